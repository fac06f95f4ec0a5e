package coop.siembra.assessment.keys;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.CurrentUser;
import coop.siembra.access.Role;
import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.keys.KeyOutcome.InForce;
import coop.siembra.assessment.keys.KeyOutcome.Reason;
import coop.siembra.assessment.keys.KeyOutcome.Refused;
import coop.siembra.assessment.scoring.Key;
import coop.siembra.assessment.scoring.Key.Origin;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.PersonId;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * The keys of instruments. Each comes with one by its authors; panels of experts may make others, which are only ever added. A sitting is
 * scored for ever with the key that was in force when it closed, so that a new key changes no report there is: see
 * {@code docs/decisions/0018-scores-keys-norms.md}.
 */
@Service
public class Keys {
    private static final String COLLECTION = "keys";
    private static final int LONGEST_VERSION = 40;
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*");

    private final MongoOperations mongo;
    private final Instruments instruments;
    private final CurrentUser user;
    private final Audit audit;
    private final Clock clock;

    Keys(MongoOperations mongo, Instruments instruments, CurrentUser user, Audit audit, Clock clock) {
        this.mongo = mongo;
        this.instruments = instruments;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A key made by a panel, with who took it over.
     *
     * @param panel its figures
     */
    public record PanelKey(Key key, PanelFigures panel, PersonId by) {}

    /** The key sittings of a form are scored with that close now. */
    public Key current(Instrument instrument, Form form) {
        return inForce(instrument, form, clock.instant());
    }

    /** The key in force at a moment: the last a panel made until then that covers the form as it stands in this version, or the authors'. */
    public Key inForce(Instrument instrument, Form form, Instant at) {
        return inForce(instrument, form).apply(at);
    }

    /** The same for many moments, as of now. */
    public Function<Instant, Key> inForce(Instrument instrument, Form form) {
        var covering = stored(instrument.id()).stream()
                .map(KeyDocument::key)
                .filter(key -> key.covers(form))
                .toList();
        return at -> covering.stream()
                .filter(key -> key.since() != null && !key.since().isAfter(at))
                .findFirst()
                .orElseGet(() -> Key.of(instrument));
    }

    /**
     * All keys panels have made of an instrument, the last first.
     *
     * @throws AccessDeniedException when the signed-in person is no training lead
     */
    public List<PanelKey> history(InstrumentId instrument) {
        requireTraining();
        return stored(instrument).stream().map(KeyDocument::panelKey).toList();
    }

    /**
     * Puts a panel's key in force from now on, for the forms it covers.
     *
     * @param values by item and option, in the unit of {@link Key#values}
     * @throws AccessDeniedException when the signed-in person is no training lead
     */
    public KeyOutcome adopt(
            InstrumentId id, String version, Map<String, Map<String, Double>> values, PanelFigures panel) {
        requireTraining();
        var instrument = instruments.current(id).filter(found -> found.key() != null);
        if (instrument.isEmpty()) {
            return new Refused(Reason.UNKNOWN_INSTRUMENT);
        }
        var key = new Key(version, Origin.PANEL, clock.instant().truncatedTo(ChronoUnit.MILLIS), values);
        var mistake = mistakeIn(key, instrument.get());
        if (mistake.isPresent()) {
            return new Refused(mistake.get());
        }
        try {
            mongo.insert(KeyDocument.of(id, key, panel, user.personId()));
            audit.note(AuditAction.ADDED, null, "keys.panel", id.value(), version);
            return new InForce(key);
        } catch (DuplicateKeyException taken) {
            return new Refused(Reason.VERSION_TAKEN);
        }
    }

    private static Optional<Reason> mistakeIn(Key key, Instrument instrument) {
        if (key.version().length() > LONGEST_VERSION
                || !VERSION.matcher(key.version()).matches()) {
            return Optional.of(Reason.BAD_VERSION);
        }
        if (key.version().equals(Key.of(instrument).version())) {
            return Optional.of(Reason.VERSION_TAKEN);
        }
        var covered = instrument.forms().stream().filter(key::covers).toList();
        if (covered.isEmpty()) {
            return Optional.of(Reason.INCOMPLETE);
        }
        return covered.stream()
                .flatMap(form -> form.items().stream())
                .flatMap(placed -> key.mistakeIn(placed.item()).stream())
                .map(mistake -> switch (mistake) {
                    case OUT_OF_RANGE -> Reason.OUT_OF_RANGE;
                    case NO_DIFFERENCE -> Reason.NO_DIFFERENCE;
                })
                .findFirst();
    }

    /** The last first. */
    private List<KeyDocument> stored(InstrumentId instrument) {
        return mongo.find(query(where("instrument").is(instrument.value())), KeyDocument.class).stream()
                .sorted(Comparator.comparing(KeyDocument::since).reversed())
                .toList();
    }

    private void requireTraining() {
        if (!user.has(Role.TRAINING)) {
            throw new AccessDeniedException("keys are for the training lead");
        }
    }

    /**
     * A key; never changed.
     *
     * @param id instrument and version
     */
    @Document(COLLECTION)
    @TypeAlias("key")
    record KeyDocument(
            @Id String id,
            String instrument,
            String version,
            Instant since,
            List<ValueDocument> values,
            PanelFigures panel,
            String by) {

        static KeyDocument of(InstrumentId instrument, Key key, PanelFigures panel, PersonId by) {
            var values = new ArrayList<ValueDocument>();
            key.values()
                    .forEach((item, options) ->
                            options.forEach((option, value) -> values.add(new ValueDocument(item, option, value))));
            return new KeyDocument(
                    instrument + "|" + key.version(),
                    instrument.value(),
                    key.version(),
                    Optional.ofNullable(key.since()).orElseThrow(),
                    List.copyOf(values),
                    panel,
                    by.value());
        }

        Key key() {
            Map<String, Map<String, Double>> byItem = new LinkedHashMap<>();
            values.forEach(value -> byItem.computeIfAbsent(value.item(), none -> new LinkedHashMap<>())
                    .put(value.option(), value.value()));
            return new Key(version, Origin.PANEL, since, byItem);
        }

        PanelKey panelKey() {
            return new PanelKey(key(), panel, new PersonId(by));
        }
    }

    /** What one option is worth. */
    record ValueDocument(String item, String option, double value) {}

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes keyIndexes() {
            return Indexes.of(COLLECTION, Index.on("instrument"));
        }
    }
}

package coop.siembra.assessment.norms;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.CurrentUser;
import coop.siembra.access.Role;
import coop.siembra.assessment.norms.NormDocument.DecisionDocument;
import coop.siembra.assessment.norms.NormOutcome.Refused;
import coop.siembra.assessment.norms.NormOutcome.Stored;
import coop.siembra.assessment.norms.NormSummary.State;
import coop.siembra.assessment.scoring.NormGroup;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * The groups that scores are compared with, made and put to use by the training lead alone. A group never changes; what it says of a score
 * always comes with its name, date and number of people. Invented people never enter one.
 */
@Service
public class Norms {
    private static final int LONGEST_NAME = 80;
    private static final String OBJECT = "norms.group"; // in the audit

    private final MongoOperations mongo;
    private final OwnNorms own;
    private final BroughtNorms brought;
    private final CurrentUser user;
    private final Audit audit;
    private final Clock clock;

    Norms(MongoOperations mongo, OwnNorms own, BroughtNorms brought, CurrentUser user, Audit audit, Clock clock) {
        this.mongo = mongo;
        this.own = own;
        this.brought = brought;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** The group that scores in a form are compared with: an active one for the language before one for all, the youngest first. */
    public Optional<NormGroup> active(InstrumentId instrument, String form, Language language) {
        return mongo.find(query(where("form").is(NormDocument.form(instrument, form))), NormDocument.class).stream()
                .filter(norms -> norms.state().equals(State.ACTIVE.name()))
                .filter(norms -> norms.language() == null || norms.language().equals(language.code()))
                .max(Comparator.<NormDocument, Boolean>comparing(norms -> norms.language() != null)
                        .thenComparing(NormDocument::date)
                        .thenComparing(norms -> norms.decisions().getFirst().at()))
                .map(NormDocument::group);
    }

    /**
     * All groups for an instrument, the youngest first.
     *
     * @throws AccessDeniedException when the signed-in person is no training lead
     */
    public List<NormSummary> list(InstrumentId instrument) {
        requireTraining();
        return mongo.find(query(where("instrument").is(instrument.value())), NormDocument.class).stream()
                .map(NormDocument::summary)
                .sorted(Comparator.comparing(NormSummary::date).reversed().thenComparing(NormSummary::name))
                .toList();
    }

    /**
     * Makes a group from the organisation's own sittings, for use once it is activated.
     *
     * @throws AccessDeniedException when the signed-in person is no training lead
     */
    public NormOutcome compute(NormRequest request) {
        requireTraining();
        return stored(own.make(request, decision(State.DRAFT)));
    }

    /**
     * Brings a group from elsewhere, for use once it is activated.
     *
     * @param csv below {@code scale,score,percentile} a table of some scores, below {@code scale,score} the score of each person
     * @throws AccessDeniedException when the signed-in person is no training lead
     */
    public NormOutcome bring(NormImport about, String csv) {
        requireTraining();
        return stored(brought.make(about, csv, decision(State.DRAFT)));
    }

    /**
     * Puts a group to use from now on.
     *
     * @return nothing when there is no such group
     * @throws AccessDeniedException when the signed-in person is no training lead
     */
    public Optional<NormSummary> activate(String id) {
        return decide(id, State.ACTIVE);
    }

    /**
     * Uses a group no more; it is kept.
     *
     * @return nothing when there is no such group
     * @throws AccessDeniedException when the signed-in person is no training lead
     */
    public Optional<NormSummary> retire(String id) {
        return decide(id, State.RETIRED);
    }

    private Optional<NormSummary> decide(String id, State state) {
        requireTraining();
        return Optional.ofNullable(mongo.findById(id, NormDocument.class))
                .map(norms -> norms.state().equals(state.name()) ? norms : decided(norms, state))
                .map(NormDocument::summary);
    }

    private NormDocument decided(NormDocument norms, State state) {
        var stored = mongo.save(norms.decided(decision(state)));
        audit.note(AuditAction.CHANGED, null, OBJECT, stored.id(), state.name());
        return stored;
    }

    /** Whether a text can name norms: 1 to 80 characters. */
    static boolean isName(String text) {
        return !text.isBlank() && text.strip().length() <= LONGEST_NAME;
    }

    private DecisionDocument decision(State state) {
        return new DecisionDocument(
                state.name(), user.personId().value(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private NormOutcome stored(Making making) {
        return switch (making) {
            case Making.Made(var norms) -> {
                var stored = mongo.insert(norms).summary();
                audit.note(AuditAction.ADDED, null, OBJECT, stored.id());
                yield new Stored(stored);
            }
            case Making.Refused(var mistakes) -> new Refused(mistakes);
        };
    }

    private void requireTraining() {
        if (!user.has(Role.TRAINING)) {
            throw new AccessDeniedException("norms are for the training lead");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes normIndexes() {
            return Indexes.of(NormDocument.COLLECTION, Index.on("form"), Index.on("instrument"));
        }
    }
}

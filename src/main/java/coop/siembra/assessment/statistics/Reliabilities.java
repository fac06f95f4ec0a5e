package coop.siembra.assessment.statistics;

import coop.siembra.access.CurrentUser;
import coop.siembra.access.Role;
import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.scoring.Reliability;
import coop.siembra.assessment.scoring.Reliability.Sample;
import coop.siembra.assessment.scoring.ScalePlan;
import coop.siembra.assessment.store.ClosedSittings;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.psychometrics.Responses;
import coop.siembra.psychometrics.ScaleStatistics;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * How reliably the scales of each form have measured this organisation's own people: found anew by a job and on demand, and kept until
 * then. Only real people count, never invented ones, and only from {@link Reliability#LEAST} on.
 */
@Service
public class Reliabilities {
    private final MongoOperations mongo;
    private final FormPeople people;
    private final ClosedSittings sittings;
    private final Instruments instruments;
    private final CurrentUser user;
    private final Clock clock;

    Reliabilities(
            MongoOperations mongo,
            FormPeople people,
            ClosedSittings sittings,
            Instruments instruments,
            CurrentUser user,
            Clock clock) {
        this.mongo = mongo;
        this.people = people;
        this.sittings = sittings;
        this.instruments = instruments;
        this.user = user;
        this.clock = clock;
    }

    /**
     * What is known of an instrument's scales.
     *
     * @param inventedExist whether there are sittings of invented people, which count for nothing here; the page must say so
     * @param forms only those looked at by now
     */
    public record Overview(InstrumentId instrument, boolean inventedExist, List<FormOverview> forms) {}

    /**
     * @param people real ones who answered
     * @param scales those that rest on enough people; empty until there are
     */
    public record FormOverview(String form, LocalDate asOf, long people, Map<String, Reliability> scales) {}

    /** What is known of a form, by scale. */
    public Map<String, Reliability> of(InstrumentId instrument, String form) {
        return stored(instrument, form).map(ReliabilityDocument::read).orElse(Map.of());
    }

    /** @throws AccessDeniedException when the signed-in person is no training lead */
    public Overview overview(InstrumentId id) {
        requireTraining();
        var forms = instruments.current(id).map(Instrument::forms).orElse(List.of()).stream()
                .flatMap(form -> stored(id, form.id()).stream())
                .map(found ->
                        new FormOverview(found.form(), LocalDate.parse(found.asOf()), found.people(), found.read()))
                .toList();
        return new Overview(id, sittings.anyInvented(id), forms);
    }

    /**
     * Finds them anew now.
     *
     * @throws AccessDeniedException when the signed-in person is no training lead
     */
    public Overview renew(InstrumentId id) {
        requireTraining();
        instruments.current(id).ifPresent(this::find);
        return overview(id);
    }

    /** Finds those of all instruments. */
    void renewAll() {
        instruments.all().forEach(this::find);
    }

    private void find(Instrument instrument) {
        instrument.forms().forEach(form -> find(instrument, form));
    }

    private void find(Instrument instrument, Form form) {
        var crowd = people.read(instrument, form, false);
        var asOf = LocalDate.now(clock);
        var scales = new ArrayList<ScaleDocument>();
        for (int i = 0; i < crowd.plan().scales().size(); i++) {
            var plan = crowd.plan().scales().get(i);
            if (ItemTables.isScored(plan) && crowd.people().size() >= Reliability.LEAST) {
                of(
                                plan,
                                ItemTables.responses(plan, i, crowd.people()),
                                crowd.plan().key().version(),
                                asOf,
                                Sample.SITTINGS)
                        .map(found -> ScaleDocument.of(plan.scale().id(), found))
                        .ifPresent(scales::add);
            }
        }
        mongo.save(new ReliabilityDocument(
                id(instrument.id(), form.id()),
                form.id(),
                asOf.toString(),
                crowd.people().size(),
                List.copyOf(scales)));
    }

    /** Omega where one factor fits well enough to give one, else alpha; nothing where neither can be had from enough people. */
    public static Optional<Reliability> of(
            ScalePlan plan, Responses scored, String key, LocalDate asOf, Sample sample) {
        var statistics = ScaleStatistics.of(plan.scale().id(), scored);
        var sd = statistics.sd().number();
        var coefficient = omega(statistics).isPresent() ? Reliability.Coefficient.OMEGA : Reliability.Coefficient.ALPHA;
        var value = omega(statistics).or(() -> share(statistics.alpha().number().orElse(-1)));
        if (sd.isEmpty() || value.isEmpty() || statistics.n() < Reliability.LEAST) {
            return Optional.empty();
        }
        double sem = sd.getAsDouble() * Math.sqrt(1 - value.get()) * plan.step();
        return Optional.of(new Reliability(coefficient, value.get(), sem, statistics.n(), asOf, sample, key));
    }

    private static Optional<Double> omega(ScaleStatistics statistics) {
        return statistics.heywood().isEmpty()
                ? share(statistics.omega().number().orElse(-1))
                : Optional.empty();
    }

    private static Optional<Double> share(double value) {
        return value > 0 && value < 1 ? Optional.of(value) : Optional.empty();
    }

    private Optional<ReliabilityDocument> stored(InstrumentId instrument, String form) {
        @Nullable ReliabilityDocument found = mongo.findById(id(instrument, form), ReliabilityDocument.class);
        return Optional.ofNullable(found);
    }

    private static String id(InstrumentId instrument, String form) {
        return instrument + "|" + form;
    }

    private void requireTraining() {
        if (!user.has(Role.TRAINING)) {
            throw new AccessDeniedException("reliabilities are for the training lead");
        }
    }

    /**
     * What was found of a form.
     *
     * @param id instrument and form
     * @param asOf ISO date
     */
    @Document("reliabilities")
    @TypeAlias("reliabilities")
    record ReliabilityDocument(@Id String id, String form, String asOf, long people, List<ScaleDocument> scales) {

        Map<String, Reliability> read() {
            return scales.stream()
                    .collect(Collectors.toMap(ScaleDocument::scale, scale -> scale.read(LocalDate.parse(asOf))));
        }
    }

    /** What was found of a scale. */
    record ScaleDocument(String scale, String coefficient, double value, double sem, long n, String key) {

        static ScaleDocument of(String scale, Reliability found) {
            return new ScaleDocument(
                    scale, found.coefficient().name(), found.value(), found.sem(), found.n(), found.key());
        }

        Reliability read(LocalDate asOf) {
            return new Reliability(
                    Reliability.Coefficient.valueOf(coefficient), value, sem, n, asOf, Sample.SITTINGS, key);
        }
    }
}

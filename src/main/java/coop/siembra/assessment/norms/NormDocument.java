package coop.siembra.assessment.norms;

import coop.siembra.assessment.norms.NormSummary.Decision;
import coop.siembra.assessment.norms.NormSummary.State;
import coop.siembra.assessment.scoring.NormGroup;
import coop.siembra.assessment.scoring.NormScale;
import coop.siembra.assessment.scoring.NormScale.Point;
import coop.siembra.assessment.scoring.Reliability;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A norm group as stored. Scores stand there without a trace of whose they are, sorted within each scale.
 *
 * @param revision null until first stored
 * @param form instrument and form as {@code instrument|form}
 * @param language ISO code; null for all
 * @param date ISO date
 * @param decisions at least one
 */
@Document(NormDocument.COLLECTION)
@TypeAlias("norms")
record NormDocument(
        @Id String id,
        @Version @Nullable Long revision,
        String instrument,
        String form,
        @Nullable String language,
        @Nullable String unit,
        String name,
        String source,
        boolean computed,
        String date,
        String key,
        List<ScaleDocument> scales,
        String state,
        List<DecisionDocument> decisions) {
    static final String COLLECTION = "norms";

    /**
     * One scale: all scores, or points of a table.
     *
     * @param n people
     */
    record ScaleDocument(
            String scale,
            long n,
            @Nullable List<Double> scores,
            @Nullable List<Point> points,
            @Nullable ReliabilityDocument reliability) {

        NormScale read(LocalDate date, String key) {
            if (points != null) {
                return new NormScale.Table(points, n);
            }
            return new NormScale.Sample(
                    scores == null ? List.of() : scores,
                    Optional.ofNullable(reliability).map(found -> found.read(n, date, key)));
        }
    }

    /** How reliably the scale measured them. */
    record ReliabilityDocument(String coefficient, double value, double sem) {

        static ReliabilityDocument of(Reliability found) {
            return new ReliabilityDocument(found.coefficient().name(), found.value(), found.sem());
        }

        Reliability read(long n, LocalDate date, String key) {
            return new Reliability(
                    Reliability.Coefficient.valueOf(coefficient),
                    value,
                    sem,
                    n,
                    date,
                    Reliability.Sample.NORM_GROUP,
                    key);
        }
    }

    /** A decision as stored. */
    record DecisionDocument(String state, String by, Instant at) {}

    static String form(InstrumentId instrument, String form) {
        return instrument + "|" + form;
    }

    NormDocument decided(DecisionDocument decision) {
        var more = new ArrayList<>(decisions);
        more.add(decision);
        return new NormDocument(
                id,
                revision,
                instrument,
                form,
                language,
                unit,
                name,
                source,
                computed,
                date,
                key,
                scales,
                decision.state(),
                List.copyOf(more));
    }

    NormGroup group() {
        var day = LocalDate.parse(date);
        return new NormGroup(
                name,
                source,
                day,
                key,
                scales.stream().collect(Collectors.toMap(ScaleDocument::scale, scale -> scale.read(day, key))));
    }

    NormSummary summary() {
        return new NormSummary(
                id,
                new InstrumentId(instrument),
                form.substring(form.indexOf('|') + 1),
                Optional.ofNullable(language).map(NormDocument::language),
                Optional.ofNullable(unit).map(UnitId::new),
                name,
                source,
                computed,
                LocalDate.parse(date),
                key,
                scales.stream().mapToLong(ScaleDocument::n).min().orElse(0),
                scales.stream().map(ScaleDocument::scale).toList(),
                State.valueOf(state),
                decisions.stream()
                        .map(made -> new Decision(State.valueOf(made.state()), new PersonId(made.by()), made.at()))
                        .toList());
    }

    private static Language language(String code) {
        return code.equals(Language.ES.code()) ? Language.ES : Language.EN;
    }
}

package coop.siembra.assessment.reports;

import coop.siembra.assessment.reports.GroupSoil.Mean;
import coop.siembra.assessment.scoring.Students;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The figures of a unit as they were last shown, with the sittings they are made of: so that others are shown only when they differ by
 * enough people.
 *
 * @param id instrument and unit
 * @param revision null until first stored
 * @param sittings each taker's, by taker
 */
@Document("group_figures")
@TypeAlias("group-figures")
record Release(
        @Id String id,
        @Version @Nullable Long revision,
        Instant asOf,
        boolean invented,
        List<Entry> sittings,
        List<MeanDocument> means) {

    /** Whose sitting counts. */
    record Entry(String taker, String sitting) {}

    /** A scale's mean; with none when all are alike. */
    record MeanDocument(String scale, @Nullable Mean mean) {}

    /**
     * Somebody's last closed sitting.
     *
     * @param scores scaled, by result scale
     */
    record Member(String taker, String sitting, boolean invented, Map<String, Double> scores) {}

    static Release of(String id, @Nullable Long revision, Instant asOf, List<Member> members, List<String> scales) {
        return new Release(
                id,
                revision,
                asOf,
                members.stream().anyMatch(Member::invented),
                members.stream()
                        .map(member -> new Entry(member.taker(), member.sitting()))
                        .toList(),
                scales.stream()
                        .map(scale -> new MeanDocument(
                                scale,
                                mean(members.stream()
                                                .mapToDouble(member ->
                                                        member.scores().getOrDefault(scale, 0.0))
                                                .toArray())
                                        .orElse(null)))
                        .toList());
    }

    private static Optional<Mean> mean(double[] scores) {
        if (Arrays.stream(scores).distinct().count() < 2) {
            return Optional.empty();
        }
        double mean = Arrays.stream(scores).average().orElse(0);
        double squares = Arrays.stream(scores)
                .map(score -> (score - mean) * (score - mean))
                .sum();
        double margin = Students.quantile(scores.length - 1) * Math.sqrt(squares / (scores.length - 1) / scores.length);
        return Optional.of(new Mean(mean, Math.max(0, mean - margin), Math.min(100, mean + margin)));
    }

    Optional<Mean> mean(String scale) {
        return means.stream()
                .filter(found -> found.scale().equals(scale))
                .flatMap(found -> Optional.ofNullable(found.mean()).stream())
                .findFirst();
    }

    int n() {
        return sittings.size();
    }
}

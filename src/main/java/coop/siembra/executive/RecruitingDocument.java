package coop.siembra.executive;

import coop.siembra.executive.model.Correlation;
import coop.siembra.executive.model.Figure;
import coop.siembra.executive.model.Selection;
import coop.siembra.hiring.fairness.Moments;
import coop.siembra.hiring.fairness.Sides;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What recruiting was found to find, a month.
 *
 * @param month ISO
 * @param day ISO; the last one on which it was looked
 * @param measures scores by instrument, form and key
 * @param pairs how many people both were known of: what they scored, and what they have shown since
 * @param together how both go together; null while there are too few
 */
@Document("recruiting_figures")
@TypeAlias("recruiting-figures")
record RecruitingDocument(
        @Id String month,
        String day,
        List<Measure> measures,
        int pairs,
        @Nullable Figure together) {

    /**
     * One instrument, form and key.
     *
     * @param name the three with bars between them
     */
    record Measure(String name, Side hired, Side turnedDown) {}

    /** Moments; of fewer than may be shown only how many, or it would be somebody's score that is kept. */
    record Side(int n, double mean, double squares) {

        static Side of(Moments moments) {
            return moments.n() < Selection.FEWEST
                    ? new Side(moments.n(), 0, 0)
                    : new Side(moments.n(), moments.mean(), moments.squares());
        }

        Moments moments() {
            return new Moments(n, mean, squares);
        }
    }

    static RecruitingDocument of(LocalDate day, Map<String, Sides> sides, Correlation together) {
        return new RecruitingDocument(
                YearMonth.from(day).toString(),
                day.toString(),
                new TreeMap<>(sides)
                        .entrySet().stream()
                                .map(entry -> new Measure(
                                        entry.getKey(),
                                        Side.of(entry.getValue().hired()),
                                        Side.of(entry.getValue().turnedDown())))
                                .toList(),
                together.pairs(),
                together.figure().orElse(null));
    }

    Map<String, Sides> sides() {
        Map<String, Sides> sides = new LinkedHashMap<>();
        measures.forEach(measure -> sides.put(
                measure.name(),
                new Sides(measure.hired().moments(), measure.turnedDown().moments())));
        return sides;
    }

    Correlation correlation() {
        return new Correlation(pairs, Optional.ofNullable(together));
    }
}

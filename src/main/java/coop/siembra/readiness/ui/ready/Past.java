package coop.siembra.readiness.ui.ready;

import coop.siembra.readiness.UnitReadiness.Month;
import coop.siembra.readiness.model.CompetencyTally;
import coop.siembra.readiness.model.Move;
import coop.siembra.readiness.model.Tally;
import coop.siembra.readiness.model.Tally.Counts;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The months of a unit, of one competency or over all.
 *
 * @param points the oldest first, those before anybody was at any level left out
 */
record Past(List<Point> points) {
    private static final int YEAR = 12;

    Past {
        points = List.copyOf(points);
    }

    /** How many people were at each level in a month, or are now. */
    record Point(YearMonth month, Counts counts) {
        long percentReady() {
            return Phrases.percent(counts.ready(), counts.asked());
        }
    }

    /** What is compared with now. */
    record Then(Point point, boolean yearAgo) {}

    static Past of(List<Month> months, String competency) {
        return new Past(months.stream()
                .map(month -> new Point(month.month(), counts(month.tally(), competency)))
                .dropWhile(point -> point.counts().asked() == 0)
                .toList());
    }

    private static Counts counts(Tally tally, String competency) {
        if (competency.equals(Move.OVERALL)) {
            return tally.overall();
        }
        return Optional.ofNullable(tally.competencies().get(competency))
                .map(CompetencyTally::levels)
                .orElse(Counts.NONE);
    }

    /** The same month a year ago, else the first there is; nothing while the current one is the only one. */
    Optional<Then> then() {
        if (points.size() < 2) {
            return Optional.empty();
        }
        var yearAgo = points.getLast().month().minusMonths(YEAR);
        return Optional.of(points.stream()
                .filter(point -> point.month().equals(yearAgo) && point.counts().asked() > 0)
                .findFirst()
                .map(point -> new Then(point, true))
                .orElseGet(() -> new Then(points.getFirst(), false)));
    }
}

package coop.siembra.hiring.fairness;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table for the auditor of New York City's Local Law 144 of 2021 (6 RCNY § 5-301): every category, also empty ones, with rate and ratio
 * to the highest rate of the table. It shows small groups and is no sight for a screen.
 *
 * @param rows in the order of the categories
 * @param judged all, those in no category included
 * @param unknown judged who are in no category of this table
 */
public record AuditTable(List<Row> rows, int judged, int unknown) {

    /** The categories of sex, as they stand in the content. */
    public enum Sex {
        FEMALE("Female"),
        MALE("Male");

        private final String title;

        Sex(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        public static Optional<Sex> of(String title) {
            return Arrays.stream(values())
                    .filter(one -> one.title.equals(title))
                    .findFirst();
        }
    }

    /** The categories of race and ethnicity, as they stand in the content. */
    public enum Race {
        HISPANIC("Hispanic or Latino"),
        WHITE("White"),
        BLACK("Black or African American"),
        PACIFIC("Native Hawaiian or Other Pacific Islander"),
        ASIAN("Asian"),
        AMERICAN_INDIAN("American Indian or Alaska Native"),
        TWO_OR_MORE("Two or More Races");

        private final String title;

        Race(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        public static Optional<Race> of(String title) {
            return Arrays.stream(values())
                    .filter(one -> one.title.equals(title))
                    .findFirst();
        }
    }

    /** A category; one of both is empty where the table is not by it. */
    public record Category(Optional<Race> race, Optional<Sex> sex) {}

    /**
     * How many of those who declared the same fared how.
     *
     * @param selected who went on, or had a score above the median of all
     */
    public record Cell(Optional<Race> race, Optional<Sex> sex, int judged, int selected) {}

    /** A score of somebody who declared this. */
    public record Scored(Optional<Race> race, Optional<Sex> sex, double score) {}

    /**
     * A row.
     *
     * @param small whether it is less than 2 per cent of all judged: the auditor may leave it out of the ratios
     * @param rate empty when nobody was judged
     * @param ratio empty when there is none, or the highest rate is 0
     */
    public record Row(
            Category category, int judged, int selected, boolean small, OptionalDouble rate, OptionalDouble ratio) {}

    /** What the auditor does with categories below 2 per cent; they always keep count and rate. */
    public enum Small {
        COUNTED,
        LEFT_OUT_OF_RATIOS
    }

    public static AuditTable bySex(List<Cell> cells, Small small) {
        var categories = Arrays.stream(Sex.values()).map(sex -> new Category(Optional.empty(), Optional.of(sex)));
        return of(categories, cells, cell -> new Category(Optional.empty(), cell.sex()), small);
    }

    public static AuditTable byRace(List<Cell> cells, Small small) {
        var categories = Arrays.stream(Race.values()).map(race -> new Category(Optional.of(race), Optional.empty()));
        return of(categories, cells, cell -> new Category(cell.race(), Optional.empty()), small);
    }

    /** By both together; who declared one only is unknown here. */
    public static AuditTable byBoth(List<Cell> cells, Small small) {
        var categories = Arrays.stream(Race.values())
                .flatMap(race ->
                        Arrays.stream(Sex.values()).map(sex -> new Category(Optional.of(race), Optional.of(sex))));
        return of(categories, cells, cell -> new Category(cell.race(), cell.sex()), small);
    }

    /** Cells in which who scored above the median of all counts as selected: then rates are scoring rates. */
    public static List<Cell> scoringRates(List<Scored> all) {
        double median = median(all.stream().mapToDouble(Scored::score).sorted().toArray());
        return all.stream()
                .map(one -> new Cell(one.race(), one.sex(), 1, one.score() > median ? 1 : 0))
                .toList();
    }

    /** Of an even number, midway between the two in the middle. */
    private static double median(double[] sorted) {
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return 0;
        }
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static AuditTable of(
            Stream<Category> categories, List<Cell> cells, Function<Cell, Category> category, Small small) {
        Map<Category, Counts> counts = new LinkedHashMap<>();
        categories.forEach(one -> counts.put(one, Counts.of("", 0, 0)));
        int all = 0;
        int unknown = 0;
        for (var cell : cells) {
            all += cell.judged();
            var found = counts.computeIfPresent(
                    category.apply(cell),
                    (same, sum) -> Counts.of("", sum.judged() + cell.judged(), sum.selected() + cell.selected()));
            unknown += found == null ? cell.judged() : 0;
        }
        return new AuditTable(rows(counts, all, small), all, unknown);
    }

    private static List<Row> rows(Map<Category, Counts> counts, int all, Small small) {
        double highest = counts.values().stream()
                .filter(one -> one.judged() > 0 && inRatios(one, all, small))
                .mapToDouble(Counts::rate)
                .max()
                .orElse(0);
        return counts.entrySet().stream()
                .map(entry -> {
                    var one = entry.getValue();
                    boolean rated = one.judged() > 0;
                    boolean compared = rated && highest > 0 && inRatios(one, all, small);
                    return new Row(
                            entry.getKey(),
                            one.judged(),
                            one.selected(),
                            one.isSmallAmong(all),
                            rated ? OptionalDouble.of(one.rate()) : OptionalDouble.empty(),
                            compared ? OptionalDouble.of(one.rate() / highest) : OptionalDouble.empty());
                })
                .toList();
    }

    private static boolean inRatios(Counts one, int all, Small small) {
        return switch (small) {
            case COUNTED -> true;
            case LEFT_OUT_OF_RATIOS -> !one.isSmallAmong(all);
        };
    }
}

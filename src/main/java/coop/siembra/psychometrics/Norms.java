package coop.siembra.psychometrics;

import java.util.Arrays;

/** The scores of a sample that others are compared with. Immutable. */
public final class Norms {
    private static final double T_MEAN = 50;
    private static final double T_SD = 10;

    private final double[] sorted;
    private final Scores scores = new Scores();

    private Norms(double[] sorted) {
        this.sorted = sorted;
        Arrays.stream(sorted).forEach(scores::add);
    }

    /** @param sample scores; {@link Responses#NONE} for a person without one, on which nothing rests */
    public static Norms of(double... sample) {
        return new Norms(Arrays.stream(sample)
                .filter(score -> !Double.isNaN(score))
                .sorted()
                .toArray());
    }

    /** How many scores there are. */
    public int size() {
        return sorted.length;
    }

    public Figure mean() {
        return scores.mean();
    }

    public Figure sd() {
        return scores.sd();
    }

    /** Percentile rank: of the sample, how many in a hundred are below the score, those who have the same counting half (Lord, 1955). */
    public Figure percentile(double score) {
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("not a score: " + score);
        }
        if (sorted.length == 0) {
            return Figure.none(Gap.NOBODY);
        }
        int below = countUpTo(score, false);
        int same = countUpTo(score, true) - below;
        return Figure.of(100 * (below + same / 2.0) / sorted.length);
    }

    /** Linear T score, 50 + 10 · (score − mean) / sd (McCall, 1922, without his normalising). */
    public Figure t(double score) {
        return switch (scores.sd()) {
            case Figure.Known(double sd) when sd > 0 -> mean().map(mean -> T_MEAN + T_SD * (score - mean) / sd);
            case Figure.Known same -> Figure.none(Gap.NO_VARIANCE);
            case Figure.Unknown unknown -> unknown;
        };
    }

    /** How many of the sample are below a score, or not above it. */
    private int countUpTo(double score, boolean orSame) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < score || (orSame && sorted[middle] == score)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

package coop.siembra.hiring.fairness;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How far the mean scores of two groups lie apart, first less second. Scores are never corrected by it.
 *
 * @param first people in the first group
 * @param second people in the second
 * @param points difference in points
 * @param interval of the points, variances being free to differ (Welch, 1947); empty when nobody differs from anybody of their group
 * @param standardised in standard deviations; empty likewise
 */
public record ScoreDifference(
        int first, int second, double points, Optional<Interval> interval, Optional<Standardised> standardised) {
    private static final int FEW = 30;

    /** Of the scores' squares, squares about the mean that are less than this part are rounding. */
    private static final double ROUNDING = 1e-13;

    /**
     * Hedges' g: the difference by the pooled standard deviation, corrected for small samples with 1 − 3 / (4 df − 1) (Hedges, 1981).
     *
     * @param error its standard error (Borenstein, Hedges, Higgins and Rothstein, 2009, chapter 4)
     * @param interval by the normal distribution
     */
    public record Standardised(double g, double error, Interval interval) {

        static Standardised of(Sample first, Sample second) {
            double n = first.n();
            double m = second.n();
            double freedom = n + m - 2;
            double pooled = Math.sqrt(((n - 1) * first.variance() + (m - 1) * second.variance()) / freedom);
            double d = (first.mean() - second.mean()) / pooled;
            double correction = 1 - 3 / (4 * freedom - 1);
            double error = correction * Math.sqrt((n + m) / (n * m) + d * d / (2 * (n + m)));
            double g = correction * d;
            return new Standardised(g, error, Interval.around(g, Interval.NORMAL * error));
        }
    }

    /**
     * A group's scores in short.
     *
     * @param n at least 2
     * @param variance with n − 1
     */
    record Sample(int n, double mean, double variance) {

        static Sample of(double[] scores) {
            double mean = Arrays.stream(scores).average().orElseThrow();
            double squares = Arrays.stream(scores)
                    .map(score -> (score - mean) * (score - mean))
                    .sum();
            double all = Arrays.stream(scores).map(score -> score * score).sum();
            return new Sample(scores.length, mean, squares > ROUNDING * all ? squares / (scores.length - 1) : 0);
        }

        static Sample of(Moments moments) {
            return new Sample(moments.n(), moments.mean(), moments.variance());
        }

        double squaredError() {
            return variance / n;
        }
    }

    /** @return nothing when a group has fewer than two scores */
    public static Optional<ScoreDifference> of(double[] first, double[] second) {
        return first.length < 2 || second.length < 2
                ? Optional.empty()
                : Optional.of(of(Sample.of(first), Sample.of(second)));
    }

    /** @return nothing when a group has fewer than two scores */
    public static Optional<ScoreDifference> of(Moments first, Moments second) {
        return first.n() < 2 || second.n() < 2
                ? Optional.empty()
                : Optional.of(of(Sample.of(first), Sample.of(second)));
    }

    static ScoreDifference of(Sample first, Sample second) {
        double points = first.mean() - second.mean();
        boolean varies = first.squaredError() + second.squaredError() > 0;
        return new ScoreDifference(
                first.n(),
                second.n(),
                points,
                varies ? Optional.of(welch(first, second)) : Optional.empty(),
                varies ? Optional.of(Standardised.of(first, second)) : Optional.empty());
    }

    private static Interval welch(Sample first, Sample second) {
        double one = first.squaredError();
        double other = second.squaredError();
        double freedom =
                (one + other) * (one + other) / (one * one / (first.n() - 1) + other * other / (second.n() - 1));
        double quantile = TDistribution.of(freedom).inverseCumulativeProbability((1 + Interval.CONFIDENCE) / 2);
        return Interval.around(first.mean() - second.mean(), quantile * Math.sqrt(one + other));
    }

    /** Whether the smaller group is so small that the difference says little. */
    public boolean few() {
        return Math.min(first, second) < FEW;
    }
}

package coop.siembra.readiness.model.asking;

import java.util.Optional;

/**
 * How much larger one figure is than another.
 *
 * @param apart first less second
 * @param low lower end of an interval that holds nine tenths
 * @param high its upper end
 */
public record Difference(double apart, double low, double high) {
    /** Whether the interval leaves open which of the two is larger. */
    public boolean open() {
        return low <= 0 && high >= 0;
    }

    /**
     * Of two means of numbers that have nothing to do with each other, the first less the second: Student's distribution with degrees of freedom
     * after Welch (1947) and Satterthwaite (1946), variances being free to differ.
     *
     * @param unit what the numbers are divided by
     * @return nothing when one has fewer than two numbers, or nobody differs from anybody in either
     */
    public static Optional<Difference> ofMeans(Spread first, Spread second, double unit) {
        if (first.n() < 2 || second.n() < 2) {
            return Optional.empty();
        }
        double one = first.variance() / first.n();
        double other = second.variance() / second.n();
        if (!(one + other > 0)) {
            return Optional.empty();
        }
        double freedom =
                (one + other) * (one + other) / (one * one / (first.n() - 1) + other * other / (second.n() - 1));
        double reach = Math.sqrt(one + other) * Student.reach(freedom);
        double apart = first.mean() - second.mean();
        return Optional.of(new Difference(apart / unit, (apart - reach) / unit, (apart + reach) / unit));
    }
}

package coop.siembra.readiness.model;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Levels from the two sides of a Beta posterior, without looking for the ends of its interval where that can be helped: there are
 * millions to tell when the past of a large organisation is made anew.
 */
final class Levels {
    static final double TAIL = 0.05;
    /** Standard deviations that hold nine tenths of a symmetric posterior. */
    private static final double DEVIATIONS = 3.29;
    /** By how many fewer for a skewed one, with the square of its skewness. */
    private static final double SKEWED = 0.09;
    /** How far that may be off, when both sides are at least 1: below and above. */
    private static final double TOO_MANY = 0.18;

    private static final double TOO_FEW = 0.02;

    private Levels() {}

    static Level of(double with, double against, double target, double tooWide) {
        if (!known(with, against, tooWide)) {
            return Level.UNKNOWN;
        }
        if (with / (with + against) < target) {
            return Level.NOT_YET;
        }
        return BetaDistribution.of(with, against).cumulativeProbability(target) <= TAIL
                ? Level.READY
                : Level.ON_THE_WAY;
    }

    /** Whether the interval is narrow enough to be shown. */
    static boolean known(double with, double against, double tooWide) {
        double sum = with + against;
        double product = with * against;
        double deviation = Math.sqrt(product / (sum * sum * (sum + 1)));
        if (with >= 1 && against >= 1) {
            double difference = against - with;
            double skewness = 4 * difference * difference * (sum + 1) / ((sum + 2) * (sum + 2) * product);
            double deviations = DEVIATIONS - SKEWED * skewness;
            if (deviation * (deviations + TOO_FEW) <= tooWide) {
                return true;
            }
            if (deviation * (deviations - TOO_MANY) > tooWide) {
                return false;
            }
        }
        var posterior = BetaDistribution.of(with, against);
        return posterior.inverseCumulativeProbability(1 - TAIL) - posterior.inverseCumulativeProbability(TAIL)
                <= tooWide;
    }
}

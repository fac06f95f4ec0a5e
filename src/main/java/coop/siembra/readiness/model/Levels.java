package coop.siembra.readiness.model;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Levels from the two sides of a Beta posterior, without looking for the ends of its interval where that can be helped: there are
 * millions to tell when the past of a large organisation is made anew.
 */
final class Levels {
    static final double TAIL = 0.05;
    /** The interval of nine tenths is never narrower, nor wider, than so many standard deviations when both sides are above 1. */
    private static final double NARROWEST = 2.8;

    private static final double WIDEST = 3.7;

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
        double deviation = Math.sqrt(with * against / (sum * sum * (sum + 1)));
        if (with >= 1 && against >= 1) {
            if (deviation * WIDEST <= tooWide) {
                return true;
            }
            if (deviation * NARROWEST > tooWide) {
                return false;
            }
        }
        var posterior = BetaDistribution.of(with, against);
        return posterior.inverseCumulativeProbability(1 - TAIL) - posterior.inverseCumulativeProbability(TAIL)
                <= tooWide;
    }
}

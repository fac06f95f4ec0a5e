package coop.siembra.readiness.model.asking;

import org.apache.commons.statistics.distribution.TDistribution;

/** Student's distribution (1908), for intervals that hold nine tenths. */
final class Student {
    private static final double CONFIDENCE = 0.9;

    private Student() {}

    /** How far an interval reaches to each side, in standard errors. */
    static double reach(double freedom) {
        return TDistribution.of(freedom).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
    }
}

package coop.siembra.assessment.scoring;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t between minus and plus which 95 per cent lie. */
public final class Students {
    private static final double UPPER = 0.975;

    /** Those asked for all the time, by degrees of freedom from 1. */
    private static final double[] FEW =
            IntStream.rangeClosed(1, 60).mapToDouble(Students::computed).toArray();

    private Students() {}

    /** @param freedom degrees of freedom, from 1 */
    public static double quantile(int freedom) {
        return freedom <= FEW.length ? FEW[freedom - 1] : computed(freedom);
    }

    private static double computed(int freedom) {
        return TDistribution.of(freedom).inverseCumulativeProbability(UPPER);
    }
}

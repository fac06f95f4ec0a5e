package coop.siembra.readiness.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * What the evidence says about one competency, or about several taken together: a Beta posterior with an even prior (Beta(1, 1)), in
 * which a piece of evidence of value v and weight w adds w·v to one side and w·(1 − v) to the other, halved with each half-life of its
 * source that has passed.
 *
 * @param mean of the posterior, 0 to 1
 * @param low lower end of the credible interval that holds nine tenths
 * @param high its upper end
 * @param pieces how many pieces of evidence there are
 */
public record Estimate(double mean, double low, double high, int pieces) {
    /** An interval wider than this says too little to be shown as a figure. */
    public static final double TOO_WIDE = 0.5;

    private static final double TAIL = 0.05;
    private static final double DAY_SECONDS = Duration.ofDays(1).toSeconds();

    /** The estimate at a moment; evidence from later counts in full. */
    public static Estimate of(Collection<Evidence> evidence, Instant now) {
        double with = 1;
        double against = 1;
        for (var piece : evidence) {
            double days = Math.max(0, Duration.between(piece.at(), now).toSeconds() / DAY_SECONDS);
            double weight = piece.weight() * Math.pow(0.5, days / piece.source().halfLifeDays());
            with += weight * piece.value();
            against += weight * (1 - piece.value());
        }
        var posterior = BetaDistribution.of(with, against);
        return new Estimate(
                with / (with + against),
                posterior.inverseCumulativeProbability(TAIL),
                posterior.inverseCumulativeProbability(1 - TAIL),
                evidence.size());
    }

    /** Whether there is enough evidence to show a figure. */
    public boolean known() {
        return high - low <= TOO_WIDE;
    }
}

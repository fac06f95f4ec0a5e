package coop.siembra.readiness.model;

import coop.siembra.readiness.model.Sums.Sides;
import java.time.Instant;
import java.util.Collection;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * What the evidence says about one competency, or about several taken together: a Beta posterior, in which a piece of evidence of value v
 * and weight w adds w·v to one side and w·(1 − v) to the other, halved with each half-life of its source that has passed.
 *
 * @param mean of the posterior, 0 to 1
 * @param low lower end of the credible interval that holds nine tenths
 * @param high its upper end
 * @param pieces how many pieces of evidence there are
 */
public record Estimate(double mean, double low, double high, int pieces) {

    /** The estimate at a moment, from an even prior; evidence from later counts in full. */
    public static Estimate of(Collection<Evidence> evidence, EvidenceRules rules, Instant now) {
        return of(Sums.of(evidence, rules).sides(competency -> true, rules, now), Prior.EVEN);
    }

    /** The estimate from what is left of the evidence. */
    public static Estimate of(Sides left, Prior prior) {
        double with = left.with() + prior.with();
        double against = left.against() + prior.against();
        var posterior = BetaDistribution.of(with, against);
        return new Estimate(
                with / (with + against),
                posterior.inverseCumulativeProbability(Levels.TAIL),
                posterior.inverseCumulativeProbability(1 - Levels.TAIL),
                left.pieces());
    }

    /** The same with both ends of the interval at the mean, where nobody looks at them. */
    static Estimate brief(Sides left, Prior prior) {
        double with = left.with() + prior.with();
        double mean = with / (with + left.against() + prior.against());
        return new Estimate(mean, mean, mean, left.pieces());
    }

    /** Whether there is enough evidence to show a figure. */
    public boolean known(EvidenceRules rules) {
        return high - low <= rules.tooWide();
    }
}

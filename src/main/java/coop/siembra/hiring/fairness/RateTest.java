package coop.siembra.hiring.fairness;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * Two selection rates compared.
 *
 * @param p two-sided, of Fisher's exact test: how likely it is that chance alone, with as many selected in all, parts the groups in a way
 *     that is at most as likely as this one
 * @param difference of the rates, first less second
 * @param interval of the difference: Newcombe's hybrid of Wilson's intervals, without correction for continuity (Newcombe, 1998, method 10)
 */
public record RateTest(double p, double difference, Interval interval) {
    /** What is not more likely than that by this part is equally likely; as in R. */
    private static final double ROUNDING = 1e-7;

    /** Of groups in which somebody was judged. */
    static RateTest of(Counts first, Counts second) {
        double difference = first.rate() - second.rate();
        var one = wilson(first);
        var other = wilson(second);
        var interval = new Interval(
                difference - Math.hypot(first.rate() - one.low(), other.high() - second.rate()),
                difference + Math.hypot(one.high() - first.rate(), second.rate() - other.low()));
        return new RateTest(fisher(first, second), difference, interval);
    }

    private static double fisher(Counts first, Counts second) {
        int all = first.judged() + second.judged();
        int selected = first.selected() + second.selected();
        if (selected == 0 || selected == all) {
            return 1;
        }
        var chance = HypergeometricDistribution.of(all, selected, first.judged());
        double observed = chance.probability(first.selected()) * (1 + ROUNDING);
        double sum = 0;
        for (int k = chance.getSupportLowerBound(); k <= chance.getSupportUpperBound(); k++) {
            double one = chance.probability(k);
            sum += one <= observed ? one : 0;
        }
        return Math.min(sum, 1);
    }

    /** Of one rate (Wilson, 1927). */
    static Interval wilson(Counts group) {
        double n = group.judged();
        double rate = group.rate();
        double square = Interval.NORMAL * Interval.NORMAL;
        double middle = (rate + square / (2 * n)) / (1 + square / n);
        double margin = Interval.NORMAL * Math.sqrt(rate * (1 - rate) / n + square / (4 * n * n)) / (1 + square / n);
        return new Interval(Math.max(0, middle - margin), Math.min(1, middle + margin));
    }
}

package coop.siembra.readiness.model;

import coop.siembra.readiness.model.Evidence.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much evidence weighs, how long, and from when on it says enough.
 *
 * @param sources a rule for each source
 * @param tooWide an interval wider than this says too little to be shown as a figure
 * @param risk who is at risk
 */
public record EvidenceRules(Map<Source, SourceRule> sources, double tooWide, RiskRule risk) {
    private static final double DAY = Duration.ofDays(1).toMillis();

    /** What holds where no content says otherwise; the same as the content that comes with the program. */
    public static final EvidenceRules USUAL = new EvidenceRules(
            Map.of(
                    Source.CHECK, new SourceRule(1, 0.25, Double.MAX_VALUE, 180),
                    Source.CONVERSATION, new SourceRule(1, 0.25, Double.MAX_VALUE, 270),
                    Source.ASSESSMENT, new SourceRule(0.5, 0.5, 6, 270),
                    Source.OBSERVATION, new SourceRule(1, 1, Double.MAX_VALUE, 365)),
            0.5,
            new RiskRule(30, 28));

    public EvidenceRules {
        sources = Map.copyOf(new EnumMap<>(sources));
        for (var source : Source.values()) {
            if (!sources.containsKey(source)) {
                throw new IllegalArgumentException("no rule for " + source);
            }
        }
    }

    /**
     * What holds for one source.
     *
     * @param weight of one answer, moment, item or behaviour
     * @param again of the same when it is repeated
     * @param most of one occasion in one competency
     * @param halfLifeDays days after which it counts half
     */
    public record SourceRule(double weight, double again, double most, int halfLifeDays) {

        /** What an occasion weighs on which something was shown so many times. */
        public double of(int times, boolean repeated) {
            return Math.min(most, (repeated ? again : weight) * times);
        }
    }

    /** @throws IllegalStateException never, because there is a rule for each source */
    public SourceRule of(Source source) {
        var rule = sources.get(source);
        if (rule == null) {
            throw new IllegalStateException(source.name());
        }
        return rule;
    }

    /** What is left, from 0 to 1, of evidence from one moment at a later one; before, it counts in full. */
    public double left(Source source, long from, long to) {
        return Math.min(1, change(source, from, to));
    }

    /** What weight becomes between two moments; grows when the second is the earlier. */
    double change(Source source, long from, long to) {
        return Math.pow(0.5, (to - from) / (DAY * of(source).halfLifeDays()));
    }

    /** What a piece of evidence still weighs at a moment. */
    public double weight(Evidence evidence, Instant moment) {
        return evidence.weight() * left(evidence.source(), evidence.at().toEpochMilli(), moment.toEpochMilli());
    }
}

package coop.siembra.assessment.scoring;

import coop.siembra.psychometrics.Norms;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The scores from 0 to 100 of a norm group in one scale. */
public sealed interface NormScale {
    /** No norms from fewer people. */
    int LEAST = 100;

    /** How many people. */
    long n();

    /** Percentile rank of a score, 0 to 100. */
    double percentile(double scaled);

    /** T score; empty when there is none. */
    OptionalDouble t(double scaled);

    /** How reliably the scale measured the group, when that is known. */
    Optional<Reliability> reliability();

    /** All scores are known. Scores are compared to four decimals, so that equal ones are equal however they were summed. */
    final class Sample implements NormScale {
        private final Norms norms;
        private final Optional<Reliability> reliability;

        /** @throws IllegalArgumentException when they are fewer than {@link #LEAST} */
        public Sample(List<Double> scores, Optional<Reliability> reliability) {
            requireEnough(scores.size());
            this.norms = Norms.of(scores.stream().mapToDouble(Sample::rounded).toArray());
            this.reliability = reliability;
        }

        @Override
        public long n() {
            return norms.size();
        }

        @Override
        public double percentile(double scaled) {
            return norms.percentile(rounded(scaled)).number().orElseThrow();
        }

        @Override
        public OptionalDouble t(double scaled) {
            return norms.t(scaled).number();
        }

        @Override
        public Optional<Reliability> reliability() {
            return reliability;
        }

        private static double rounded(double score) {
            return Math.round(score * 1e4) / 1e4;
        }
    }

    /**
     * Only percentiles of some scores are known: those in between are interpolated, those beyond have that of the nearest. T is then
     * normalised (McCall, 1922).
     *
     * @param points rising in score, not falling in percentile; at least two
     */
    record Table(List<Point> points, long n) implements NormScale {
        private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

        public Table {
            requireEnough(n);
            points = List.copyOf(points);
            boolean rising = points.size() >= 2;
            for (int i = 1; rising && i < points.size(); i++) {
                var before = points.get(i - 1);
                var point = points.get(i);
                rising = before.score() < point.score() && before.percentile() <= point.percentile();
            }
            if (!rising) {
                throw new IllegalArgumentException("no table of percentiles: " + points);
            }
        }

        @Override
        public double percentile(double scaled) {
            var first = points.getFirst();
            if (scaled <= first.score()) {
                return first.percentile();
            }
            for (int i = 1; i < points.size(); i++) {
                var above = points.get(i);
                if (scaled <= above.score()) {
                    var below = points.get(i - 1);
                    double part = (scaled - below.score()) / (above.score() - below.score());
                    return below.percentile() + part * (above.percentile() - below.percentile());
                }
            }
            return points.getLast().percentile();
        }

        @Override
        public OptionalDouble t(double scaled) {
            double share = percentile(scaled) / 100;
            return share > 0 && share < 1
                    ? OptionalDouble.of(50 + 10 * NORMAL.inverseCumulativeProbability(share))
                    : OptionalDouble.empty();
        }

        @Override
        public Optional<Reliability> reliability() {
            return Optional.empty();
        }
    }

    /** What is known of one score. */
    record Point(double score, double percentile) {}

    private static void requireEnough(long n) {
        if (n < LEAST) {
            throw new IllegalArgumentException("norms from " + n + " people");
        }
    }
}

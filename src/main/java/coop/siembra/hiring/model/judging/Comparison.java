package coop.siembra.hiring.model.judging;

import coop.siembra.hiring.model.ApplicationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Applicants side by side on one scale, in the order in which they were chosen: there is no rank and nothing is sorted by a score. Two are
 * told apart only where their intervals do not overlap, which is stricter than that the interval of their difference leaves out 0
 * (Schenker and Gentleman, 2001): with margins alike, mere error puts two equal people apart in about one of 180 pairs.
 *
 * @param pairs each two of the applicants, in their order
 */
public record Comparison(List<Placed> applicants, List<Pair> pairs) {

    /**
     * One applicant.
     *
     * @param yardstick with what the score was made: scale, way of scoring and version of the key; others cannot be compared
     * @param value 0 to 100, empty when there is no score
     * @param margin half the interval of 95 per cent before it is cut off at 0 and 100; empty when nothing is known of the error
     */
    public record Placed(ApplicationId applicant, String yardstick, OptionalDouble value, OptionalDouble margin) {

        /** Half the width, endless when nothing is known. */
        private double reach() {
            return margin.orElse(Double.POSITIVE_INFINITY);
        }
    }

    /**
     * Two applicants.
     *
     * @param difference second less first, with its interval; empty when there is none
     */
    public record Pair(ApplicationId first, ApplicationId second, Verdict verdict, Optional<Difference> difference) {}

    /** A difference between limits that hold it with a probability of 95 per cent, errors of both being independent. */
    public record Difference(double value, double low, double high) {

        static Difference of(double value, double first, double second) {
            double margin = Math.hypot(first, second);
            return new Difference(value, value - margin, value + margin);
        }
    }

    /** What can be said of two applicants on this scale; never who is to be preferred. */
    public enum Verdict {
        /** The intervals do not overlap. */
        APART,
        /** The score is no reason for the one or the other. */
        NOT_DISTINGUISHABLE,
        /** One has no score, or they were scored in different ways. */
        NOT_COMPARABLE
    }

    /** @param applicants in the order in which they are shown */
    public static Comparison of(List<Placed> applicants) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < applicants.size(); i++) {
            for (int j = i + 1; j < applicants.size(); j++) {
                pairs.add(pair(applicants.get(i), applicants.get(j)));
            }
        }
        return new Comparison(List.copyOf(applicants), List.copyOf(pairs));
    }

    private static Pair pair(Placed first, Placed second) {
        if (first.value().isEmpty()
                || second.value().isEmpty()
                || !first.yardstick().equals(second.yardstick())) {
            return new Pair(first.applicant(), second.applicant(), Verdict.NOT_COMPARABLE, Optional.empty());
        }
        double off = second.value().getAsDouble() - first.value().getAsDouble();
        boolean apart = Math.abs(off) > first.reach() + second.reach();
        var difference = first.margin().isPresent() && second.margin().isPresent()
                ? Optional.of(Difference.of(off, first.reach(), second.reach()))
                : Optional.<Difference>empty();
        return new Pair(
                first.applicant(), second.applicant(), apart ? Verdict.APART : Verdict.NOT_DISTINGUISHABLE, difference);
    }

    /** Whether nobody can be told from anybody. */
    public boolean allAlike() {
        return pairs.stream().noneMatch(pair -> pair.verdict() == Verdict.APART);
    }
}

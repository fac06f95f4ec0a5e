package coop.siembra.hiring.fairness;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Selection rates of groups in a stage, or in the whole way, each against the group with the highest rate (29 CFR 1607.4(D)). Neither a
 * mark nor significance proves anything; what may be shown on a screen is decided by {@link Shown}.
 *
 * @param lines in the order of the groups
 * @param undeclared those who declared nothing
 */
public record StageRates(List<Line> lines, Counts undeclared) {
    private static final double SIGNIFICANT = 0.05;
    private static final int FEW_JUDGED = 30;
    private static final int FEW_SELECTED = 5;
    private static final int MANY = 5;

    /**
     * A group.
     *
     * @param rate empty when nobody was judged
     * @param ratio its rate by the highest; empty when there is none, or the highest is 0
     * @param highest whether it is the group the others are compared with
     * @param small whether it is less than 2 per cent of those judged, and so never the highest
     * @param marked whether the ratio is below four fifths
     * @param test against the highest
     */
    public record Line(
            Counts counts,
            OptionalDouble rate,
            OptionalDouble ratio,
            boolean highest,
            boolean small,
            boolean marked,
            Optional<RateTest> test,
            Set<Warning> warnings) {

        /** What is to be put into words. */
        public Finding finding() {
            if (highest) {
                return Finding.HIGHEST;
            }
            if (test.isEmpty()) {
                return Finding.CANNOT_TELL;
            }
            boolean significant = test.get().p() < SIGNIFICANT;
            if (marked) {
                return significant ? Finding.MARKED_AND_SIGNIFICANT : Finding.MARKED_ONLY;
            }
            return significant ? Finding.SIGNIFICANT_ONLY : Finding.NEITHER;
        }
    }

    /** What the rule of thumb and the test say together. */
    public enum Finding {
        HIGHEST,
        NEITHER,
        /** Below four fifths, as may well be by chance. */
        MARKED_ONLY,
        /** Not below four fifths, and hardly by chance. */
        SIGNIFICANT_ONLY,
        MARKED_AND_SIGNIFICANT,
        /** Nobody was judged, or there is no group to compare with. */
        CANNOT_TELL
    }

    /** Why a line says little; the numbers are the authors' choice. */
    public enum Warning {
        /** Fewer than 30 were judged in the smaller of both groups. */
        FEW_JUDGED,
        /** Fewer than 5 were selected in both groups together. */
        FEW_SELECTED,
        /** One other decision would move the ratio across four fifths. */
        ONE_DECISION
    }

    public static StageRates of(List<Counts> groups, Counts undeclared) {
        int all = judged(groups, undeclared);
        var highest = groups.stream()
                .filter(group -> group.judged() > 0 && !group.isSmallAmong(all))
                .max(Comparator.comparingDouble(Counts::rate).thenComparingInt(Counts::judged));
        return new StageRates(
                groups.stream().map(group -> line(group, highest, all)).toList(), undeclared);
    }

    private static int judged(List<Counts> groups, Counts undeclared) {
        return undeclared.judged() + groups.stream().mapToInt(Counts::judged).sum();
    }

    private static Line line(Counts group, Optional<Counts> highest, int all) {
        boolean small = group.isSmallAmong(all);
        if (group.judged() == 0 || highest.isEmpty()) {
            var rate = group.judged() == 0 ? OptionalDouble.empty() : OptionalDouble.of(group.rate());
            return new Line(group, rate, OptionalDouble.empty(), false, small, false, Optional.empty(), Set.of());
        }
        var reference = highest.get();
        boolean isHighest = group.equals(reference);
        return new Line(
                group,
                OptionalDouble.of(group.rate()),
                ratio(group, reference),
                isHighest,
                small,
                belowFourFifths(group, reference),
                isHighest ? Optional.empty() : Optional.of(RateTest.of(group, reference)),
                isHighest ? Set.of() : warnings(group, reference));
    }

    static OptionalDouble ratio(Counts group, Counts highest) {
        return highest.selected() == 0 ? OptionalDouble.empty() : OptionalDouble.of(group.rate() / highest.rate());
    }

    /** Exact: in floating point 48 of 100 by 60 of 100 would be below 0.8. */
    static boolean belowFourFifths(Counts group, Counts highest) {
        return 5L * group.selected() * highest.judged() < 4L * highest.selected() * group.judged();
    }

    private static Set<Warning> warnings(Counts group, Counts highest) {
        var warnings = EnumSet.noneOf(Warning.class);
        if (Math.min(group.judged(), highest.judged()) < FEW_JUDGED) {
            warnings.add(Warning.FEW_JUDGED);
        }
        if (group.selected() + highest.selected() < FEW_SELECTED) {
            warnings.add(Warning.FEW_SELECTED);
        }
        if (hangsOnOne(group, highest)) {
            warnings.add(Warning.ONE_DECISION);
        }
        return warnings;
    }

    private static boolean hangsOnOne(Counts group, Counts highest) {
        boolean marked = belowFourFifths(group, highest);
        return IntStream.of(-1, 1)
                .anyMatch(one -> group.canChangeBy(one) && belowFourFifths(group.changedBy(one), highest) != marked
                        || highest.canChangeBy(one) && belowFourFifths(group, highest.changedBy(one)) != marked);
    }

    /** Whether so many declared nothing, one in five or more, that the rates may mislead; the number is the authors' choice. */
    public boolean manyUndeclared() {
        int all = judged(lines.stream().map(Line::counts).toList(), undeclared);
        return all > 0 && undeclared.judged() * (long) MANY >= all;
    }
}

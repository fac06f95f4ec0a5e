package coop.siembra.psychometrics;

import coop.siembra.psychometrics.Stratum.Tally;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether an item works differently in two groups, among people who do equally well: Mantel-Haenszel (Mantel and Haenszel, 1959;
 * Holland and Thayer, 1988) for items that are right or wrong, Mantel (1963) and the standardised mean difference for items with more
 * scores. People are matched by their score in the scale, the item itself included. Levels at which there are people of one group only
 * say nothing and are left out.
 */
public final class GroupComparison {
    private static final double ROUNDING = 1e-9;
    private static final ChiSquaredDistribution CHI_SQUARED = ChiSquaredDistribution.of(1);

    private final int reference;
    private final int focal;
    private final List<Stratum> strata;

    private GroupComparison(int reference, int focal, List<Stratum> strata) {
        this.reference = reference;
        this.focal = focal;
        this.strata = strata;
    }

    /**
     * One person.
     *
     * @param focal whether of the group of whom it is asked, not of the one it is compared with
     * @param matching score in the whole scale
     * @param score in the item
     */
    public record Case(boolean focal, double matching, double score) {
        public Case {
            if (!Double.isFinite(matching) || !Double.isFinite(score)) {
                throw new IllegalArgumentException("a score is missing");
            }
        }
    }

    public static GroupComparison of(Collection<Case> cases) {
        var levels = new TreeMap<Double, Tally>();
        cases.forEach(one ->
                levels.computeIfAbsent(one.matching(), level -> new Tally()).add(one.focal(), one.score()));
        int focal = (int) cases.stream().filter(Case::focal).count();
        var strata = levels.values().stream()
                .map(Tally::stratum)
                .filter(Stratum::compares)
                .toList();
        return new GroupComparison(cases.size() - focal, focal, strata);
    }

    /**
     * Cases from the scores of a scale. People with a missing answer are left out, for their sums cannot be compared with others'.
     *
     * @param focal who is of the focal group, by their place in the responses
     */
    public static List<Case> cases(Responses scored, String item, IntPredicate focal) {
        int index = scored.index(item);
        var cases = new ArrayList<Case>();
        for (int person = 0; person < scored.people(); person++) {
            double sum = 0;
            for (double score : scored.row(person)) {
                sum += score;
            }
            if (!Double.isNaN(sum)) {
                cases.add(new Case(focal.test(person), sum, scored.row(person)[index]));
            }
        }
        return cases;
    }

    /** People of the reference group. */
    public int reference() {
        return reference;
    }

    /** People of the focal group. */
    public int focal() {
        return focal;
    }

    /** Levels at which there are people of both groups. */
    public int levels() {
        return strata.size();
    }

    /**
     * Of an item that is right (1) or wrong (0).
     *
     * @throws IllegalArgumentException when it has other scores
     */
    public MantelHaenszel rightOrWrong() {
        if (!strata.stream().allMatch(Stratum::isRightOrWrong)) {
            throw new IllegalArgumentException("an item with other scores than 0 and 1");
        }
        return MantelHaenszel.of(strata, chiSquare(true));
    }

    /** Of an item with any scores. */
    public Graded graded() {
        if (strata.isEmpty()) {
            var nothing = Figure.none(Gap.NOTHING_TO_COMPARE);
            return new Graded(nothing, nothing, nothing);
        }
        double people = sum(Stratum::focal);
        double difference = sum(stratum -> stratum.focal() * stratum.difference()) / people;
        var chiSquare = chiSquare(false);
        return new Graded(chiSquare, chiSquare.map(GroupComparison::significance), Figure.of(difference));
    }

    /**
     * @param chiSquare Mantel (1963), with one degree of freedom and without a correction (Zwick, Donoghue and Grima, 1993)
     * @param p its significance
     * @param difference standardised mean difference (Dorans and Schmitt, 1991): how much higher the focal group's mean is than the
     *     reference group's would be, had it as many people at each level as the focal group
     */
    public record Graded(Figure chiSquare, Figure p, Figure difference) {}

    /** The same for both: Mantel's is Mantel and Haenszel's, but for the correction, when scores are 0 and 1. */
    private Figure chiSquare(boolean corrected) {
        double variance = sum(Stratum::variance);
        if (!(variance > 0)) {
            return Figure.none(strata.isEmpty() ? Gap.NOTHING_TO_COMPARE : Gap.NO_VARIANCE);
        }
        double off = Math.abs(sum(Stratum::excess));
        double correction = corrected && off >= 0.5 - ROUNDING ? 0.5 : 0;
        return Figure.of(Math.pow(off - correction, 2) / variance);
    }

    static double significance(double chiSquare) {
        return CHI_SQUARED.survivalProbability(chiSquare);
    }

    private double sum(ToDoubleFunction<Stratum> part) {
        return strata.stream().mapToDouble(part).sum();
    }
}

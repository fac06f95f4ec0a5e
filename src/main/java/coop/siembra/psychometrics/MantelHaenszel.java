package coop.siembra.psychometrics;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How differently an item that is right or wrong works in two groups of equal ability (Holland and Thayer, 1988).
 *
 * @param oddsRatio alpha MH, the odds of the reference group by those of the focal group, in common over all levels; above 1 the item
 *     is easier for the reference group
 * @param delta the same on the delta scale of ETS, −2.35 · ln alpha; below 0 the item is easier for the reference group
 * @param error standard error of delta, 2.35 times that of ln alpha (Robins, Breslow and Greenland, 1986)
 * @param chiSquare with one degree of freedom, corrected for continuity by ½ where the difference is at least that large
 * @param p its significance
 */
public record MantelHaenszel(Figure oddsRatio, Figure delta, Figure error, Figure chiSquare, Figure p, Level level) {
    private static final double DELTA = -2.35;
    private static final double SIGNIFICANT = 0.05;
    private static final double SMALL = 1;
    private static final double LARGE = 1.5;
    private static final double ONE_SIDED = NormalDistribution.of(0, 1).inverseCumulativeProbability(1 - SIGNIFICANT);

    /** The classes of ETS (Zieky, 1993). */
    public enum Level {
        /** Negligible: delta is smaller than 1, or not significantly other than 0. */
        A,
        /** Between the others. */
        B,
        /** Large: delta is 1.5 or more, and significantly more than 1; or without limit, and significant. */
        C,
        /** Not known, since there is nothing to compare. */
        UNKNOWN
    }

    static MantelHaenszel of(List<Stratum> strata, Figure chiSquare) {
        double ahead = sum(strata, MantelHaenszel::ahead);
        double behind = sum(strata, MantelHaenszel::behind);
        var p = chiSquare.map(GroupComparison::significance);
        if (!(ahead > 0) || !(behind > 0)) {
            return ahead > 0 || behind > 0
                    ? without(Gap.WITHOUT_LIMIT, chiSquare, significant(p) ? Level.C : Level.A)
                    : without(strata.isEmpty() ? Gap.NOTHING_TO_COMPARE : Gap.NO_VARIANCE, chiSquare, Level.UNKNOWN);
        }
        double delta = DELTA * Math.log(ahead / behind);
        double error = Math.abs(DELTA) * Math.sqrt(variance(strata, ahead, behind));
        return new MantelHaenszel(
                Figure.of(ahead / behind), Figure.of(delta), Figure.of(error), chiSquare, p, level(delta, error, p));
    }

    private static MantelHaenszel without(Gap gap, Figure chiSquare, Level level) {
        var none = Figure.none(gap);
        return new MantelHaenszel(none, none, none, chiSquare, chiSquare.map(GroupComparison::significance), level);
    }

    private static Level level(double delta, double error, Figure p) {
        double size = Math.abs(delta);
        if (size < SMALL || !significant(p)) {
            return Level.A;
        }
        return size >= LARGE && (size - SMALL) / error > ONE_SIDED ? Level.C : Level.B;
    }

    private static boolean significant(Figure p) {
        return p.number().orElse(1) < SIGNIFICANT;
    }

    private static double ahead(Stratum stratum) {
        return stratum.referenceSum() * stratum.focalWrong() / stratum.people();
    }

    private static double behind(Stratum stratum) {
        return stratum.referenceWrong() * stratum.focalSum() / stratum.people();
    }

    /** Of ln alpha. */
    private static double variance(List<Stratum> strata, double ahead, double behind) {
        return sum(strata, stratum -> agreeing(stratum) * ahead(stratum)) / (2 * ahead * ahead)
                + sum(strata, stratum -> agreeing(stratum) * behind(stratum) + (1 - agreeing(stratum)) * ahead(stratum))
                        / (2 * ahead * behind)
                + sum(strata, stratum -> (1 - agreeing(stratum)) * behind(stratum)) / (2 * behind * behind);
    }

    private static double agreeing(Stratum stratum) {
        return (stratum.referenceSum() + stratum.focalWrong()) / stratum.people();
    }

    private static double sum(List<Stratum> strata, ToDoubleFunction<Stratum> part) {
        return strata.stream().mapToDouble(part).sum();
    }
}

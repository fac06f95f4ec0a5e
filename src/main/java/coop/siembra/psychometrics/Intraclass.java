package coop.siembra.psychometrics;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * How far raters agree who each rated the same things: intraclass correlations for absolute agreement, raters and things both being
 * samples of many (two-way random effects; ICC(2,1) and ICC(2,k) of Shrout and Fleiss, 1979; ICC(A,1) and ICC(A,k) of McGraw and Wong,
 * 1996).
 *
 * @param rated things that all raters rated
 * @param raters how many
 * @param leftOut things that not all raters rated; nothing rests on them
 * @param single of one rater's ratings
 * @param average of the mean of all raters' ratings
 */
public record Intraclass(int rated, int raters, int leftOut, Agreement single, Agreement average) {
    /** Of the variance of all ratings, what is less than this part is rounding. */
    private static final double ROUNDING = 1e-13;

    /**
     * A correlation between its confidence limits, from F distributions (Shrout and Fleiss, 1979; McGraw and Wong, 1996, table 7).
     *
     * @param correlation below 0 when raters differ more about one thing than things differ
     */
    public record Agreement(Figure correlation, Figure low, Figure high) {
        static Agreement none(Gap gap) {
            return new Agreement(Figure.none(gap), Figure.none(gap), Figure.none(gap));
        }
    }

    /**
     * @param ratings one row for each thing, one place in it for each rater, {@link Responses#NONE} for no rating
     * @param confidence of the limits, such as 0.95
     */
    public static Intraclass of(List<double[]> ratings, double confidence) {
        int raters = ratings.isEmpty() ? 0 : ratings.getFirst().length;
        ratings.forEach(row -> Responses.requireWidth(row, raters));
        var rows = ratings.stream()
                .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
                .toList();
        int leftOut = ratings.size() - rows.size();
        if (rows.size() < 2 || raters < 2) {
            var none = Agreement.none(rows.isEmpty() ? Gap.NOBODY : raters < 2 ? Gap.ONE_PERSON : Gap.ONE_ITEM);
            return new Intraclass(rows.size(), raters, leftOut, none, none);
        }
        var squares = MeanSquares.of(rows, raters);
        return new Intraclass(rows.size(), raters, leftOut, squares.single(confidence), squares.average(confidence));
    }

    /** Of an analysis of variance, things by raters. */
    private record MeanSquares(int things, int raters, double between, double byRater, double error) {

        static MeanSquares of(List<double[]> rows, int raters) {
            int things = rows.size();
            double mean =
                    rows.stream().flatMapToDouble(Arrays::stream).average().orElseThrow();
            var byRater = new double[raters];
            double between = 0;
            double all = 0;
            for (var row : rows) {
                double off = 0;
                for (int i = 0; i < raters; i++) {
                    double deviation = row[i] - mean;
                    off += deviation;
                    byRater[i] += deviation;
                    all += deviation * deviation;
                }
                between += off * off / raters;
            }
            double columns =
                    Arrays.stream(byRater).map(sum -> sum * sum / things).sum();
            double rest = all - between - columns;
            return new MeanSquares(
                    things,
                    raters,
                    clean(between, all) / (things - 1),
                    clean(columns, all) / (raters - 1),
                    clean(rest, all) / ((things - 1.0) * (raters - 1)));
        }

        private static double clean(double squares, double all) {
            return squares <= ROUNDING * all ? 0 : squares;
        }

        Agreement single(double confidence) {
            double variance = between + (raters - 1) * error + raters * (byRater - error) / things;
            if (!(variance > 0)) {
                return Agreement.none(Gap.NO_VARIANCE);
            }
            double correlation = (between - error) / variance;
            if (error == 0) {
                return new Agreement(Figure.of(correlation), Figure.none(Gap.NO_ERROR), Figure.none(Gap.NO_ERROR));
            }
            double freedom = freedom(correlation);
            if (!(freedom > ROUNDING)) {
                return new Agreement(
                        Figure.of(correlation), Figure.none(Gap.OUT_OF_BOUNDS), Figure.none(Gap.OUT_OF_BOUNDS));
            }
            double above = quantile(things - 1, freedom, confidence);
            double below = quantile(freedom, things - 1, confidence);
            double rest = raters * byRater + ((double) raters * things - raters - things) * error;
            return new Agreement(
                    Figure.of(correlation),
                    limit(things * (between - above * error) / (above * rest + things * between)),
                    limit(things * (below * between - error) / (rest + things * below * between)));
        }

        /** Nothing where hardly a degree of freedom is left. */
        private static Figure limit(double value) {
            return Double.isFinite(value) ? Figure.of(value) : Figure.none(Gap.OUT_OF_BOUNDS);
        }

        Agreement average(double confidence) {
            double variance = between + (byRater - error) / things;
            var single = single(confidence);
            if (!(variance > ROUNDING * (between + byRater + error))) {
                return Agreement.none(between + byRater + error > 0 ? Gap.OUT_OF_BOUNDS : Gap.NO_VARIANCE);
            }
            return new Agreement(
                    Figure.of((between - error) / variance), steppedUp(single.low()), steppedUp(single.high()));
        }

        /** Nothing where raters differ so much that it has no limit. */
        private Figure steppedUp(Figure limit) {
            return switch (limit) {
                case Figure.Known(double correlation)
                when !(1 + (raters - 1) * correlation > ROUNDING) -> Figure.none(Gap.OUT_OF_BOUNDS);
                case Figure.Known known -> known.map(this::steppedUp);
                case Figure.Unknown unknown -> unknown;
            };
        }

        /** Of the mean of all raters, by Spearman and Brown. */
        private double steppedUp(double correlation) {
            return raters * correlation / (1 + (raters - 1) * correlation);
        }

        /** Degrees of freedom of the error about one thing (Satterthwaite, 1946). */
        private double freedom(double correlation) {
            double ratio = raters * correlation * byRater / error;
            double rest = things * (1 + (raters - 1) * correlation) - raters * correlation;
            return (raters - 1)
                    * (things - 1.0)
                    * Math.pow(ratio + rest, 2)
                    / ((things - 1) * ratio * ratio + rest * rest);
        }

        private static double quantile(double numerator, double denominator, double confidence) {
            return FDistribution.of(numerator, denominator).inverseSurvivalProbability((1 - confidence) / 2);
        }
    }
}

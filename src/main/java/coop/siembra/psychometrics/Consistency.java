package coop.siembra.psychometrics;

import java.util.Arrays;

/**
 * Cronbach's alpha, and what each item does to it, all from the covariances of the items that vary (Cronbach, 1951; Cureton, 1966, for
 * the correlation of an item with the sum of the others).
 */
final class Consistency {
    /** Of the items' variances, a variance of their sum that is less than this part is rounding. */
    private static final double ROUNDING = 1e-12;

    private final Figure lack;
    private final double[] variances;
    private final double[] rowSums;
    private final double trace;
    private final double total;

    private Consistency(Figure lack, double[][] covariances) {
        this.lack = lack;
        this.variances = new double[covariances.length];
        this.rowSums = new double[covariances.length];
        for (int i = 0; i < covariances.length; i++) {
            variances[i] = covariances[i][i];
            rowSums[i] = Arrays.stream(covariances[i]).sum();
        }
        this.trace = Arrays.stream(variances).sum();
        this.total = Arrays.stream(rowSums).sum();
    }

    static Consistency of(Moments moments, int[] items) {
        var covariances = new double[items.length][items.length];
        for (int i = 0; i < items.length; i++) {
            covariances[i][i] = moments.variance(items[i]);
            for (int j = 0; j < i; j++) {
                if (moments.together(items[i], items[j]) < 2) {
                    return new Consistency(Figure.none(Gap.NEVER_TOGETHER), new double[items.length][items.length]);
                }
                covariances[i][j] = moments.covariance(items[i], items[j]);
                covariances[j][i] = covariances[i][j];
            }
        }
        return new Consistency(Figure.none(Gap.NO_VARIANCE), covariances);
    }

    Figure alpha() {
        return alpha(variances.length, trace, total);
    }

    Figure alphaWithout(int item) {
        return alpha(variances.length - 1, trace - variances[item], restVariance(item));
    }

    private Figure alpha(int items, double own, double all) {
        if (items < 2) {
            return Figure.none(Gap.ONE_ITEM);
        }
        return all > ROUNDING * own ? Figure.of((1 - own / all) * items / (items - 1)) : lack;
    }

    Figure itemRest(int item) {
        if (variances.length < 2) {
            return Figure.none(Gap.ONE_ITEM);
        }
        double rest = restVariance(item);
        if (!(rest > ROUNDING * trace)) {
            return lack;
        }
        double correlation = (rowSums[item] - variances[item]) / Math.sqrt(variances[item] * rest);
        return Math.abs(correlation) > 1 + ROUNDING
                ? Figure.none(Gap.OUT_OF_BOUNDS)
                : Figure.of(Math.clamp(correlation, -1, 1));
    }

    private double restVariance(int item) {
        return total - 2 * rowSums[item] + variances[item];
    }
}

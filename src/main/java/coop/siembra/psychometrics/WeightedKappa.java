package coop.siembra.psychometrics;

import java.util.Collection;

/**
 * How far two raters agree beyond chance about ordered categories, near misses counting in part (Cohen, 1968).
 *
 * @param n what both rated
 * @param kappa 1 when they agree wholly, 0 when as much as by chance
 * @param error its standard error for an interval about it (Fleiss, Cohen and Everitt, 1969)
 */
public record WeightedKappa(int n, Figure kappa, Figure error) {

    /** How much of an agreement a near miss is. */
    public enum Weighting {
        /** Nothing: Cohen's kappa of 1960. */
        NONE,
        /** 1 less the distance by the greatest there is. */
        LINEAR,
        /** 1 less the square of that; then kappa is about an intraclass correlation (Fleiss and Cohen, 1973). */
        QUADRATIC;

        double of(int distance, int greatest) {
            double part = (double) distance / greatest;
            return switch (this) {
                case NONE -> distance == 0 ? 1 : 0;
                case LINEAR -> 1 - part;
                case QUADRATIC -> 1 - part * part;
            };
        }
    }

    /**
     * What both said of one thing.
     *
     * @param first category given by the one, counted from 0
     * @param second by the other
     */
    public record Pair(int first, int second) {}

    /**
     * @param categories how many there are, at least two, whether used or not
     * @throws IllegalArgumentException when a pair is of other categories
     */
    public static WeightedKappa of(Collection<Pair> pairs, int categories, Weighting weighting) {
        if (categories < 2) {
            throw new IllegalArgumentException(categories + " categories");
        }
        var counts = new double[categories][categories];
        for (var pair : pairs) {
            if (Math.min(pair.first(), pair.second()) < 0 || Math.max(pair.first(), pair.second()) >= categories) {
                throw new IllegalArgumentException(pair + " of " + categories + " categories");
            }
            counts[pair.first()][pair.second()] += 1.0 / pairs.size();
        }
        var weights = new double[categories][categories];
        for (int i = 0; i < categories; i++) {
            for (int j = 0; j < categories; j++) {
                weights[i][j] = weighting.of(Math.abs(i - j), categories - 1);
            }
        }
        return pairs.isEmpty() ? none(0, Gap.NOBODY) : new Table(counts, weights).kappa(pairs.size());
    }

    private static WeightedKappa none(int n, Gap gap) {
        return new WeightedKappa(n, Figure.none(gap), Figure.none(gap));
    }

    /** Shares of all pairs and the weights of their cells. */
    private static final class Table {
        private final double[][] shares;
        private final double[][] weights;
        private final double[] rows;
        private final double[] columns;

        Table(double[][] shares, double[][] weights) {
            this.shares = shares;
            this.weights = weights;
            this.rows = new double[shares.length];
            this.columns = new double[shares.length];
            for (int i = 0; i < shares.length; i++) {
                for (int j = 0; j < shares.length; j++) {
                    rows[i] += shares[i][j];
                    columns[j] += shares[i][j];
                }
            }
        }

        WeightedKappa kappa(int n) {
            double observed = 0;
            double expected = 0;
            var byRow = new double[rows.length];
            var byColumn = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < rows.length; j++) {
                    observed += weights[i][j] * shares[i][j];
                    expected += weights[i][j] * rows[i] * columns[j];
                    byRow[i] += weights[i][j] * columns[j];
                    byColumn[j] += weights[i][j] * rows[i];
                }
            }
            if (!(1 - expected > 1e-12)) {
                return none(n, Gap.NO_VARIANCE);
            }
            double kappa = (observed - expected) / (1 - expected);
            double sum = 0;
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < rows.length; j++) {
                    sum += shares[i][j] * Math.pow(weights[i][j] - (byRow[i] + byColumn[j]) * (1 - kappa), 2);
                }
            }
            double variance = (sum - Math.pow(kappa - expected * (1 - kappa), 2)) / n;
            return new WeightedKappa(n, Figure.of(kappa), Figure.of(Math.sqrt(Math.max(variance, 0)) / (1 - expected)));
        }
    }
}

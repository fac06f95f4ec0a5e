package coop.siembra.psychometrics;

import java.util.Arrays;

/**
 * Sums from which means, covariances and correlations of items follow, gathered in one pass and in memory that does not grow with the
 * people. Missing answers are treated pairwise: what concerns two items rests on all who answered both (as {@code cov} and {@code cor}
 * of R with {@code use = "pairwise"}). Each item is counted from its first answer on, so that little is lost to rounding.
 */
final class Moments {
    /** Of a sum of squares, what is less than this part of it is rounding. */
    private static final double ROUNDING = 1e-13;

    private final int items;
    private final double[] origin;
    private final double[] deviation;

    private long complete;
    private final double[] sums;
    private final double[] products; // upper triangle, by rows

    /** Of people with missing answers; by item and the other item that was answered too. */
    private final double[] pairs;

    private final double[] pairSums;
    private final double[] pairSquares;
    private final double[] answered;

    Moments(int items) {
        this.items = items;
        this.origin = new double[items];
        this.deviation = new double[items];
        this.answered = new double[items];
        this.sums = new double[items];
        this.products = new double[items * items];
        this.pairs = new double[items * items];
        this.pairSums = new double[items * items];
        this.pairSquares = new double[items * items];
        Arrays.fill(origin, Responses.NONE);
    }

    /** Takes in what one person answered. */
    void add(double[] row) {
        boolean whole = true;
        for (int i = 0; i < items; i++) {
            if (Double.isNaN(row[i])) {
                whole = false;
                deviation[i] = 0;
                answered[i] = 0;
            } else {
                if (Double.isNaN(origin[i])) {
                    origin[i] = row[i];
                }
                deviation[i] = row[i] - origin[i];
                answered[i] = 1;
            }
        }
        for (int i = 0; i < items; i++) {
            double own = deviation[i];
            for (int j = i, at = i * items; j < items; j++) {
                products[at + j] += own * deviation[j];
            }
        }
        if (whole) {
            complete++;
            for (int i = 0; i < items; i++) {
                sums[i] += deviation[i];
            }
        } else {
            addPairs();
        }
    }

    private void addPairs() {
        for (int i = 0; i < items; i++) {
            if (answered[i] == 0) {
                continue;
            }
            double own = deviation[i];
            double square = own * own;
            for (int j = 0, at = i * items; j < items; j++) {
                pairs[at + j] += answered[j];
                pairSums[at + j] += own * answered[j];
                pairSquares[at + j] += square * answered[j];
            }
        }
    }

    /** How many answered both. */
    long together(int i, int j) {
        return complete + (long) pairs[i * items + j];
    }

    long answered(int item) {
        return together(item, item);
    }

    /** Of an item that was answered. */
    double mean(int item) {
        return origin[item] + sum(item, item) / answered(item);
    }

    /** Of those who answered both, at least two. */
    double covariance(int i, int j) {
        long n = together(i, j);
        double product = products[Math.min(i, j) * items + Math.max(i, j)];
        return (product - sum(i, j) * sum(j, i) / n) / (n - 1);
    }

    /** Of an item that at least two answered; exactly 0 when all answered alike. */
    double variance(int item) {
        return variance(item, item);
    }

    /** Of those who answered both, whose number is at least two; the variances too are of them. */
    Figure correlation(int i, int j) {
        double spread = Math.sqrt(variance(i, j) * variance(j, i));
        return spread > 0 ? Figure.of(Math.clamp(covariance(i, j) / spread, -1, 1)) : Figure.none(Gap.NEVER_TOGETHER);
    }

    /** Of an item's answers by those who answered the other too. */
    private double variance(int item, int other) {
        long n = together(item, other);
        double squares = wholeSquares(item) + pairSquares[item * items + other];
        double about = squares - sum(item, other) * sum(item, other) / n;
        return about <= ROUNDING * squares ? 0 : about / (n - 1);
    }

    private double sum(int item, int other) {
        return sums[item] + pairSums[item * items + other];
    }

    /** The squares of those who answered everything. */
    private double wholeSquares(int item) {
        return products[item * items + item] - pairSquares[item * items + item];
    }
}

package coop.siembra.coach.training;

import coop.siembra.coach.model.Row;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A linear support vector machine with squared hinge, solved by dual coordinate descent (Hsieh, Chang, Lin, Keerthi and Sundararajan, ICML
 * 2008). The seed is fixed and everything runs in one order, so the same rows give the same weights to the bit.
 */
final class Machine {
    private static final long SEED = 20_26;
    private static final int MOST_PASSES = 40;
    private static final double CLOSE_ENOUGH = 0.1;

    private final List<Row> rows;
    private final boolean[] labels;
    private final double[] costs;
    private final float[] weights = new float[Row.PLACES];
    private final double[] pulls;
    private final double[] squares;

    private Machine(List<Row> rows, boolean[] labels, double[] costs) {
        this.rows = rows;
        this.labels = labels;
        this.costs = costs;
        this.pulls = new double[rows.size()];
        this.squares = new double[rows.size()];
        for (int i = 0; i < squares.length; i++) {
            squares[i] = square(rows.get(i)) + diagonal(i);
        }
    }

    /** @param costs what a mistake on each row costs; 0 leaves it out */
    static float[] train(List<Row> rows, boolean[] labels, double[] costs) {
        var machine = new Machine(rows, labels, costs);
        machine.solve();
        return machine.weights;
    }

    /** What is surely right is left out until all the rest is settled, and then looked at once more. */
    private void solve() {
        var random = new SplittableRandom(SEED);
        int[] order = used();
        int active = order.length;
        double sure = Double.POSITIVE_INFINITY;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            shuffle(order, active, random);
            double worst = 0;
            for (int k = 0; k < active; k++) {
                double gradient = gradient(order[k]);
                if (pulls[order[k]] == 0 && gradient > sure) {
                    active--;
                    swap(order, k, active);
                    k--;
                } else {
                    worst = Math.max(worst, step(order[k], gradient));
                }
            }
            sure = worst;
            if (worst < CLOSE_ENOUGH) {
                if (active == order.length) {
                    return;
                }
                active = order.length;
                sure = Double.POSITIVE_INFINITY;
            }
        }
    }

    private int[] used() {
        return java.util.stream.IntStream.range(0, rows.size())
                .filter(i -> costs[i] > 0)
                .toArray();
    }

    private double gradient(int i) {
        return sign(i) * dot(rows.get(i)) - 1 + diagonal(i) * pulls[i];
    }

    private double step(int i, double gradient) {
        var row = rows.get(i);
        double projected = pulls[i] == 0 ? Math.min(gradient, 0) : gradient;
        if (projected != 0) {
            double before = pulls[i];
            pulls[i] = Math.max(before - gradient / squares[i], 0);
            float change = (float) ((pulls[i] - before) * sign(i));
            for (int k = 0; k < row.size(); k++) {
                weights[row.place(k)] += change * row.value(k);
            }
        }
        return Math.abs(projected);
    }

    private int sign(int i) {
        return labels[i] ? 1 : -1;
    }

    private double diagonal(int i) {
        return costs[i] > 0 ? 0.5 / costs[i] : 0;
    }

    private double dot(Row row) {
        float sum = 0;
        for (int k = 0; k < row.size(); k++) {
            sum += weights[row.place(k)] * row.value(k);
        }
        return sum;
    }

    private static double square(Row row) {
        double sum = 0;
        for (int k = 0; k < row.size(); k++) {
            sum += row.value(k) * row.value(k);
        }
        return sum;
    }

    private static void shuffle(int[] order, int size, SplittableRandom random) {
        for (int i = size - 1; i > 0; i--) {
            swap(order, i, random.nextInt(i + 1));
        }
    }

    private static void swap(int[] order, int i, int j) {
        int swapped = order[i];
        order[i] = order[j];
        order[j] = swapped;
    }
}

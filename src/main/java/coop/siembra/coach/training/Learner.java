package coop.siembra.coach.training;

import coop.siembra.coach.model.Row;
import coop.siembra.coach.model.Weights;
import java.util.List;
import java.util.stream.IntStream;

/** Trains several models over the same rows. */
final class Learner {

    private Learner() {}

    /** What one model is to learn of one row: whether it is so, and what a mistake costs; 0 for nothing to be learnt. */
    interface Teacher {
        boolean label(int model, int row);

        double cost(int model, int row);
    }

    /** Each model by itself, so that how many run at once changes nothing. */
    static Weights learn(int models, List<Row> rows, Teacher teacher) {
        var weights = new Weights(models);
        IntStream.range(0, models)
                .parallel()
                .mapToObj(model -> new Learnt(model, train(model, rows, teacher)))
                .forEachOrdered(learnt -> weights.set(learnt.model(), learnt.weights()));
        return weights;
    }

    private record Learnt(int model, float[] weights) {}

    private static float[] train(int model, List<Row> rows, Teacher teacher) {
        var labels = new boolean[rows.size()];
        var costs = new double[rows.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = teacher.label(model, i);
            costs[i] = teacher.cost(model, i);
        }
        return Machine.train(rows, labels, costs);
    }
}

package coop.siembra.psychometrics;

import coop.siembra.psychometrics.ScaleStatistics.Correlations;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/**
 * What follows from the correlations of the items that vary.
 *
 * @param heywood places of the items concerned
 */
record Relations(Figure omega, Optional<Correlations> summary, List<Integer> heywood) {

    static Relations of(Moments moments, int[] items) {
        if (items.length < 2) {
            return none(Gap.ONE_ITEM, Optional.empty());
        }
        var matrix = new double[items.length][items.length];
        var all = new DoubleSummaryStatistics();
        for (int i = 0; i < items.length; i++) {
            matrix[i][i] = 1;
            for (int j = 0; j < i; j++) {
                var correlation = correlation(moments, items[i], items[j]);
                if (correlation.number().isEmpty()) {
                    return none(Gap.NEVER_TOGETHER, Optional.empty());
                }
                matrix[i][j] = correlation.number().getAsDouble();
                matrix[j][i] = matrix[i][j];
                all.accept(matrix[i][j]);
            }
        }
        var summary = Optional.of(new Correlations(all.getAverage(), all.getMin(), all.getMax()));
        return switch (OneFactor.of(matrix)) {
            case OneFactor.Solution solution -> new Relations(Figure.of(solution.omega()), summary, solution.heywood());
            case OneFactor.None(Gap gap) -> none(gap, summary);
        };
    }

    private static Figure correlation(Moments moments, int i, int j) {
        return moments.together(i, j) < 2 ? Figure.none(Gap.NEVER_TOGETHER) : moments.correlation(i, j);
    }

    private static Relations none(Gap gap, Optional<Correlations> summary) {
        return new Relations(Figure.none(gap), summary, List.of());
    }
}

package coop.siembra.psychometrics;

import java.util.List;
import java.util.Optional;

/**
 * How a scale measures. The score of a person is the mean of the items that they answered, each in the scale's direction: {@code mean},
 * {@code sd} and {@code sem} are on that metric.
 *
 * <p>Missing answers: a score rests on the answers there are; what concerns two items rests on all who answered both (pairwise), as in
 * {@code alpha} of R's package psych. Items that everybody answered alike count in scores, and are left out of everything that rests on
 * correlations, as they neither add to reliability nor take from it.
 *
 * @param n people who answered at least one item
 * @param items all items of the scale
 * @param missing answers that these people left out
 * @param alpha Cronbach (1951), of the items that vary
 * @param omega McDonald's omega total from a one-factor maximum-likelihood solution: {@link OneFactor.Solution#omega()}
 * @param sem standard error of measurement, sd · √(1 − alpha) (Lord and Novick, 1968)
 * @param correlations between items that vary; empty when they cannot all be had
 * @param constant items that everybody answered alike
 * @param heywood items at the lower bound of the solution that omega comes from: it should not be relied on if there are any
 */
public record ScaleStatistics(
        String scale,
        long n,
        int items,
        long missing,
        Figure alpha,
        Figure omega,
        Figure sem,
        Figure mean,
        Figure sd,
        List<ItemStatistics> itemStatistics,
        Optional<Correlations> correlations,
        List<String> constant,
        List<String> heywood) {

    /** The correlations between all pairs of items in short (Clark and Watson, 1995). */
    public record Correlations(double mean, double lowest, double highest) {}

    /** Of answers that have been brought into the scale's direction. */
    public static ScaleStatistics of(String scale, Responses scored) {
        var analysis = new ScaleAnalysis(scale, scored.items());
        for (int person = 0; person < scored.people(); person++) {
            analysis.add(scored.row(person));
        }
        return analysis.statistics();
    }
}

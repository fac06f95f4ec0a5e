package coop.siembra.psychometrics;

import java.util.List;

/**
 * The maximum-likelihood solution with one common factor (Lawley, 1940; Jöreskog, 1967) of a correlation matrix: correlations are
 * products of loadings, and what an item does not share is its uniqueness. No uniqueness is let fall below {@value #LOWEST}, as in
 * {@code factanal} of R and {@code fa} of its package psych.
 */
public sealed interface OneFactor {
    /** What an item has of its own at least. */
    double LOWEST = 0.005;

    /**
     * @param loadings of the items, in their order
     * @param uniquenesses 1 less the loading's square
     * @param heywood items held by the lower bound (Heywood cases): the model fits them badly or there are too few people, and what
     *     follows from the solution should not be relied on
     * @param discrepancy how far the model is from the correlations: the minimum of ln|Σ| + tr(Σ⁻¹R) − ln|R| − p
     * @param total sum of all correlations, the diagonal included: the variance of the sum of standardised items
     */
    record Solution(
            List<Double> loadings, List<Double> uniquenesses, List<Integer> heywood, double discrepancy, double total)
            implements OneFactor {

        /**
         * Omega total of the sum of standardised items (McDonald, 1999): the share of its variance that is not unique to items. The
         * variance is that of the correlations observed, as in psych's {@code omega} (Revelle and Zinbarg, 2009).
         */
        public double omega() {
            return 1 - sum(uniquenesses) / total;
        }

        /** The same with the variance that the model implies, (Σλ)² / ((Σλ)² + Σψ); equal to {@link #omega} where one factor fits. */
        public double impliedOmega() {
            double common = Math.pow(sum(loadings), 2);
            return common / (common + sum(uniquenesses));
        }

        private static double sum(List<Double> values) {
            return values.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /** There is none. */
    record None(Gap gap) implements OneFactor {}

    /**
     * Finds it.
     *
     * @param correlations a symmetric matrix with ones in its diagonal
     */
    static OneFactor of(double[][] correlations) {
        return correlations.length < 3 ? new None(Gap.FEWER_THAN_THREE_ITEMS) : FactorSearch.search(correlations);
    }
}

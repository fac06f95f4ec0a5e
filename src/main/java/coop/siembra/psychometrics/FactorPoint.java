package coop.siembra.psychometrics;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/**
 * The discrepancy at some uniquenesses, given the loadings that fit them best. With the eigenvalues e and eigenvectors ω of
 * Ψ^−½ R Ψ^−½, the greatest left out, it is Σ (e − ln e − 1) (Lawley and Maxwell, 1971). Derivatives are by the logarithms of the
 * uniquenesses.
 */
final class FactorPoint {
    private final double[] logarithms;
    private final double[] roots;
    private final EigenDecompositionSymmetric eigen;
    private final double[] slopes;
    private final double discrepancy;

    private FactorPoint(double[] logarithms, double[] roots, EigenDecompositionSymmetric eigen) {
        int items = logarithms.length;
        this.logarithms = logarithms;
        this.roots = roots;
        this.eigen = eigen;
        this.slopes = new double[items];
        double sum = 0;
        for (int m = 1; m < items; m++) {
            double value = eigen.getEigenvalue(m);
            sum += value - Math.log(value) - 1;
            for (int i = 0; i < items; i++) {
                double part = eigen.getV().getEntry(i, m);
                slopes[i] += (1 - value) * part * part;
            }
        }
        this.discrepancy = sum;
    }

    /** @param logarithms of the uniquenesses */
    static FactorPoint at(RealMatrix correlations, double[] logarithms) {
        int items = logarithms.length;
        double[] roots =
                DoubleStream.of(logarithms).map(psi -> Math.exp(psi / 2)).toArray();
        var scaled = new Array2DRowRealMatrix(items, items);
        for (int i = 0; i < items; i++) {
            for (int j = 0; j < items; j++) {
                scaled.setEntry(i, j, correlations.getEntry(i, j) / (roots[i] * roots[j]));
            }
        }
        return new FactorPoint(logarithms, roots, new EigenDecompositionSymmetric(scaled));
    }

    /** Of the uniquenesses; to read only. */
    double[] logarithms() {
        return logarithms;
    }

    double discrepancy() {
        return discrepancy;
    }

    /** First derivatives: Σ (1 − e) ω²; to read only. */
    double[] slopes() {
        return slopes;
    }

    /**
     * Second derivatives. With ω₁ and e₁ those of the greatest: (Σ ωω′) ∘ (Σ e ωω′) + ω₁ω₁′ ∘ Σ (1 − e)(e₁ + e)/(e₁ − e) ωω′, where ∘ multiplies element by
     * element (Clarke, 1970).
     */
    RealMatrix curvature() {
        int items = logarithms.length;
        var vectors = eigen.getV();
        double first = eigen.getEigenvalue(0);
        var curvature = new Array2DRowRealMatrix(items, items);
        for (int i = 0; i < items; i++) {
            for (int j = 0; j <= i; j++) {
                double plain = 0;
                double weighted = 0;
                double mixed = 0;
                for (int m = 1; m < items; m++) {
                    double value = eigen.getEigenvalue(m);
                    double product = vectors.getEntry(i, m) * vectors.getEntry(j, m);
                    plain += product;
                    weighted += value * product;
                    mixed += first > value ? (1 - value) * (first + value) / (first - value) * product : 0;
                }
                double second = plain * weighted + vectors.getEntry(i, 0) * vectors.getEntry(j, 0) * mixed;
                curvature.setEntry(i, j, second);
                curvature.setEntry(j, i, second);
            }
        }
        return curvature;
    }

    /** Most of them positive. */
    List<Double> loadings() {
        double strength = Math.sqrt(Math.max(eigen.getEigenvalue(0) - 1, 0));
        var loadings = IntStream.range(0, logarithms.length)
                .mapToDouble(i -> roots[i] * strength * eigen.getV().getEntry(i, 0))
                .toArray();
        double sign = DoubleStream.of(loadings).sum() < 0 ? -1 : 1;
        return DoubleStream.of(loadings).map(loading -> sign * loading).boxed().toList();
    }
}

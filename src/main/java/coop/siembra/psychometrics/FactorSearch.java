package coop.siembra.psychometrics;

import static coop.siembra.psychometrics.OneFactor.LOWEST;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/**
 * Minimises the discrepancy over the uniquenesses by Newton's method on their logarithms (Jöreskog, 1967, with the second derivatives
 * of Clarke, 1970), held between bounds, each step shortened until it leads down.
 */
final class FactorSearch {
    private static final double DEPENDENT = 1e-8;
    private static final double FLAT = 1e-10;
    private static final double NEARLY_FLAT = 1e-6;
    private static final double LONGEST_STEP = 2;
    private static final double DESCENT = 1e-4;
    private static final double ROUNDING = 1e-13;
    private static final int MOST_STEPS = 300;
    private static final int MOST_HALVINGS = 40;
    private static final int OTHER_BEGINNINGS = 4;
    private static final Comparator<FactorPoint> LOWEST_FIRST = Comparator.comparingDouble(FactorPoint::discrepancy);
    private static final double LOW = Math.log(LOWEST);
    private static final double HIGH = 0;

    private final RealMatrix correlations;

    private FactorSearch(RealMatrix correlations) {
        this.correlations = correlations;
    }

    static OneFactor search(double[][] correlations) {
        var matrix = new Array2DRowRealMatrix(correlations);
        var eigenvalues = new EigenDecompositionSymmetric(matrix).getEigenvalues();
        if (Arrays.stream(eigenvalues).min().orElse(0) < DEPENDENT) {
            return new OneFactor.None(Gap.NOT_POSITIVE_DEFINITE);
        }
        var search = new FactorSearch(matrix);
        return search.minimum().<OneFactor>map(search::solution).orElseGet(() -> new OneFactor.None(Gap.NOT_CONVERGED));
    }

    /**
     * There may be several minima where the model fits badly, as a Heywood case tells: then it is looked for from other beginnings too,
     * the most likely of those in which one item is nearly what is common.
     */
    private Optional<FactorPoint> minimum() {
        var first = minimum(FactorPoint.at(correlations, begin()));
        if (first.isPresent() && heywood(first.get()).isEmpty()) {
            return first;
        }
        var others = IntStream.range(0, correlations.getRowDimension())
                .mapToObj(item -> FactorPoint.at(correlations, begin(item)))
                .sorted(LOWEST_FIRST)
                .limit(OTHER_BEGINNINGS)
                .map(this::minimum)
                .flatMap(Optional::stream);
        return Stream.concat(first.stream(), others).min(LOWEST_FIRST);
    }

    private double[] begin(int item) {
        return Arrays.stream(correlations.getColumn(item))
                .map(correlation -> bounded(Math.log(1 - correlation * correlation)))
                .toArray();
    }

    private Optional<FactorPoint> minimum(FactorPoint beginning) {
        var here = beginning;
        for (int step = 0; step < MOST_STEPS; step++) {
            double slope = steepest(here);
            if (slope < FLAT) {
                return Optional.of(here);
            }
            var next = next(here);
            if (next.isEmpty()) {
                return slope < NEARLY_FLAT ? Optional.of(here) : Optional.empty();
            }
            here = next.get();
        }
        return Optional.empty();
    }

    /** As {@code factanal} begins: from the squared multiple correlations. */
    private double[] begin() {
        int items = correlations.getRowDimension();
        var inverse = new CholeskyDecomposition(correlations).getSolver().getInverse();
        return IntStream.range(0, items)
                .mapToDouble(i -> Math.log((1 - 0.5 / items) / inverse.getEntry(i, i)))
                .map(FactorSearch::bounded)
                .toArray();
    }

    private static double bounded(double logarithm) {
        return Math.clamp(logarithm, LOW, HIGH);
    }

    /** The steepest slope in a direction that the bounds leave open. */
    private static double steepest(FactorPoint point) {
        return open(point).mapToDouble(i -> Math.abs(point.slopes()[i])).max().orElse(0);
    }

    private static IntStream open(FactorPoint point) {
        return IntStream.range(0, point.logarithms().length).filter(i -> {
            double at = point.logarithms()[i];
            double slope = point.slopes()[i];
            return !(at <= LOW && slope > 0) && !(at >= HIGH && slope < 0);
        });
    }

    /** A lower point, unless there is none in Newton's direction. */
    private Optional<FactorPoint> next(FactorPoint here) {
        var direction = direction(here);
        for (double length = 1; length > Math.pow(0.5, MOST_HALVINGS); length /= 2) {
            var logarithms = here.logarithms().clone();
            double expected = 0;
            for (int i = 0; i < logarithms.length; i++) {
                logarithms[i] = bounded(logarithms[i] + length * direction[i]);
                expected += here.slopes()[i] * (logarithms[i] - here.logarithms()[i]);
            }
            var there = FactorPoint.at(correlations, logarithms);
            double allowed = here.discrepancy() + DESCENT * expected + ROUNDING * (1 + here.discrepancy());
            if (expected < 0 && there.discrepancy() <= allowed) {
                return Optional.of(there);
            }
        }
        return Optional.empty();
    }

    private static double[] direction(FactorPoint here) {
        int[] open = open(here).toArray();
        var slopes = new ArrayRealVector(
                Arrays.stream(open).mapToDouble(i -> -here.slopes()[i]).toArray());
        var step = solve(here.curvature().getSubMatrix(open, open), slopes);
        double longest = Arrays.stream(step).map(Math::abs).max().orElse(0);
        double scale = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1;
        var direction = new double[here.slopes().length];
        for (int i = 0; i < open.length; i++) {
            direction[open[i]] = scale * step[i];
        }
        return direction;
    }

    /** Far from the minimum the curvature may point the wrong way: then as much is added to its diagonal as it takes. */
    private static double[] solve(RealMatrix curvature, ArrayRealVector slopes) {
        double most = IntStream.range(0, slopes.getDimension())
                .mapToDouble(i -> Math.abs(curvature.getEntry(i, i)))
                .max()
                .orElse(1);
        double ridge = 0;
        while (true) {
            try {
                return new CholeskyDecomposition(curvature)
                        .getSolver()
                        .solve(slopes)
                        .toArray();
            } catch (MathIllegalArgumentException notDownwards) {
                double more = ridge == 0 ? 1e-3 * Math.max(most, 1e-3) : 3 * ridge;
                for (int i = 0; i < slopes.getDimension(); i++) {
                    curvature.addToEntry(i, i, more);
                }
                ridge += more;
            }
        }
    }

    private static List<Integer> heywood(FactorPoint point) {
        return IntStream.range(0, point.logarithms().length)
                .filter(i -> point.logarithms()[i] <= LOW)
                .boxed()
                .toList();
    }

    private OneFactor solution(FactorPoint point) {
        List<Double> loadings = point.loadings();
        double total = Arrays.stream(correlations.getData())
                .flatMapToDouble(Arrays::stream)
                .sum();
        return new OneFactor.Solution(
                loadings,
                loadings.stream().map(loading -> 1 - loading * loading).toList(),
                heywood(point),
                point.discrepancy(),
                total);
    }
}

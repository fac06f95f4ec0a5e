package coop.siembra.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.psychometrics.OneFactor.None;
import coop.siembra.psychometrics.OneFactor.Solution;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class OneFactorTests {

    private static double[][] implied(List<Double> loadings) {
        var matrix = new double[loadings.size()][loadings.size()];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                matrix[i][j] = i == j ? 1 : loadings.get(i) * loadings.get(j);
            }
        }
        return matrix;
    }

    private static double[][] correlations(double first, double second, double third) {
        return new double[][] {{1, first, second}, {first, 1, third}, {second, third, 1}};
    }

    @Property
    void findsTheLoadingsThatMadeTheCorrelations(
            @ForAll @Size(min = 3, max = 12) List<@DoubleRange(min = 0.3, max = 0.95) Double> loadings) {
        var solution = (Solution) OneFactor.of(implied(loadings));
        assertThat(solution.discrepancy()).isCloseTo(0, within(1e-12));
        assertThat(solution.heywood()).isEmpty();
        for (int i = 0; i < loadings.size(); i++) {
            assertThat(solution.loadings().get(i)).isCloseTo(loadings.get(i), within(1e-6));
        }
        assertThat(solution.omega()).isCloseTo(solution.impliedOmega(), within(1e-9));
    }

    @Property
    void findsLoadingsOfBothSigns(@ForAll @Size(5) List<@DoubleRange(min = 0.4, max = 0.9) Double> sizes) {
        var loadings = new java.util.ArrayList<>(sizes);
        loadings.set(2, -loadings.get(2));
        var solution = (Solution) OneFactor.of(implied(loadings));
        for (int i = 0; i < loadings.size(); i++) {
            assertThat(solution.loadings().get(i)).isCloseTo(loadings.get(i), within(1e-6));
        }
    }

    @Property(tries = 2000)
    void comesToAnEndWithFewPeopleToo(
            @ForAll @IntRange(min = 6, max = 25) int people,
            @ForAll @IntRange(min = 3, max = 10) int items,
            @ForAll long seed) {
        var scale = ScaleStatistics.of("few", Samples.responses(people, items, 0, seed));
        assertThat(scale.omega()).isNotEqualTo(Figure.none(Gap.NOT_CONVERGED));
        scale.omega().number().ifPresent(omega -> assertThat(omega).isLessThan(1));
    }

    @Example
    void flagsWhatIsAtTheBound() {
        // a third of it would need a loading above 1
        var solution = (Solution) OneFactor.of(correlations(0.9, 0.8, 0.6));
        assertThat(solution.heywood()).containsExactly(0);
        assertThat(solution.omega()).isBetween(0.0, 1.0);
    }

    @Example
    void comesToAnEndWhereNothingIsInCommon() {
        // one item alone may be given any loading then
        var solution = (Solution) OneFactor.of(correlations(0, 0, 0));
        assertThat(solution.discrepancy()).isCloseTo(0, within(1e-12));
        assertThat(solution.loadings()).filteredOn(loading -> loading > 1e-6).hasSizeLessThanOrEqualTo(1);
    }

    @Example
    void saysWhenThereIsNoSolution() {
        assertThat(OneFactor.of(new double[][] {{1, 0.5}, {0.5, 1}})).isEqualTo(new None(Gap.FEWER_THAN_THREE_ITEMS));
        assertThat(OneFactor.of(correlations(1, 0.5, 0.5))).isEqualTo(new None(Gap.NOT_POSITIVE_DEFINITE));
        assertThat(OneFactor.of(correlations(0.9, 0.9, -0.9))).isEqualTo(new None(Gap.NOT_POSITIVE_DEFINITE));
    }
}

package coop.siembra.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.psychometrics.ReliableChange.Verdict;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

/** What is said of one person: change, error, norms, profile. */
class PersonTests {
    private static final double[][] KEY = {{1, 5, 3}, {4, 2}, {1, 1, 5, 3}};

    private static double[][] rated(List<Double> ratings) {
        var values = ratings.stream().mapToDouble(Double::doubleValue).toArray();
        return new double[][] {
            Arrays.copyOfRange(values, 0, 3), Arrays.copyOfRange(values, 3, 5), Arrays.copyOfRange(values, 5, 9)
        };
    }

    private static double[][] changed(double factor, double addend) {
        return Arrays.stream(KEY)
                .map(row ->
                        Arrays.stream(row).map(value -> factor * value + addend).toArray())
                .toArray(double[][]::new);
    }

    private static double correlation(double[][] one, double[][] other) {
        var pairs = new Moments(2);
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < one[i].length; j++) {
                pairs.add(new double[] {one[i][j], other[i][j]});
            }
        }
        return pairs.correlation(0, 1).number().orElseThrow();
    }

    @Property
    void overallShapeIsTheCorrelation(@ForAll @Size(9) List<@DoubleRange(min = 1, max = 5) Double> ratings) {
        var found = ProfileSimilarity.of(rated(ratings), KEY);
        if (ratings.stream().distinct().count() == 1) {
            assertThat(found).isEmpty();
            return;
        }
        found.ifPresent(profile -> {
            assertThat(profile.shape()).isCloseTo(correlation(rated(ratings), KEY), within(1e-6));
            double weighed = 0;
            for (int i = 0; i < KEY.length; i++) {
                weighed += KEY[i].length * profile.situations().get(i).number().orElseThrow();
            }
            assertThat(weighed / 9).isCloseTo(profile.shape(), within(1e-9));
        });
    }

    @Property
    void shapeCountsNeitherElevationNorScatter(
            @ForAll @DoubleRange(min = 0.2, max = 2) double factor,
            @ForAll @DoubleRange(min = -2, max = 2) double addend) {
        var profile = ProfileSimilarity.of(changed(factor, addend), KEY).orElseThrow();
        assertThat(profile.shape()).isCloseTo(1, within(1e-9));
        assertThat(profile.situations())
                .allSatisfy(shape -> assertThat(shape.number().orElseThrow()).isCloseTo(1, within(1e-9)));
        assertThat(profile.scatter()).isCloseTo(factor, within(1e-9));
        double mean = 25.0 / 9;
        assertThat(profile.elevation()).isCloseTo(factor * mean + addend - mean, within(1e-9));
    }

    @Example
    void hasNoProfileOfRatingsThatDoNotVary() {
        assertThat(ProfileSimilarity.of(changed(0, 3.3), KEY)).isEmpty();
        assertThat(ProfileSimilarity.of(KEY, changed(0, 2))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> ProfileSimilarity.of(KEY, new double[][] {{1}}));
    }

    @Example
    void leavesOutOptionsWithoutARating() {
        var part = changed(1, 0);
        part[1] = new double[] {Responses.NONE, Responses.NONE};
        part[0][1] = Responses.NONE;
        var profile = ProfileSimilarity.of(part, KEY).orElseThrow();
        assertThat(profile.unrated()).isEqualTo(3);
        assertThat(profile.shape()).isCloseTo(1, within(1e-9));
        assertThat(profile.situations().get(1)).isEqualTo(Figure.none(Gap.NOBODY));
    }

    @Example
    void tellsChangeFromError() {
        // sd 7.5 and reliability 0.8, the worked example of Jacobson and Truax has other numbers: error = √2 · 7.5 ·
        // √0.2
        double sem = 7.5 * Math.sqrt(1 - 0.8);
        var change = ReliableChange.of(47.5, 32.5, sem).orElseThrow();
        assertThat(change.error()).isCloseTo(4.7434, within(1e-4));
        assertThat(change.index()).isCloseTo(-3.1623, within(1e-4));
        assertThat(change.verdict()).isEqualTo(Verdict.FALLEN);
        assertThat(ReliableChange.of(32.5, 47.5, sem).orElseThrow().verdict()).isEqualTo(Verdict.RISEN);
        assertThat(ReliableChange.of(40, 45, sem).orElseThrow().verdict()).isEqualTo(Verdict.NOT_RELIABLE);
        assertThat(ReliableChange.of(1, 2, 0)).isEmpty();
        assertThat(ReliableChange.of(1, Double.NaN, 1)).isEmpty();
    }

    @Example
    void knowsTheErrorOfOnePersonsMean() {
        assertThat(ConditionalError.of(1, 2, 3, 4, 5).number().orElseThrow())
                .isCloseTo(Math.sqrt(2.5 / 5), within(1e-12));
        assertThat(ConditionalError.of(1, Responses.NONE, 3)).isEqualTo(Figure.of(Math.sqrt(2.0 / 2)));
        assertThat(ConditionalError.of(3)).isEqualTo(Figure.none(Gap.ONE_ITEM));
        assertThat(ConditionalError.of()).isEqualTo(Figure.none(Gap.NOBODY));
        assertThat(ConditionalError.of(4, 4, 4)).isEqualTo(Figure.of(0));
    }

    @Example
    void comparesWithNorms() {
        var norms = Norms.of(1, 2, 2, 3, Responses.NONE);
        assertThat(norms.size()).isEqualTo(4);
        assertThat(norms.percentile(0)).isEqualTo(Figure.of(0));
        assertThat(norms.percentile(1)).isEqualTo(Figure.of(12.5));
        assertThat(norms.percentile(2)).isEqualTo(Figure.of(50));
        assertThat(norms.percentile(2.5)).isEqualTo(Figure.of(75));
        assertThat(norms.percentile(9)).isEqualTo(Figure.of(100));
        assertThat(norms.t(2)).isEqualTo(Figure.of(50));
        assertThat(norms.t(3).number().orElseThrow()).isCloseTo(50 + 10 / Math.sqrt(2.0 / 3), within(1e-9));
    }

    @Example
    void saysWhenThereAreNoNorms() {
        assertThat(Norms.of().percentile(1)).isEqualTo(Figure.none(Gap.NOBODY));
        assertThat(Norms.of(1).t(1)).isEqualTo(Figure.none(Gap.ONE_PERSON));
        assertThat(Norms.of(2, 2).t(2)).isEqualTo(Figure.none(Gap.NO_VARIANCE));
    }

    @Property
    void aHigherScoreNeverHasALowerRank(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = 0, max = 10) Double> sample,
            @ForAll @DoubleRange(min = -1, max = 11) double one,
            @ForAll @DoubleRange(min = -1, max = 11) double other) {
        var norms = Norms.of(sample.stream().mapToDouble(Double::doubleValue).toArray());
        double low = norms.percentile(Math.min(one, other)).number().orElseThrow();
        double high = norms.percentile(Math.max(one, other)).number().orElseThrow();
        assertThat(low).isBetween(0.0, high);
        assertThat(high).isLessThanOrEqualTo(100);
    }

    @Example
    void tellsWhoChoseWhat() {
        var scored = Samples.responses(
                new double[] {1, 1, 0},
                new double[] {0, 1, 1},
                new double[] {0, Responses.NONE, Responses.NONE},
                new double[] {0, 0, 0});
        var found = OptionAnalysis.of(List.of("b", "a", "a", OptionAnalysis.NONE), scored, "i0");
        assertThat(found.n()).isEqualTo(3);
        assertThat(found.without()).isEqualTo(1);
        assertThat(found.options()).extracting(OptionAnalysis.Option::option).containsExactly("a", "b");
        assertThat(found.options().getFirst().share()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(found.options().getFirst().meanRest()).isEqualTo(Figure.of(1));
        assertThat(found.options().getLast().meanRest()).isEqualTo(Figure.of(0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> OptionAnalysis.of(List.of("a"), scored, "i0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OptionAnalysis.of(List.of("a", "a", "a", "a"), scored, "other"));
    }
}

package coop.siembra.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.psychometrics.WeightedKappa.Pair;
import coop.siembra.psychometrics.WeightedKappa.Weighting;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class RaterTests {
    /** Six things rated by four judges, the example of Shrout and Fleiss (1979), table 2. */
    private static final List<double[]> SHROUT_AND_FLEISS = List.of(
            new double[] {9, 2, 5, 8},
            new double[] {6, 1, 3, 2},
            new double[] {8, 4, 6, 8},
            new double[] {7, 1, 2, 6},
            new double[] {10, 5, 6, 9},
            new double[] {6, 2, 4, 7});

    private static List<double[]> changed(double factor, double addend) {
        return SHROUT_AND_FLEISS.stream()
                .map(row -> java.util.Arrays.stream(row)
                        .map(rating -> factor * rating + addend)
                        .toArray())
                .toList();
    }

    @Example
    void agreesWithThePublishedExample() {
        var found = Intraclass.of(SHROUT_AND_FLEISS, 0.95);
        assertThat(found.single().correlation().number().orElseThrow()).isCloseTo(0.29, within(0.005));
        assertThat(found.average().correlation().number().orElseThrow()).isCloseTo(0.62, within(0.005));
    }

    @Property
    void doesNotDependOnTheScaleOfRatings(
            @ForAll @DoubleRange(min = 0.1, max = 50) double factor,
            @ForAll @DoubleRange(min = -100, max = 100) double addend) {
        var before = Intraclass.of(SHROUT_AND_FLEISS, 0.95).single();
        var after = Intraclass.of(changed(factor, addend), 0.95).single();
        assertThat(after.correlation().number().orElseThrow())
                .isCloseTo(before.correlation().number().orElseThrow(), within(1e-9));
        assertThat(after.low().number().orElseThrow())
                .isCloseTo(before.low().number().orElseThrow(), within(1e-6));
    }

    @Example
    void leavesOutWhatNotAllRated() {
        var more = new java.util.ArrayList<>(SHROUT_AND_FLEISS);
        more.add(new double[] {1, 2, Responses.NONE, 4});
        var found = Intraclass.of(more, 0.95);
        assertThat(found.leftOut()).isEqualTo(1);
        assertThat(found.single())
                .isEqualTo(Intraclass.of(SHROUT_AND_FLEISS, 0.95).single());
    }

    @Example
    void saysWhyThereIsNoAgreement() {
        assertThat(Intraclass.of(List.of(), 0.95).single().correlation()).isEqualTo(Figure.none(Gap.NOBODY));
        assertThat(Intraclass.of(SHROUT_AND_FLEISS.subList(0, 1), 0.95).single().correlation())
                .isEqualTo(Figure.none(Gap.ONE_ITEM));
        assertThat(Intraclass.of(List.of(new double[] {1}, new double[] {2}), 0.95)
                        .single()
                        .correlation())
                .isEqualTo(Figure.none(Gap.ONE_PERSON));
        var same = List.of(new double[] {3, 3}, new double[] {3, 3});
        assertThat(Intraclass.of(same, 0.95).single().correlation()).isEqualTo(Figure.none(Gap.NO_VARIANCE));
        var whole = Intraclass.of(List.of(new double[] {1, 1}, new double[] {2, 2}), 0.95);
        assertThat(whole.single().correlation()).isEqualTo(Figure.of(1));
        assertThat(whole.average().correlation()).isEqualTo(Figure.of(1));
        assertThat(whole.single().low()).isEqualTo(Figure.none(Gap.NO_ERROR));
        var alike = Intraclass.of(List.of(new double[] {1, 3}, new double[] {2, 2}), 0.95);
        assertThat(alike.single().correlation()).isEqualTo(Figure.of(-1));
        assertThat(alike.single().low()).as("no degree of freedom is left").isEqualTo(Figure.none(Gap.OUT_OF_BOUNDS));
    }

    @Example
    void countsNearMissesInPart() {
        var near = List.of(new Pair(0, 0), new Pair(1, 2), new Pair(2, 2), new Pair(0, 1));
        double none = kappa(near, Weighting.NONE);
        double linear = kappa(near, Weighting.LINEAR);
        double quadratic = kappa(near, Weighting.QUADRATIC);
        assertThat(none).isLessThan(linear);
        assertThat(linear).isLessThan(quadratic);
    }

    private static double kappa(List<Pair> pairs, Weighting weighting) {
        return WeightedKappa.of(pairs, 3, weighting).kappa().number().orElseThrow();
    }

    @Example
    void knowsWholeAgreementAndNone() {
        var whole = WeightedKappa.of(List.of(new Pair(0, 0), new Pair(1, 1)), 2, Weighting.LINEAR);
        assertThat(whole.kappa()).isEqualTo(Figure.of(1));
        assertThat(WeightedKappa.of(List.of(), 3, Weighting.LINEAR).kappa()).isEqualTo(Figure.none(Gap.NOBODY));
        assertThat(WeightedKappa.of(List.of(new Pair(1, 1)), 3, Weighting.LINEAR)
                        .kappa())
                .isEqualTo(Figure.none(Gap.NO_VARIANCE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedKappa.of(List.of(new Pair(0, 3)), 3, Weighting.LINEAR));
    }
}

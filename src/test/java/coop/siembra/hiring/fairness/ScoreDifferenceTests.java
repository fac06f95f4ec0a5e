package coop.siembra.hiring.fairness;

import static coop.siembra.hiring.HiringValues.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.hiring.fairness.ScoreDifference.Sample;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ScoreDifferenceTests {
    /** R's sleep: extra hours with one drug and with the other (Student, 1908). */
    private static final double[] ONE_DRUG = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    private static final double[] OTHER_DRUG = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    /** R's mtcars: miles per gallon of cars with automatic and with manual transmission. */
    private static final double[] AUTOMATIC = {
        21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 21.5, 15.5, 15.2, 13.3, 19.2
    };

    private static final double[] MANUAL = {21, 21, 22.8, 32.4, 30.4, 33.9, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4};

    @Test
    void agreesWithR() {
        assertAgrees("sleep", ONE_DRUG, OTHER_DRUG);
        assertAgrees("mpg", AUTOMATIC, MANUAL);
    }

    private static void assertAgrees(String name, double[] first, double[] second) {
        var found = ScoreDifference.of(first, second).orElseThrow();
        assertThat(found.points()).isCloseTo(value(name + ".points"), within(1e-9));
        assertThat(found.interval().orElseThrow().low()).isCloseTo(value(name + ".low"), within(1e-7));
        assertThat(found.interval().orElseThrow().high()).isCloseTo(value(name + ".high"), within(1e-7));
        assertThat(found.standardised().orElseThrow().g()).isCloseTo(value(name + ".g"), within(1e-6));
    }

    /** The worked example of Borenstein, Hedges, Higgins and Rothstein, Introduction to Meta-Analysis (2009), chapter 4. */
    @Test
    void agreesWithTheTextbook() {
        var found = ScoreDifference.of(new Sample(50, 103, 5.5 * 5.5), new Sample(50, 100, 4.5 * 4.5))
                .standardised()
                .orElseThrow();
        assertThat(found.g()).isCloseTo(0.5924, within(5e-5));
        assertThat(found.error()).isCloseTo(0.2028, within(1e-4));
    }

    @Test
    void saysNothingOfGroupsWithoutSpread() {
        assertThat(ScoreDifference.of(new double[] {1}, new double[] {1, 2})).isEmpty();
        var same = ScoreDifference.of(new double[] {0.1, 0.1, 0.1}, new double[] {0.3, 0.3, 0.3})
                .orElseThrow();
        assertThat(same.interval()).isEmpty();
        assertThat(same.standardised()).isEmpty();
        assertThat(same.few()).isTrue();
    }

    @Property
    void turnsRoundWithTheGroups(@ForAll("scores") double[] first, @ForAll("scores") double[] second) {
        var found = ScoreDifference.of(first, second).orElseThrow();
        var turned = ScoreDifference.of(second, first).orElseThrow();
        assertThat(found.points()).isCloseTo(-turned.points(), within(1e-9));
        found.interval().ifPresent(interval -> {
            assertThat(interval.low())
                    .isCloseTo(-turned.interval().orElseThrow().high(), within(1e-6));
            assertThat(interval.holds(found.points())).isTrue();
        });
    }

    @Provide
    Arbitrary<double[]> scores() {
        return Arbitraries.doubles()
                .between(0, 100)
                .array(double[].class)
                .ofMinSize(2)
                .ofMaxSize(20);
    }
}

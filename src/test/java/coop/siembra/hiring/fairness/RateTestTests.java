package coop.siembra.hiring.fairness;

import static coop.siembra.hiring.HiringValues.rows;
import static coop.siembra.hiring.HiringValues.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fisher's exact test and Newcombe's interval, held against R: see {@code values.R}. */
class RateTestTests {

    private record Case(String name, Counts first, Counts second) {}

    static Stream<Case> cases() {
        return rows("rates.csv").stream()
                .map(row -> new Case(row[0], counts("first", row[2], row[1]), counts("second", row[4], row[3])));
    }

    private static Counts counts(String group, String judged, String selected) {
        return Counts.of(group, Integer.parseInt(judged), Integer.parseInt(selected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithR(Case one) {
        var found = RateTest.of(one.first(), one.second());
        assertThat(found.p()).isCloseTo(value(one.name() + ".p"), within(1e-7));
        assertThat(found.interval().low()).isCloseTo(value(one.name() + ".low"), within(1e-7));
        assertThat(found.interval().high()).isCloseTo(value(one.name() + ".high"), within(1e-7));
    }

    /** Fisher's lady tasting tea: 34 of 70 ways (Agresti, Categorical Data Analysis, and the help of R's fisher.test). */
    @Test
    void agreesWithTheLadyTastingTea() {
        assertThat(RateTest.of(Counts.of("a", 4, 3), Counts.of("b", 4, 1)).p()).isCloseTo(34 / 70.0, within(1e-12));
    }

    @Property
    void turnsRoundWithTheGroups(
            @ForAll @IntRange(min = 1, max = 60) int judged,
            @ForAll @IntRange(min = 1, max = 60) int others,
            @ForAll @IntRange(max = 60) int selected,
            @ForAll @IntRange(max = 60) int otherSelected) {
        var first = Counts.of("a", judged, Math.min(judged, selected));
        var second = Counts.of("b", others, Math.min(others, otherSelected));
        var found = RateTest.of(first, second);
        var turned = RateTest.of(second, first);
        assertThat(found.p()).isCloseTo(turned.p(), within(1e-9)).isBetween(0.0, 1.0);
        assertThat(found.interval().low()).isCloseTo(-turned.interval().high(), within(1e-12));
        assertThat(found.interval().holds(found.difference())).isTrue();
        assertThat(found.interval().low()).isGreaterThanOrEqualTo(-1 - 1e-12);
        assertThat(found.interval().high()).isLessThanOrEqualTo(1 + 1e-12);
    }
}

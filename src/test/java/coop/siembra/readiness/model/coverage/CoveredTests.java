package coop.siembra.readiness.model.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.readiness.model.coverage.Covered.Gap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoveredTests {

    private static Gap gap(int courses, int workshops, int goals, int closer, int reached) {
        return new Covered("image", courses, workshops, goals, 0, closer, reached).gap();
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(gap(0, 0, 0, 0, 0)).isEqualTo(Gap.NOTHING);
        assertThat(gap(0, 0, 1, 0, 0)).isEqualTo(Gap.ONLY_PLANNED);
        assertThat(gap(0, 0, 0, 1, 0)).isEqualTo(Gap.ONLY_PLANNED);
        assertThat(gap(2, 0, 1, 0, 0)).isEqualTo(Gap.NOBODY_REACHED);
        assertThat(gap(0, 1, 0, 0, 3)).isEqualTo(Gap.NO_GOAL);
        assertThat(gap(1, 0, 1, 0, 3)).isEqualTo(Gap.NONE);
        assertThat(new Covered("image", 0, 0, 0, 4, 0, 0).gap()).isEqualTo(Gap.NOTHING);
    }

    @Test
    void countsEachPersonOnceAnObjective() {
        var counting = new Reach.Counting(Map.of(
                "course", Set.of("image", "caring"),
                "workshop", Set.of("caring")));
        counting.add(List.of("course", "workshop"));
        counting.add(List.of("workshop", "gone"));
        counting.add(List.of());
        var reach = counting.result();
        assertThat(reach).isEqualTo(new Reach(3, Map.of("image", 1, "caring", 2)));
        assertThat(reach.of("morale")).isZero();
    }

    @Test
    void saysNobodyAndEverybodyOnlyWhenItIsSo() {
        assertThat(new Reach(1000, Map.of("image", 1)).percent("image")).isEqualTo(1);
        assertThat(new Reach(1000, Map.of("image", 999)).percent("image")).isEqualTo(99);
        assertThat(new Reach(1000, Map.of("image", 1000)).percent("image")).isEqualTo(100);
        assertThat(new Reach(1000, Map.of()).percent("image")).isZero();
        assertThat(new Reach(0, Map.of()).percent("image")).isZero();
    }
}

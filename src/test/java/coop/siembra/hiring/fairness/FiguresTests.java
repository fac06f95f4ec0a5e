package coop.siembra.hiring.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.hiring.fairness.Figures.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures move in steps from which nobody's group can be had. */
class FiguresTests {
    private static final String WHOLE = "_whole";

    private static Table table(String stage, Counts... lines) {
        return new Table(stage, List.of(lines));
    }

    private static Figures moved(Figures before, Table... now) {
        return before.moved(List.of(now), WHOLE);
    }

    @Test
    void waitForFiveWhoFaredTheSame() {
        var first = table("a", Counts.of("w", 20, 10), Counts.of("m", 20, 10));
        var figures = moved(Figures.none(), first);
        assertThat(figures.of("a")).contains(first);
        assertThat(moved(figures, table("a", Counts.of("w", 21, 10), Counts.of("m", 20, 10))))
                .as("one more, not taken")
                .isEqualTo(figures);
        assertThat(moved(figures, table("a", Counts.of("w", 25, 11), Counts.of("m", 20, 10))))
                .as("four more not taken, and one who went on, whose group would be known")
                .isEqualTo(figures);
        var five = table("a", Counts.of("w", 22, 10), Counts.of("m", 23, 10));
        assertThat(moved(figures, five).of("a")).contains(five);
    }

    @Test
    void standStillWhenOneDeclaresSomethingElse() {
        var figures = moved(Figures.none(), table("a", Counts.of("w", 20, 10), Counts.of("m", 20, 10)));
        assertThat(moved(figures, table("a", Counts.of("w", 19, 10), Counts.of("m", 21, 10))))
                .isEqualTo(figures);
    }

    @Test
    void sayNothingOfAFewOnTheirWayBetweenStages() {
        var a = table("a", Counts.of("w", 20, 10), Counts.of("m", 20, 5));
        var b = table("b", Counts.of("w", 9, 5), Counts.of("m", 5, 0));
        assertThat(moved(Figures.none(), a, b).of("b"))
                .as("whoever waits would be a woman")
                .isEmpty();
        var all = table("b", Counts.of("w", 10, 5), Counts.of("m", 5, 0));
        assertThat(moved(Figures.none(), a, all).of("b")).contains(all);
    }

    @Test
    void moveNoStageBeforeTheOnesBeforeIt() {
        var a = table("a", Counts.of("w", 20, 20));
        var b = table("b", Counts.of("w", 10, 10));
        var figures = moved(Figures.none(), a, b);
        var later = moved(figures, table("a", Counts.of("w", 21, 21)), table("b", Counts.of("w", 15, 15)));
        assertThat(later).isEqualTo(figures);
    }
}

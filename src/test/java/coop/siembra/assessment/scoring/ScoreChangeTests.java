package coop.siembra.assessment.scoring;

import static coop.siembra.assessment.scoring.Probe.likert;
import static coop.siembra.assessment.scoring.Probe.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.assessment.scoring.Reliability.Coefficient;
import coop.siembra.assessment.scoring.ScoreChange.Verdict;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreChangeTests {
    private static final Yardsticks SURE = yardsticks(5);

    private static Yardsticks yardsticks(double sem) {
        var found = new Reliability(
                Coefficient.ALPHA, 0.9, sem, 200, LocalDate.of(2026, 11, 2), Reliability.Sample.SITTINGS, "1");
        return new Yardsticks(Map.of("talk", found), Optional.empty());
    }

    private static ScoreChange change(Yardsticks yardsticks, int[] before, int[] after) {
        return ScoreChange.of(
                        Probe.report(likert(before.length), values(before), yardsticks),
                        Probe.report(likert(after.length), values(after), yardsticks),
                        "talk")
                .orElseThrow();
    }

    @Test
    void tellsGrowthFromErrorByTheReliability() {
        // 50 and 65: 15 / (√2 · 5) = 2.12; 50 and 60: 1.41
        var grown = change(SURE, new int[] {3, 3, 3, 3, 3}, new int[] {5, 2, 3, 2, 2});
        assertThat(grown.index().orElseThrow()).isEqualTo(15 / (Math.sqrt(2) * 5), within(1e-9));
        assertThat(grown.verdict()).isEqualTo(Verdict.GROWN);
        assertThat(grown.basis()).isEqualTo(Precision.Basis.RELIABILITY);
        var fallen = change(SURE, new int[] {5, 2, 3, 2, 2}, new int[] {3, 3, 3, 3, 3});
        assertThat(fallen.verdict()).isEqualTo(Verdict.FALLEN);
        var small = change(SURE, new int[] {3, 3, 3, 3, 3}, new int[] {5, 3, 3, 3, 3});
        assertThat(small.verdict()).isEqualTo(Verdict.NOT_RELIABLE);
    }

    @Test
    void combinesTheErrorsOfBothWithoutOne() {
        var change = change(Yardsticks.none(), new int[] {1, 5, 1, 4, 1}, new int[] {5, 1, 5, 2, 5});
        // 1, 1, 1, 2, 1 and 5, 5, 5, 4, 5: means 1.2 and 4.8, variance 0.2, error 0.2 · 25 = 5 each; t = 2.776
        double allowance = 2.7764451 / 1.96;
        assertThat(change.index().orElseThrow()).isEqualTo(90 / (Math.sqrt(50) * allowance), within(1e-4));
        assertThat(change.verdict()).isEqualTo(Verdict.GROWN);
        assertThat(change.basis()).isEqualTo(Precision.Basis.OWN_ANSWERS);
    }

    @Test
    void cannotTellWithoutAnError() {
        var change = change(Yardsticks.none(), new int[] {3, 3, 3, 3, 3}, new int[] {5, 1, 5, 2, 5});
        assertThat(change.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(change.index()).isEmpty();
    }

    @Test
    void comparesNothingWithNothing() {
        var scored = Probe.report(likert(5), values(3, 3, 3, 3, 3));
        var unscored = Probe.report(likert(5), values(3));
        assertThat(ScoreChange.of(scored, unscored, "talk")).isEmpty();
        assertThat(ScoreChange.of(unscored, scored, "talk")).isEmpty();
        assertThat(ScoreChange.of(scored, scored, "other")).isEmpty();
    }

    @Test
    void comparesNothingMadeWithDifferentKeys() {
        var one = Probe.report(Probe.questions(), Map.of());
        var keyed = Probe.situations(new double[] {5, 3, 1}, new double[] {1, 4, 2});
        var report = Probe.report(keyed, Probe.ratings(new int[] {5, 3, 2}, new int[] {1, 3, 4}));
        var other =
                new ScoreReport(report.occasion(), new Key.Stamp("2", Key.Origin.PANEL, Probe.CLOSED), report.scales());
        assertThat(ScoreChange.of(report, report, "see")).isPresent();
        assertThat(ScoreChange.of(report, other, "see")).isEmpty();
        assertThat(ScoreChange.of(one, other, "see")).isEmpty();
    }
}

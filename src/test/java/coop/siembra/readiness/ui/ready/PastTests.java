package coop.siembra.readiness.ui.ready;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.readiness.UnitReadiness.Month;
import coop.siembra.readiness.model.CompetencyTally;
import coop.siembra.readiness.model.Move;
import coop.siembra.readiness.model.Tally;
import coop.siembra.readiness.model.Tally.Counts;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PastTests {
    private static final YearMonth NOW = YearMonth.of(2026, 11);

    private static Month month(YearMonth month, int ready, int notYet) {
        var counts = new Counts(ready, 0, notYet, 0);
        var listening = new CompetencyTally(
                new Counts(0, ready, notYet, 0), 0, 0, Collections.nCopies(CompetencyTally.TENTHS, 0), 0, 0);
        var tally = new Tally(ready + notYet, 0, 0, 0, counts, Map.of("listening", listening));
        return new Month(month, month.atEndOfMonth(), tally);
    }

    private static List<Month> months(int count) {
        return IntStream.range(0, count)
                .mapToObj(ago -> month(NOW.minusMonths(count - 1L - ago), ago, 10 - Math.min(ago, 10)))
                .toList();
    }

    @Test
    void comparesWithTheSameMonthAYearAgo() {
        var then = Past.of(months(15), Move.OVERALL).then().orElseThrow();
        assertThat(then.yearAgo()).isTrue();
        assertThat(then.point().month()).isEqualTo(YearMonth.of(2025, 11));
        assertThat(then.point().percentReady()).isEqualTo(20);
    }

    @Test
    void comparesWithTheFirstMonthWhenThereIsNoYear() {
        var then = Past.of(months(4), Move.OVERALL).then().orElseThrow();
        assertThat(then.yearAgo()).isFalse();
        assertThat(then.point().month()).isEqualTo(YearMonth.of(2026, 8));
    }

    @Test
    void comparesTheOnlyMonthWithNothing() {
        assertThat(Past.of(months(1), Move.OVERALL).then()).isEmpty();
        assertThat(Past.of(List.of(), Move.OVERALL).then()).isEmpty();
    }

    @Test
    void beginsWhenAnybodyWasAtAnyLevel() {
        var months = List.of(month(NOW.minusMonths(1), 0, 0), month(NOW, 1, 1));
        assertThat(Past.of(months, Move.OVERALL).points())
                .singleElement()
                .satisfies(point -> assertThat(point.month()).isEqualTo(NOW));
    }

    @Test
    void showsOneCompetency() {
        assertThat(Past.of(months(3), "listening").points().getLast().counts()).isEqualTo(new Counts(0, 2, 8, 0));
        assertThat(Past.of(months(3), "recovery").points()).isEmpty();
    }
}

package coop.siembra.readiness.ui.ready;

import static coop.siembra.readiness.model.Level.NOT_YET;
import static coop.siembra.readiness.model.Level.ON_THE_WAY;
import static coop.siembra.readiness.model.Level.READY;
import static coop.siembra.readiness.model.Level.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.PeopleReadiness.Row;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.Move;
import coop.siembra.readiness.model.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeekTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    static Row row(String person, Move... moves) {
        return new Row(
                new PersonId(person),
                person,
                LocalizedText.same("Teller"),
                new UnitId("shop"),
                "teller",
                null,
                DAY,
                new Standing(List.of(), null),
                null,
                null,
                Set.of(),
                List.of(moves));
    }

    static Move move(String competency, Level from, Level to, int day) {
        return new Move(competency, from, to, DAY.plusDays(day));
    }

    @Test
    void countsWhoBecameReadyAndWhoIsNotAnyMore() {
        var week = Week.of(List.of(
                row("a", move(Move.OVERALL, ON_THE_WAY, READY, 0)),
                row("b", move(Move.OVERALL, UNKNOWN, READY, 0)),
                row("c", move(Move.OVERALL, READY, NOT_YET, 1))));
        assertThat(week).isEqualTo(new Week(2, 1, 0, 0));
        assertThat(week.more()).isEqualTo(1);
    }

    @Test
    void takesSeveralMovesOfAWeekForOne() {
        var week = Week.of(List.of(row(
                "a",
                move(Move.OVERALL, READY, ON_THE_WAY, 0),
                move("listening", READY, ON_THE_WAY, 0),
                move(Move.OVERALL, ON_THE_WAY, READY, 2),
                move("listening", ON_THE_WAY, READY, 2))));
        assertThat(week).isEqualTo(new Week(0, 0, 0, 0));
    }

    @Test
    void goesByTheCompetenciesForWhoRoseAndWhoFell() {
        var rose = row(
                "a",
                move("listening", NOT_YET, READY, 0),
                move("composure", READY, ON_THE_WAY, 0),
                move("calm", NOT_YET, ON_THE_WAY, 1));
        var fell = row("b", move("listening", READY, NOT_YET, 0));
        var seen = row("c", move("listening", UNKNOWN, READY, 0));
        assertThat(Week.direction(rose)).isPositive();
        assertThat(Week.of(List.of(rose, fell, seen))).isEqualTo(new Week(0, 0, 1, 1));
        assertThat(Week.sorted(List.of(seen, fell, rose))).containsExactly(rose, fell, seen);
    }
}

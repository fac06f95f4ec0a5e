package coop.siembra.hiring;

import static coop.siembra.hiring.HiringHouse.DIEGO;
import static coop.siembra.hiring.HiringHouse.INES;
import static coop.siembra.hiring.HiringHouse.RITA;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.hiring.ApplicantOutcome.Stored;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Applicants of an opening as table and board, and the names that are hidden there. */
class ApplicantListsTests extends ApplicantsTest {
    private void goOn(ApplicationId id, String... stages) {
        for (var stage : stages) {
            assertThat(house.decide(id, stage, Verdict.GOES_ON)).isInstanceOf(Stored.class);
        }
    }

    @Test
    void haveNoNameInABlindOpeningBeforeTheDecision() {
        var opening = house.opened();
        var id = house.applied(opening, "Berta Luz");
        for (var person : List.of(ROSA, RITA, INES, DIEGO)) {
            assertThat(seenBy(person, id).orElseThrow().identity()).isEmpty();
            var row = pageOf(person, opening, ALL).rows().getFirst();
            assertThat(row.name()).isEmpty();
            assertThat(row.toString() + seenBy(person, id)).doesNotContainIgnoringCase("berta");
            var board = Acting.as(person, () -> applicants.board(opening, 10)).orElseThrow();
            assertThat(board.toString()).doesNotContainIgnoringCase("berta");
        }
        goOn(id, "application", "assessment", "interview");
        assertThat(seenBy(ROSA, id).orElseThrow().identity().orElseThrow().name())
                .isEqualTo("Berta Luz");
        assertThat(seenBy(DIEGO, id).orElseThrow().identity()).isPresent();
        assertThat(seenBy(RITA, id).orElseThrow().identity())
                .as("has not rated")
                .isEmpty();
    }

    @Test
    void cannotBeFoundOrSortedByANameThatIsHidden() {
        var opening = house.opened();
        house.applied(opening, "Zoila Paz");
        house.applied(opening, "Ana Luz");
        var decided = house.applied(opening, "Ana Sol");
        var byName = ALL.sortedBy(ApplicantQuery.Order.NAME, false);
        for (var person : List.of(ROSA, RITA, INES, DIEGO)) {
            var found = pageOf(person, opening, ALL.searching("ana"));
            assertThat(found.rows()).isEmpty();
            assertThat(found.total()).isZero();
            assertThat(numbers(pageOf(person, opening, byName))).containsExactly(1, 2, 3);
            assertThat(numbers(pageOf(person, opening, ALL.searching("2")))).containsExactly(2);
        }
        goOn(decided, "application", "assessment", "interview");
        assertThat(numbers(pageOf(ROSA, opening, ALL.searching("ana")))).containsExactly(3);
        assertThat(pageOf(RITA, opening, ALL.searching("ana")).rows()).isEmpty();
    }

    @Test
    void areFoundAndSortedByNameWhereNamesAreSeen() {
        var opening = house.opened(HiringHouse::open);
        house.applied(opening, "Zoila Paz");
        house.applied(opening, "Álvaro Núñez");
        house.applied(opening, "Ana Sol");
        var byName = ALL.sortedBy(ApplicantQuery.Order.NAME, false);
        assertThat(numbers(pageOf(ROSA, opening, byName))).containsExactly(2, 3, 1);
        assertThat(numbers(pageOf(ROSA, opening, ALL.searching("nunez alvaro"))))
                .containsExactly(2);
        for (var order : ApplicantQuery.Order.values()) {
            var lastFirst = numbers(pageOf(ROSA, opening, ALL.sortedBy(order, true)));
            assertThat(lastFirst)
                    .as(order.name())
                    .isEqualTo(
                            switch (order) {
                                case NUMBER -> List.of(3, 2, 1);
                                case NAME -> List.of(1, 3, 2);
                                case RATED -> List.of(1, 2, 3); // nobody has ratings: in the order of applying
                            });
        }
        assertThat(pageOf(ROSA, opening, ALL.from(1, 1)).rows()).hasSize(1);
        assertThat(pageOf(ROSA, opening, ALL.from(1, 1)).total()).isEqualTo(3);
        assertThat(pageOf(ROSA, opening, ALL.searching(".*")).rows()).isEmpty();
        assertThat(pageOf(RITA, opening, ALL).rows())
                .as("raters see no names, blind or not")
                .allMatch(row -> row.name().isEmpty());
    }

    @Test
    void showNoDecisionsToThoseWhoStillHaveToRate() {
        var opening = house.opened(HiringHouse::open);
        var id = house.applied(opening, "Berta Luz");
        house.decide(id, "application", Verdict.NOT_TAKEN);
        for (var person : List.of(RITA, INES)) {
            assertThat(seenBy(person, id).orElseThrow().decided()).isEmpty();
            assertThat(pageOf(person, opening, ALL).rows().getFirst().standing())
                    .isEmpty();
            assertThat(pageOf(person, opening, ALL.standing(Standing.WAITING)).rows())
                    .as("a filter would tell")
                    .hasSize(1);
            var board = Acting.as(person, () -> applicants.board(opening, 10)).orElseThrow();
            assertThat(board.columns()).hasSize(4);
            assertThat(board.columns().getFirst().count()).isEqualTo(1);
        }
        assertThat(seenBy(DIEGO, id).orElseThrow().decided().orElseThrow().standing())
                .isEqualTo(Standing.NOT_TAKEN);
        assertThat(pageOf(ROSA, opening, ALL.standing(Standing.WAITING)).rows()).isEmpty();
    }

    @Test
    void standOnABoardInTheColumnThatFollowsFromWhatWasDecided() {
        var opening = house.opened(HiringHouse::open);
        var first = house.applied(opening, "First");
        var second = house.applied(opening, "Second");
        house.applied(opening, "Third");
        goOn(first, "application", "assessment", "interview", "decision");
        house.decide(second, "application", Verdict.NOT_TAKEN);
        var board = Acting.as(ROSA, () -> applicants.board(opening, 1)).orElseThrow();
        assertThat(board.columns()).extracting(Board.Column::count).containsExactly(1L, 0L, 0L, 0L, 1L, 1L, 0L);
        assertThat(board.columns().getFirst().first())
                .singleElement()
                .satisfies(row -> assertThat(row.name()).contains("Third"));
        assertThat(board.columns().get(4).standing()).contains(Standing.HIRED);
    }
}

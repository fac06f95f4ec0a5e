package coop.siembra.readiness.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.model.plan.Action.State;
import coop.siembra.readiness.model.plan.Change.Field;
import coop.siembra.readiness.model.plan.Change.Kind;
import coop.siembra.readiness.model.plan.Change.Name;
import coop.siembra.readiness.model.plan.Result.Ending;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoalTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final PersonId ANA = new PersonId("ana");
    private static final PersonId EVA = new PersonId("eva");
    private static final Aim AIM =
            new Aim(" Called back ", "Why", "Noticed", List.of("image", "caring"), null, TODAY.plusDays(60));

    private static Task task(int days) {
        return new Task("Do it", ANA, TODAY.plusDays(days), null);
    }

    private static Goal with(int... days) {
        var goal = Goal.add("g", AIM, EVA, NOW);
        for (int at = 0; at < days.length; at++) {
            goal = goal.adding("a" + at, task(days[at]), EVA, NOW);
        }
        return goal;
    }

    private static Goal reported(Goal goal, String action, State state) {
        return goal.reporting(goal.action(action).orElseThrow(), state, "said", ANA, NOW);
    }

    @Test
    void countsDroppedActionsApart() {
        var goal = with(-1, 0, 5, 9, -4);
        goal = reported(goal, "a2", State.DONE);
        goal = reported(goal, "a3", State.UNDER_WAY);
        goal = reported(goal, "a4", State.DROPPED);
        var progress = goal.progress(TODAY);
        assertThat(progress).isEqualTo(new Progress(2, 1, 1, 1, 1));
        assertThat(progress.counting()).isEqualTo(4);
        assertThat(progress.percent()).isEqualTo(25);
    }

    @Test
    void isAtAHundredOnlyWhenAllIsDone() {
        var goal = with(1, 1, 1);
        assertThat(with().progress(TODAY).percent()).isZero();
        goal = reported(reported(goal, "a0", State.DONE), "a1", State.DONE);
        assertThat(goal.progress(TODAY).percent()).isEqualTo(66);
        assertThat(reported(goal, "a2", State.DROPPED).progress(TODAY).percent())
                .isEqualTo(100);
    }

    @Test
    void isLateFromTheDayAfter() {
        var action = with(0).action("a0").orElseThrow();
        assertThat(action.late(TODAY)).isFalse();
        assertThat(action.late(TODAY.plusDays(1))).isTrue();
        assertThat(with().late(AIM.by())).isFalse();
        assertThat(with().late(AIM.by().plusDays(1))).isTrue();
    }

    @Test
    void isDueNextWhenItsEarliestUnfinishedActionIs() {
        var goal = with(9, 3);
        assertThat(goal.nextDue()).contains(TODAY.plusDays(3));
        goal = reported(goal, "a1", State.DONE);
        assertThat(goal.nextDue()).contains(TODAY.plusDays(9));
        assertThat(with().nextDue()).contains(AIM.by());
        assertThat(with().closed(new Result(Ending.PARTLY, "Some", EVA, NOW)).nextDue())
                .isEmpty();
    }

    @Test
    void keepsEverythingThatWasBefore() {
        var goal = with(3);
        var later = new Task("Do it well", EVA, TODAY.plusDays(8), new Link(Link.Kind.COURSE, "why-we-serve"));
        goal = goal.with(goal.action("a0").orElseThrow(), later, ANA, NOW);
        goal = goal.with(new Aim("Other", "Why", "Noticed", List.of("image"), null, AIM.by()), ANA, NOW);
        goal = reported(goal, "a0", State.DONE);
        goal = goal.closed(new Result(Ending.REACHED, "It works", EVA, NOW)).reopened(ANA, NOW);
        assertThat(goal.history())
                .extracting(Change::kind)
                .containsExactly(
                        Kind.GOAL_ADDED,
                        Kind.ACTION_ADDED,
                        Kind.ACTION_CHANGED,
                        Kind.GOAL_CHANGED,
                        Kind.REPORTED,
                        Kind.GOAL_CLOSED,
                        Kind.GOAL_REOPENED);
        assertThat(goal.history().get(2).fields())
                .containsExactly(
                        new Field(Name.WHAT, "Do it", "Do it well"),
                        new Field(Name.OWNER, "ana", "eva"),
                        new Field(Name.DUE, "2026-11-30", "2026-12-05"),
                        new Field(Name.LINK, "", "COURSE:why-we-serve"));
        assertThat(goal.history().get(3).fields())
                .containsExactly(
                        new Field(Name.TITLE, "Called back", "Other"),
                        new Field(Name.OBJECTIVES, "caring,image", "image"));
        assertThat(goal.history().get(4).fields()).containsExactly(new Field(Name.STATE, "OPEN", "DONE"));
        assertThat(goal.history().get(5).note()).isEqualTo("It works");
        assertThat(goal.isOpen()).isTrue();
        assertThat(goal.reports("a0")).hasSize(1);
    }

    @Test
    void isTheSameWhenNothingIsDifferent() {
        var goal = with(3);
        assertThat(goal.with(AIM, ANA, NOW)).isSameAs(goal);
        assertThat(goal.with(goal.action("a0").orElseThrow(), task(3), ANA, NOW))
                .isSameAs(goal);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        var empty = new Aim(" ", "", "x".repeat(1001), List.of(), null, TODAY.minusDays(1));
        assertThat(PlanChecks.mistakes(empty, null, Set.of(), TODAY))
                .containsExactly(
                        PlanRefusal.TITLE_MISSING,
                        PlanRefusal.WHY_MISSING,
                        PlanRefusal.NOTICED_TOO_LONG,
                        PlanRefusal.OBJECTIVES_MISSING,
                        PlanRefusal.BY_PASSED);
        var long1 = new Task("x".repeat(301), ANA, TODAY.minusDays(1), null);
        assertThat(PlanChecks.mistakes(long1, null, TODAY))
                .containsExactly(PlanRefusal.WHAT_TOO_LONG, PlanRefusal.DUE_PASSED);
    }

    @Test
    void letsDaysPassAndObjectivesGoThatWereThereBefore() {
        var old = new Aim("Title", "Why", "Noticed", List.of("gone"), null, TODAY.minusDays(9));
        assertThat(PlanChecks.mistakes(old, old, Set.of("image"), TODAY)).isEmpty();
        assertThat(PlanChecks.mistakes(old, AIM, Set.of("image"), TODAY))
                .containsExactly(PlanRefusal.UNKNOWN_OBJECTIVE, PlanRefusal.BY_PASSED);
        assertThat(PlanChecks.mistakes(task(-3), task(-3), TODAY)).isEmpty();
    }

    @Test
    void wantsAReasonForDroppingAndAResultForClosing() {
        var goal = with(3);
        var action = goal.action("a0").orElseThrow();
        assertThat(PlanChecks.mistake(action, State.DROPPED, "")).contains(PlanRefusal.REASON_MISSING);
        assertThat(PlanChecks.mistake(action, State.OPEN, "")).contains(PlanRefusal.NOTHING_NEW);
        assertThat(PlanChecks.mistake(action, State.DONE, "")).isEmpty();
        assertThat(PlanChecks.mistake(action, State.OPEN, "x".repeat(601))).contains(PlanRefusal.NOTE_TOO_LONG);
        assertThat(PlanChecks.mistake(goal, "")).contains(PlanRefusal.RESULT_MISSING);
        assertThat(PlanChecks.mistake(goal, "Done")).contains(PlanRefusal.ACTIONS_UNFINISHED);
        assertThat(PlanChecks.mistake(reported(goal, "a0", State.DROPPED), "Done"))
                .isEmpty();
    }
}

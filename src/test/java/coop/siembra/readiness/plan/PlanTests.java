package coop.siembra.readiness.plan;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SALES;
import static coop.siembra.access.Cooperative.SHOP;
import static coop.siembra.access.Cooperative.TOP;
import static coop.siembra.access.Cooperative.TRAINER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.siembra.access.Acting;
import coop.siembra.access.Cooperative;
import coop.siembra.access.PersonalData;
import coop.siembra.access.Role;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.people.Units;
import coop.siembra.readiness.model.plan.Action;
import coop.siembra.readiness.model.plan.Action.State;
import coop.siembra.readiness.model.plan.Aim;
import coop.siembra.readiness.model.plan.Change;
import coop.siembra.readiness.model.plan.Goal;
import coop.siembra.readiness.model.plan.Link;
import coop.siembra.readiness.model.plan.PlanRefusal;
import coop.siembra.readiness.model.plan.Result.Ending;
import coop.siembra.readiness.model.plan.Task;
import coop.siembra.readiness.plan.PlanEditing.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** The plan from a goal to what came of it; and everybody trying what is not theirs. */
@SpringBootTest(properties = {"siembra.outbox.delay=1h", "siembra.readiness.delay=1h", "siembra.plan.reminders=1d"})
@WithMockUser(username = "admin", roles = "ADMIN")
class PlanTests {
    @Autowired
    CulturePlan plan;

    @Autowired
    PlanEditing editing;

    @Autowired
    OwnActions own;

    @Autowired
    PlanExports exports;

    @Autowired
    Cooperative cooperative;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    List<PersonalData> personal;

    @Autowired
    Clock clock;

    @BeforeEach
    void found() {
        cooperative.found();
    }

    private LocalDate in(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    private Aim aim(String title, @Nullable UnitId unit, String... objectives) {
        var served = objectives.length == 0 ? List.of("caring") : List.of(objectives);
        return new Aim(title, "Because", "By ear", served, unit, in(60));
    }

    private Task task(PersonId owner, int days) {
        return new Task("Call back", owner, in(days), null);
    }

    private static Goal stored(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Stored.class);
        return ((Outcome.Stored) outcome).goal();
    }

    private static void refused(Outcome outcome, PlanRefusal... why) {
        assertThat(outcome).isEqualTo(new Outcome.Refused(List.of(why)));
    }

    private static void denied(ThrowingCallable way) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(way);
    }

    private Goal goal(@Nullable UnitId unit, PersonId owner, int days) {
        return stored(editing.add(aim("Goal", unit), task(owner, days)));
    }

    private static Action first(Goal goal) {
        return goal.actions().getFirst();
    }

    private Goal reported(Goal goal, State state, String note) {
        return stored(editing.report(goal, first(goal).id(), state, note));
    }

    private List<String> titles(PlanFilter filter) {
        return plan.page(filter, 0).goals().stream()
                .map(goal -> goal.aim().title())
                .toList();
    }

    private List<String> titlesAs(PersonId person, Role... roles) {
        return Acting.as(person, () -> titles(PlanFilter.ALL), roles);
    }

    @Test
    void followsAGoalUpUntilSomethingCameOfIt() {
        var goal = goal(null, ANA, 5);
        goal = stored(
                editing.add(goal, new Task("Take the course", EVA, in(9), new Link(Link.Kind.COURSE, "why-we-serve"))));
        refused(editing.close(goal, Ending.REACHED, "Done"), PlanRefusal.ACTIONS_UNFINISHED);
        goal = reported(goal, State.DONE, "Called five");
        var second = goal.actions().getLast();
        goal = stored(editing.report(goal, second.id(), State.DROPPED, "Nobody came"));
        goal = stored(editing.close(goal, Ending.PARTLY, "  Half of them were glad  "));
        assertThat(goal.result()).isNotNull().satisfies(result -> {
            assertThat(result.words()).isEqualTo("Half of them were glad");
            assertThat(result.by()).isEqualTo(ADMIN);
        });
        refused(editing.report(goal, second.id(), State.OPEN, "again"), PlanRefusal.CLOSED);
        refused(editing.add(goal, task(ANA, 3)), PlanRefusal.CLOSED);
        assertThat(titles(PlanFilter.ALL)).isEmpty();
        assertThat(titles(PlanFilter.ALL.closed(true))).containsExactly("Goal");
        var open = stored(editing.reopen(goal));
        assertThat(plan.find(open.id()).orElseThrow()).isEqualTo(open);
        assertThat(open.history()).hasSize(7);
    }

    @Test
    void refusesWhatCannotBeWithAReasonForEachField() {
        var late = new Aim("", "Because", "By ear", List.of("nowhere"), new UnitId("nowhere"), in(-1));
        refused(
                editing.add(late, new Task("", new PersonId("nobody"), in(-1), new Link(Link.Kind.BLOCK, "nothing"))),
                PlanRefusal.TITLE_MISSING,
                PlanRefusal.UNKNOWN_OBJECTIVE,
                PlanRefusal.BY_PASSED,
                PlanRefusal.UNKNOWN_UNIT,
                PlanRefusal.WHAT_MISSING,
                PlanRefusal.DUE_PASSED,
                PlanRefusal.OWNER_UNKNOWN,
                PlanRefusal.UNKNOWN_LINK);
        assertThat(plan.page(PlanFilter.ALL, 0).total()).isZero();
        people.activate(ANA, false);
        refused(editing.add(aim("Goal", null), task(ANA, 3)), PlanRefusal.OWNER_UNKNOWN);
    }

    @Test
    void losesNoUpdate() {
        var shown = goal(null, ANA, 5);
        var changed = stored(editing.change(shown, aim("Other", null)));
        refused(editing.change(shown, aim("Third", null)), PlanRefusal.CHANGED_MEANWHILE);
        refused(editing.add(shown, task(EVA, 2)), PlanRefusal.CHANGED_MEANWHILE);
        refused(editing.close(shown, Ending.REACHED, "Done"), PlanRefusal.CHANGED_MEANWHILE);
        refused(editing.reopen(shown), PlanRefusal.CHANGED_MEANWHILE);
        var reported = reported(shown, State.UNDER_WAY, "The owner need not mind the new title");
        refused(
                editing.report(changed, first(changed).id(), State.DONE, ""),
                PlanRefusal.CHANGED_MEANWHILE); // this action is under way by now
        assertThat(reported.aim().title()).isEqualTo("Other");
        assertThat(stored(editing.change(reported, reported.aim()))).isEqualTo(reported);
    }

    @Test
    void letsHeadsWriteGoalsOfTheirUnitsOnly() {
        var foreign = goal(BACK, EVA, 5);
        var all = goal(null, ANA, 5);
        Acting.does(HEAD, () -> {
            var own = goal(SHOP, ANA, 3);
            assertThat(stored(editing.change(own, aim("Mine", SALES))).aim().title())
                    .isEqualTo("Mine");
            refused(editing.add(aim("Goal", SALES), task(EVA, 3)), PlanRefusal.OWNER_UNKNOWN);
            denied(() -> editing.add(aim("Goal", BACK), null));
            denied(() -> editing.add(aim("Goal", TOP), null));
            denied(() -> editing.add(aim("Goal", null), null));
            denied(() -> editing.change(all, aim("Mine now", SALES)));
            denied(() -> editing.change(plan.find(own.id()).orElseThrow(), aim("Away", BACK)));
            denied(() -> editing.close(all, Ending.REACHED, "Done"));
            denied(() -> editing.add(all, task(ANA, 3)));
            denied(() -> editing.report(all, first(all).id(), State.DONE, ""));
            denied(() -> editing.change(foreign, aim("Goal", BACK)));
            denied(() -> editing.report(foreign, first(foreign).id(), State.DONE, ""));
            denied(() -> plan.possibleOwners(BACK, "", 0, 10));
            denied(() -> plan.possibleOwners(null, "", 0, 10));
            assertThat(plan.possibleOwners(SALES, "", 0, 10))
                    .extracting(person -> person.id())
                    .containsExactly(ANA, HEAD);
            denied(plan::counts);
            denied(plan::serving);
            assertThat(plan.find(foreign.id())).isEmpty();
        });
        units.nameHead(SALES, EVA);
        var theirs = plan.page(PlanFilter.ALL.in(SALES), 0).goals().getFirst();
        Acting.does(HEAD, () -> denied(() -> editing.change(theirs, aim("Once mine", SALES))));
    }

    @Test
    void letsPeopleWithoutAUnitToLeadWriteNothing() {
        var goal = goal(SHOP, ANA, 5);
        var other = goal(SHOP, HEAD, 5);
        Acting.does(ANA, () -> {
            denied(() -> editing.add(aim("Goal", SHOP), null));
            denied(() -> editing.change(goal, aim("Goal", SHOP)));
            denied(() -> editing.add(goal, task(ANA, 1)));
            denied(() -> editing.change(goal, first(goal).id(), task(EVA, 1)));
            denied(() -> editing.close(goal, Ending.REACHED, "Done"));
            denied(() -> editing.reopen(goal));
            denied(() -> editing.report(other, first(other).id(), State.DONE, ""));
            denied(() -> editing.report(goal, "none", State.DONE, ""));
        });
        Acting.does(TRAINER, () -> denied(() -> editing.report(goal, first(goal).id(), State.DONE, "")), Role.TRAINING);
    }

    @Test
    void letsOwnersReportWhateverTheyAreAndDropNothing() {
        var goal = goal(BACK, ANA, 5); // Ana works elsewhere
        Acting.does(ANA, () -> {
            assertThat(plan.find(goal.id())).isPresent();
            assertThat(own.open()).hasSize(1);
            refused(editing.report(goal, first(goal).id(), State.DROPPED, "No"), PlanRefusal.NOT_YOURS_TO_DROP);
            refused(editing.report(goal, first(goal).id(), State.OPEN, " "), PlanRefusal.NOTHING_NEW);
            var done = reported(goal, State.DONE, "Called");
            assertThat(own.open()).isEmpty();
            assertThat(done.reports(first(done).id()).getLast())
                    .returns(ANA, Change::by)
                    .returns("Called", Change::note);
        });
    }

    @Test
    void showsGoalsOfAllToEverybodyAndThoseOfAUnitToItsPeopleAndThoseAbove() {
        stored(editing.add(aim("Of all", null), null));
        stored(editing.add(aim("Of sales", SALES), null));
        stored(editing.add(aim("Of the shop", SHOP), null));
        stored(editing.add(aim("Of the back office", BACK), null));
        assertThat(titlesAs(ADMIN, Role.ADMIN)).hasSize(4);
        assertThat(titlesAs(TRAINER, Role.EXECUTIVE)).hasSize(4);
        assertThat(titlesAs(TRAINER, Role.TRAINING)).containsExactly("Of all");
        assertThat(titlesAs(ANA)).containsExactlyInAnyOrder("Of all", "Of sales", "Of the shop");
        assertThat(titlesAs(HEAD)).containsExactlyInAnyOrder("Of all", "Of sales", "Of the shop");
        assertThat(titlesAs(EVA)).containsExactlyInAnyOrder("Of all", "Of the back office");
        var unit = plan.page(PlanFilter.ALL.in(BACK), 0).goals().getFirst();
        assertThat(Acting.as(ANA, () -> plan.find(unit.id()))).isEmpty();
        assertThat(Acting.as(ANA, () -> titles(PlanFilter.ALL.in(BACK)))).isEmpty();
        assertThat(Acting.as(ANA, () -> exports.of(PlanFilter.ALL.in(BACK)).goals()))
                .isEmpty();
        assertThat(Acting.as(ANA, plan::unitsWithGoals))
                .extracting(one -> one.id())
                .containsExactly(SALES, SHOP);
        assertThat(plan.find("none")).isEmpty();
    }

    @Test
    void findsByUnitObjectiveOverdueAndOwnership() {
        stored(editing.add(aim("Sales", SALES, "image"), task(ANA, 20)));
        stored(editing.add(aim("Shop", SHOP, "morale"), task(HEAD, 20)));
        var then = editing.at(Clock.offset(clock, Duration.ofDays(-10)));
        var late = new Task("Late", ADMIN, in(-2), null);
        stored(then.add(aim("All", null, "image"), late));
        assertThat(titles(PlanFilter.ALL.in(SALES))).containsExactlyInAnyOrder("Sales", "Shop");
        assertThat(titles(PlanFilter.ALL.serving("image"))).containsExactlyInAnyOrder("Sales", "All");
        assertThat(titles(PlanFilter.ALL.overdue(true))).containsExactly("All");
        assertThat(titles(PlanFilter.ALL.mine(true))).containsExactly("All");
        assertThat(titles(PlanFilter.ALL.in(SHOP).serving("image"))).isEmpty();
        assertThat(Acting.as(ANA, () -> titles(PlanFilter.ALL.mine(true)))).containsExactly("Sales");
        var goal = plan.page(PlanFilter.ALL.overdue(true), 0).goals().getFirst();
        reported(goal, State.DONE, "");
        assertThat(titles(PlanFilter.ALL.overdue(true))).isEmpty();
        assertThat(titles(PlanFilter.ALL.mine(true))).isEmpty();
    }

    @Test
    void countsTheWholePlan() {
        var done = reported(goal(null, ANA, 5), State.DONE, "");
        stored(editing.close(done, Ending.REACHED, "Good"));
        var then = editing.at(Clock.offset(clock, Duration.ofDays(-100)));
        var old = stored(then.add(aim("Old", SALES), new Task("Old", ANA, in(-90), null)));
        old = stored(then.add(old, new Task("Late", ANA, in(-2), null)));
        stored(then.report(old, first(old).id(), State.DONE, "long ago"));
        goal(BACK, EVA, 3);
        assertThat(plan.counts()).isEqualTo(new PlanCounts(2, 1, 2, 1, 1));
        assertThat(Acting.as(EVA, plan::counts, Role.EXECUTIVE)).isEqualTo(plan.counts());
        Acting.does(EVA, () -> denied(plan::counts));
    }

    @Test
    void pagesInTheDatabase() {
        for (int at = 0; at < PlanPage.SIZE + 2; at++) {
            stored(editing.add(aim("Goal " + at, null), null));
        }
        assertThat(plan.page(PlanFilter.ALL, 0).goals()).hasSize(PlanPage.SIZE);
        assertThat(plan.page(PlanFilter.ALL, 1)).satisfies(page -> {
            assertThat(page.goals()).hasSize(2);
            assertThat(page.total()).isEqualTo(PlanPage.SIZE + 2);
        });
        assertThat(exports.of(PlanFilter.ALL).goals()).hasSize(PlanPage.SIZE + 2);
    }

    @Test
    void keepsTheActionOfWhoHasLeftToBeGivenToSomebodyElse() {
        var goal = goal(SALES, ANA, 5);
        people.activate(ANA, false);
        assertThat(plan.names(List.of(ANA)).get(ANA))
                .satisfies(known -> assertThat(known.here()).isFalse());
        var changed = stored(editing.change(goal, first(goal).id(), new Task("Call back soon", ANA, in(6), null)));
        var given = stored(editing.change(changed, first(changed).id(), task(HEAD, 6)));
        assertThat(first(given).task().owner()).isEqualTo(HEAD);
    }

    @Test
    void putsIntoTheDownloadWhatIsAboutThePersonOnly() {
        var goal = goal(null, ANA, 5);
        Acting.does(ANA, () -> reported(goal, State.UNDER_WAY, "Three of five"));
        assertThat(dataOf(ANA)).contains("Call back", "Three of five");
        assertThat(dataOf(EVA)).doesNotContain("Call back", "Three of five");
    }

    private String dataOf(PersonId person) {
        return personal.stream()
                .filter(part -> part.key().equals("culture-plan"))
                .map(part -> String.valueOf(part.about(person)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asksForASignIn() {
        Supplier<Object> nobody = () -> plan.page(PlanFilter.ALL, 0);
        SecurityContextHolder.clearContext();
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(nobody::get);
        assertThat(plan.find("none")).isEmpty();
    }
}

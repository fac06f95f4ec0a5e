package coop.siembra.readiness.plan.ui;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.access.Acting;
import coop.siembra.access.Role;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.readiness.guide.Objective;
import coop.siembra.readiness.model.plan.Action.State;
import coop.siembra.readiness.model.plan.Aim;
import coop.siembra.readiness.model.plan.Goal;
import coop.siembra.readiness.model.plan.Task;
import coop.siembra.readiness.plan.PlanEditing;
import coop.siembra.readiness.plan.PlanEditing.Outcome;
import coop.siembra.ui.ViewTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The pages of the plan, tried by the words on them; and their addresses tried by others. */
@WithMockUser(
        username = "hugo",
        roles = {"LEARNER", "HEAD"})
class PlanViewsTests extends ViewTest {
    @Autowired
    PlanEditing editing;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private Goal goal(String title, @Nullable UnitId unit, PersonId owner, int due) {
        return Acting.as(
                ADMIN,
                () -> {
                    var today = LocalDate.now(clock);
                    var aim = new Aim(title, "It matters", "One hears it", List.of("caring"), unit, today.plusDays(80));
                    var then = editing.at(Clock.offset(clock, Duration.ofDays(-20)));
                    var outcome = then.add(aim, new Task("Call <back>", owner, today.plusDays(due), null));
                    assertThat(outcome).isInstanceOf(Outcome.Stored.class);
                    return ((Outcome.Stored) outcome).goal();
                },
                Role.ADMIN);
    }

    @SuppressWarnings("unchecked")
    private void choose(String... objectives) {
        var group = (CheckboxGroup<Objective>) field(CheckboxGroup.class, "Objectives it serves");
        var all = group.getListDataView().getItems().toList();
        group.setValue(Set.copyOf(all.stream()
                .filter(one -> List.of(objectives).contains(one.id()))
                .toList()));
    }

    @SuppressWarnings("unchecked")
    private void owner(PersonId person) {
        ((ComboBox<Person>) field(ComboBox.class, "Who answers for it"))
                .setValue(people.find(person).orElseThrow());
    }

    @Test
    void saysHonestlyHowFarGoalsAre() {
        var goal = goal("Nobody waits unheard", SALES, ANA, -3);
        open("plan");
        assertThat(page())
                .contains(
                        "Culture plan",
                        "One open goal.",
                        "Nobody waits unheard",
                        "Sales",
                        "0 of 1 done · one past its day",
                        "Serves: Known for caring",
                        "Next: Call <back> (was due");
        assertThat(html()).contains("Call &lt;back&gt;").doesNotContain("<back>");
        assertThat(links()).noneMatch(link -> link.words().equals("Three questions"));
        follow("Nobody waits unheard");
        assertThat(shown()).isEqualTo("GoalView");
        assertThat(page()).contains("It matters", "One hears it", "Person ana answers for it", "History: 2 entries");
        speak("es");
        open("plan/" + goal.id());
        assertThat(page()).contains("Responde Person ana", "0 de 1 hechas · una con el día vencido");
    }

    @Test
    void filtersByWhatTheAddressSays() {
        goal("Late", SALES, ANA, -3);
        goal("Mine", SALES, HEAD, 9);
        goal("Of all", null, ANA, 9);
        open("plan?overdue=yes");
        assertThat(page()).contains("Late").doesNotContain("Mine", "Of all");
        open("plan?mine=yes");
        assertThat(page()).contains("Mine").doesNotContain("Late");
        open("plan?unit=sales");
        assertThat(page()).contains("Late", "Mine").doesNotContain("Of all");
        open("plan?objective=image");
        assertThat(page()).contains("No goal is like that.");
        open("plan?closed=yes");
        assertThat(page()).contains("No goal has been closed yet.");
        open("plan?unit=<x>&objective=a b&overdue=1&page=-4");
        assertThat(page()).contains("Late", "Mine", "Of all");
        find(Checkbox.class).withLabel("What waits for me").single().setValue(true);
        assertThat(page()).contains("Mine").doesNotContain("Late");
    }

    @Test
    void addsAGoalWithItsFirstActionAndSaysBesideEachFieldWhatIsWrong() {
        open("plan-new?unit=sales");
        press("Save");
        assertThat(field(TextField.class, "Goal").getErrorMessage()).isEqualTo("Give the goal a name.");
        assertThat(field(TextArea.class, "Why").isInvalid()).isTrue();
        assertThat(field(CheckboxGroup.class, "Objectives it serves").isInvalid())
                .isTrue();
        assertThat(field(TextArea.class, "What will be done").isInvalid()).isFalse();
        field(TextField.class, "Goal").setValue("Nobody waits unheard");
        field(TextArea.class, "Why").setValue("People went away");
        field(TextArea.class, "How one will notice it").setValue("Somebody looks up");
        choose("caring", "morale");
        assertThat(field(ComboBox.class, "Who answers for it").isRequiredIndicatorVisible())
                .isFalse();
        field(TextArea.class, "What will be done").setValue("Look up");
        assertThat(field(ComboBox.class, "Who answers for it").isRequiredIndicatorVisible())
                .isTrue();
        press("Save");
        assertThat(field(ComboBox.class, "Who answers for it").getErrorMessage())
                .isEqualTo("Choose the person who answers for it.");
        owner(ANA);
        outage.of("culture_goals");
        press("Save");
        assertThat(page()).contains("Not saved");
        outage.end();
        press("Save");
        assertThat(shown()).isEqualTo("GoalView");
        assertThat(page()).contains("Nobody waits unheard", "Look up", "Known for caring, People in good heart");
    }

    @Test
    void leadsToTheObstacleAnActionGoesWithWhoMaySeeIt() {
        var goal = goal("Nobody waits unheard", SALES, ANA, 9);
        var day = LocalDate.now(clock).plusDays(9);
        var stored = Acting.as(
                ADMIN,
                () -> editing.add(
                        goal,
                        new Task(
                                "Decide",
                                ANA,
                                day,
                                new coop.siembra.readiness.model.plan.Link(
                                        coop.siembra.readiness.model.plan.Link.Kind.OBSTACLE, "decisions"))),
                Role.ADMIN);
        assertThat(stored).isInstanceOf(Outcome.Stored.class);
        open("plan/" + goal.id());
        assertThat(href("Slow and fragmented decisions")).isEqualTo("obstacles?unit=sales");
        Acting.does(ANA, () -> {
            open("plan/" + goal.id());
            assertThat(page()).contains("Slow and fragmented decisions");
            assertThat(links()).noneMatch(link -> link.href().startsWith("obstacles"));
        });
    }

    @Test
    void changesAGoalAndAnActionAndKeepsWhatWasBefore() {
        var goal = goal("Before", SALES, ANA, 9);
        open("plan/" + goal.id());
        follow("Change the goal");
        field(TextField.class, "Goal").setValue("After");
        press("Save");
        assertThat(page()).contains("After", "title: “After” (before: “Before”)");
        follow("Change the action");
        owner(HEAD);
        press("Save");
        assertThat(page())
                .contains("Person hugo answers for it", "who answers for it: Person hugo (before: Person ana)");
        follow("Add an action");
        field(TextArea.class, "What will be done").setValue("One more");
        owner(ANA);
        field(DatePicker.class, "By which day").setValue(LocalDate.now(clock).minusDays(1));
        press("Save");
        assertThat(field(DatePicker.class, "By which day").getErrorMessage()).isEqualTo("Choose a day from today on.");
        field(DatePicker.class, "By which day").setValue(LocalDate.now(clock).plusDays(3));
        press("Save");
        assertThat(page()).contains("One more", "0 of 2 done");
    }

    @Test
    void saysWhenSomebodyElseWasFaster() {
        var goal = goal("Before", SALES, ANA, 9);
        open("plan/" + goal.id() + "/change");
        Acting.does(
                ADMIN,
                () -> editing.change(
                        goal,
                        new Aim(
                                "Theirs",
                                "Why",
                                "How",
                                List.of("caring"),
                                SALES,
                                goal.aim().by())),
                Role.ADMIN);
        field(TextField.class, "Goal").setValue("Mine");
        press("Save");
        assertThat(page()).contains("somebody else has changed it meanwhile");
        open("plan/" + goal.id());
        assertThat(page()).contains("Theirs").doesNotContain("Mine");
    }

    @Test
    @SuppressWarnings("unchecked")
    void reportsAndClosesOnThePageItself() {
        var goal = goal("Nobody waits unheard", SALES, HEAD, 9);
        open("plan/" + goal.id());
        var state = (RadioButtonGroup<State>) field(RadioButtonGroup.class, "State");
        state.setValue(State.DROPPED);
        press("Keep it");
        assertThat(field(TextArea.class, "Why it is dropped").getErrorMessage()).isEqualTo("Say why it is dropped.");
        field(TextArea.class, "Why it is dropped").setValue("The line is gone");
        press("Keep it");
        assertThat(page()).contains("The only action was dropped", "Dropped because: The line is gone");
        press("Close it");
        assertThat(field(TextArea.class, "What came of it").getErrorMessage()).isEqualTo("Say what came of it.");
        field(TextArea.class, "What came of it").setValue("We answer by message now");
        press("Close it");
        assertThat(page()).contains("We answer by message now", "Reached").doesNotContain("Add an action");
        press("Take it up again");
        assertThat(page()).contains("Add an action", "took the goal up again");
    }

    @Test
    @WithMockUser(username = "ana", roles = "LEARNER")
    void showsOwnersWhatTheyHaveTakenOnAndLetsThemReport() {
        var goal = goal("Nobody waits unheard", SALES, ANA, -2);
        open("");
        assertThat(page()).contains("What you have taken on", "Call <back>", "was due");
        follow("Call <back>");
        assertThat(page()).doesNotContain("Change the goal", "Add an action", "Close the goal", "Dropped");
        field(TextArea.class, "What there is to say (optional when the state changes)")
                .setValue("Three called");
        press("Keep it");
        assertThat(page()).contains("Three called", "Person ana");
        for (var address : List.of("plan-new", "plan-new?unit=sales", "plan/" + goal.id() + "/change")) {
            assertNotFound(address);
        }
        open("");
        assertThat(page()).contains("What you have taken on");
    }

    @Test
    void keepsWhatIsOfOthersFromOthers() {
        var foreign = goal("Of the back office", BACK, ADMIN, 9);
        var all = goal("Of all", null, ANA, 9);
        for (var address : List.of(
                "plan/" + foreign.id(),
                "plan/" + foreign.id() + "/change",
                "plan/" + foreign.id() + "/action",
                "plan/" + all.id() + "/change",
                "plan/" + all.id() + "/action",
                "plan/" + all.id() + "/action/" + all.actions().getFirst().id(),
                "plan/none",
                "plan/none/change",
                "plan/<x>",
                "plan-new?unit=back",
                "plan-new?unit=nowhere")) {
            assertNotFound(address);
        }
        open("plan?unit=back");
        assertThat(page()).doesNotContain("Of the back office");
        open("plan/" + all.id());
        assertThat(page()).contains("Of all").doesNotContain("Change the goal", "Say how far it is");
        assertThat(open("objectives")).isNotEqualTo("ObjectivesView");
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMIN")
    void tellsThoseAboveOfTheWholePlanAndOfGaps() {
        goal("Of the back office", BACK, ADMIN, -3);
        open("plan");
        assertThat(page())
                .contains(
                        "Three questions",
                        "In all open goals one action is still to be done, one of them past the day");
        assertThat(open("objectives")).isEqualTo("ObjectivesView");
        assertThat(page())
                .contains(
                        "Objectives of customer care",
                        "Known for caring",
                        "Nothing serves this objective yet.",
                        "There is one course and no workshop was held; nobody was reached.",
                        "1 open");
        var put = links().stream()
                .filter(link -> link.href().equals("plan-new?objective=morale"))
                .findFirst()
                .orElseThrow();
        open(put.href());
        assertThat(field(TextField.class, "Goal").getValue()).isEqualTo("People in good heart");
        assertThat(field(TextArea.class, "How one will notice it").getValue()).contains("a glass of water");
        press("Save");
        assertThat(shown()).isEqualTo("GoalView");
        assertThat(page()).contains("Whole organisation", "No actions yet");
        speak("es");
        open("objectives");
        assertThat(page()).contains("Nada sirve todavía a este objetivo.").doesNotContain("{{", "!readiness");
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMIN")
    void proposesAnActionThatBringsAUnitCloser() {
        var goal = goal("Of the back office", BACK, ADMIN, 9);
        open("plan-new?unit=back&closer=ride-along");
        assertThat(page()).contains("It can also become an action of a goal there is");
        assertThat(field(TextField.class, "Goal").getValue()).isEqualTo("Back office: closer to the members");
        assertThat(field(TextArea.class, "What will be done").getValue()).startsWith("Ride along. ");
        follow("Of the back office");
        assertThat(shown()).isEqualTo("ActionFormView");
        owner(ANA);
        press("Save");
        assertThat(page()).contains("Closer to the people we serve: Ride along");
        assertThat(href("Closer to the people we serve")).isEqualTo("chain?unit=back");
        open("plan-new?closer=nothing&objective=nowhere");
        assertThat(field(TextArea.class, "What will be done").getValue()).isEmpty();
        assertThat(goal.isOpen()).isTrue();
    }
}

package coop.siembra.readiness.plan;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.access.Cooperative;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.readiness.model.plan.Action.State;
import coop.siembra.readiness.model.plan.Aim;
import coop.siembra.readiness.model.plan.Goal;
import coop.siembra.readiness.model.plan.Task;
import coop.siembra.readiness.nudging.Restraint;
import coop.siembra.readiness.plan.PlanEditing.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.test.context.support.WithMockUser;

/** Owners are reminded once before the day and once after it, kindly, and never more often than of anything else. */
@SpringBootTest(properties = {"siembra.outbox.delay=1h", "siembra.readiness.delay=1h", "siembra.plan.reminders=1d"})
@WithMockUser(username = "admin", roles = "ADMIN")
class PlanRemindingTests {
    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReminding reminding;

    @Autowired
    Restraint restraint;

    @Autowired
    Cooperative cooperative;

    @Autowired
    People people;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    @BeforeEach
    void found() {
        cooperative.found();
    }

    private Goal goal(PersonId owner, int... days) {
        var today = LocalDate.now(clock);
        var aim = new Aim("Called back", "Because", "By ear", List.of("caring"), null, today.plusDays(90));
        var goal = stored(editing.add(aim, null));
        for (int day : days) {
            goal = stored(editing.add(goal, new Task("Due in " + day, owner, today.plusDays(day), null)));
        }
        return goal;
    }

    private static Goal stored(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Stored.class);
        return ((Outcome.Stored) outcome).goal();
    }

    /** An hour of a day in which reminders are looked after. */
    private List<Document> remindedOn(int day) {
        reminding.at(Clock.offset(clock, Duration.ofDays(day))).remind();
        return mongo.findAll(Document.class, "letters");
    }

    @Test
    void remindsOnceBeforeAndOnceAfterTheDay() {
        goal(ANA, 10, 11, 60);
        assertThat(remindedOn(6)).isEmpty();
        assertThat(remindedOn(8))
                .singleElement()
                .satisfies(letter -> assertThat(letter.toString())
                        .contains("2 actions of the culture plan", "Due in 10", "Due in 11", "Called back")
                        .doesNotContain("Due in 60"));
        assertThat(remindedOn(8)).hasSize(1);
        assertThat(remindedOn(12)).as("within seven days").hasSize(1);
        assertThat(remindedOn(15)).hasSize(2);
        assertThat(remindedOn(30)).hasSize(2);
    }

    @Test
    void remindsNobodyOfWhatIsDoneOrWhoHasLeft() {
        var goal = goal(ANA, 3);
        stored(editing.report(goal, goal.actions().getFirst().id(), State.DONE, ""));
        goal(HEAD, 3);
        people.activate(HEAD, false);
        assertThat(remindedOn(1)).isEmpty();
        goal(ADMIN, 3);
        assertThat(remindedOn(1)).hasSize(1);
    }

    @Test
    void tellsAnewOfAnotherDay() {
        var goal = goal(ANA, 3);
        assertThat(remindedOn(1)).hasSize(1);
        var later = new Task("Due later", ANA, LocalDate.now(clock).plusDays(12), null);
        stored(editing.change(goal, goal.actions().getFirst().id(), later));
        assertThat(remindedOn(10)).hasSize(2);
    }

    @Test
    void countsTogetherWithAllOtherReminders() {
        goal(ANA, 3);
        assertThat(remindedOn(1)).hasSize(1);
        var day = LocalDate.now(clock).plusDays(1);
        assertThat(restraint.allows(ANA, day)).isFalse();
        assertThat(restraint.allows(ANA, day.plusDays(6))).isFalse();
        assertThat(restraint.allows(ANA, day.plusDays(7))).isTrue();
        assertThat(restraint.allows(HEAD, day)).isTrue();
    }
}

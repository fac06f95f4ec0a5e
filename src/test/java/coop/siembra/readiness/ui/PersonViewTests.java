package coop.siembra.readiness.ui;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.learning.Learners.EMPATHY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.access.AuditTold;
import coop.siembra.learning.AssignmentTarget.ToPerson;
import coop.siembra.learning.Assignments;
import coop.siembra.learning.Learning;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.enrolment.ActivityState.PracticeState;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.ui.DayField;
import coop.siembra.ui.ViewTest;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(
        username = "hugo",
        roles = {"LEARNER", "HEAD"})
class PersonViewTests extends ViewTest {
    private static final LocalDate MAY = LocalDate.of(2100, 5, 1);

    @Autowired
    Assignments assignments;

    @Autowired
    Learning learning;

    @Autowired
    AuditTold told;

    @Autowired
    Clock clock;

    private Activity.Practice practice() {
        return learners.first(EMPATHY, Activity.Practice.class);
    }

    private void promised() {
        learners.open(ANA, EMPATHY, practice());
        learners.take(ANA, EMPATHY, practice().id(), new Step.Promise(MAY, "My secret plan"));
    }

    @Test
    void tellsThatNothingIsAskedForYet() {
        assertThat(open("team/ana")).isEqualTo("PersonView");
        assertThat(page()).contains("Person ana", "Teller", "No course begun and none asked for yet.");
        assertThat(follow("Team")).isEqualTo("TeamReadinessView");
    }

    @Test
    void tellsHowFarThePersonIsAndWhatIsMissing() {
        var activities = learners.course(EMPATHY).activities();
        learners.finish(ANA, EMPATHY, activities.getFirst());
        assignments.assign(EMPATHY, new ToPerson(ANA), LocalDate.now(clock).minusDays(1), HEAD);
        open("team/ana");
        var required = learners.course(EMPATHY).required().size();
        assertThat(page())
                .contains("1 of " + required + " done", "late since")
                .contains("What is missing: " + activities.get(1).title().en())
                .contains("and " + (required - 5) + " more")
                .doesNotContain("Completed", "Score");
    }

    @Test
    void neverShowsWhatThePersonWrote() {
        learners.complete(ANA, EMPATHY);
        open("team/ana");
        assertThat(page())
                .contains("Completed", "Score 100 %", "Practices at work")
                .doesNotContain("secret", "For my eyes only");
    }

    @Test
    void assignsACourseToThePerson() {
        open("team/ana");
        press("Assign a course");
        assertThat(words(find(AssignDialog.class).single().getElement())).contains("For Person ana.");
        test((ComboBox<?>) field(ComboBox.class, "Course")).selectItem("Empathy foundations");
        field(DayField.class, "To be completed by").setValue(MAY);
        press("Assign");
        assertThat(page()).contains("Empathy foundations", "Due May 1, 2100");
        assertThat(assignments.of(ANA)).hasSize(1);
        assertThat(assignments.of(HEAD)).isEmpty();
    }

    @Test
    void notesWhatWasSeen() {
        promised();
        open("team/ana");
        assertThat(page()).contains("Promised for May 1, 2100", "Not seen yet").doesNotContain("secret");
        var behaviours = field(CheckboxGroup.class, "What you saw");
        test((CheckboxGroup<?>) behaviours)
                .selectItem(practice().observe().getFirst().text().en());
        test(field(TextArea.class, "A kind word or what you noticed (the person reads it)"))
                .setValue("Well asked");
        outage.of("enrolments");
        press("Note what I saw");
        assertThat(page()).contains("Not saved");
        outage.end();
        press("Note what I saw");
        assertThat(page()).contains("Seen once");
        var state = (PracticeState) learning.desk(ANA, EMPATHY)
                .orElseThrow()
                .enrolment()
                .state(practice().id())
                .orElseThrow();
        assertThat(state.observations()).singleElement().satisfies(seen -> {
            assertThat(seen.observer()).isEqualTo("hugo");
            assertThat(seen.note()).isEqualTo("Well asked");
            assertThat(seen.seen())
                    .containsExactly(practice().observe().getFirst().id());
        });
    }

    @Test
    void tellsThePersonWhoLooked() {
        open("team/ana");
        open("team");
        open("team/ana");
        assertThat(told.about(ANA)).containsExactly("hugo LOOKED team.person");
        open("team/hugo");
        assertThat(told.about(HEAD)).isEmpty();
    }

    @Test
    void showsNothingWhenTheLookCannotBeNoted() {
        outage.of("audit");
        assertThat(open("team/ana")).isEqualTo("FailureView");
    }

    @Test
    void letsNobodyObserveThemselves() {
        learners.open(HEAD, EMPATHY, practice());
        learners.take(HEAD, EMPATHY, practice().id(), new Step.Promise(MAY, ""));
        open("team/hugo");
        assertThat(page()).contains("Practices at work").doesNotContain("What you saw");
    }

    @ParameterizedTest
    @ValueSource(strings = {"team/eva", "team/tomas", "team/admin", "team/nobody", "team/..%2F..", "team/ANA|x"})
    void looksTheSameForThoseOfOtherUnitsAndThoseThereAreNot(String address) {
        assertNotFound(address);
        assertThat(getCurrentView().getElement().getTextRecursively()).doesNotContain("Person");
        assertThat(told.about(EVA)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"team/hugo", "team/eva", "team/admin"})
    @WithMockUser(
            username = "ana",
            roles = {"LEARNER", "HEAD", "TRAINING", "RECRUITER"})
    void showsNobodyToWhoLeadsNobodyWhateverTheirRoles(String address) {
        assertNotFound(address);
    }

    @Test
    @WithMockUser(username = "ana", roles = "LEARNER")
    void showsOneOneselfWithoutWhatOnlyAHeadMayDo() {
        promised();
        open("team/ana");
        assertThat(page()).contains("Person ana", "Practices at work").doesNotContain("What you saw");
        assertThat(buttons()).isEmpty();
    }

    @Test
    void speaksSpanish() {
        speak("es");
        promised();
        assignments.assign(EMPATHY, new ToPerson(ANA), MAY, HEAD);
        open("team/ana");
        assertThat(page())
                .contains("Lo que falta:", "Prácticas en el trabajo", "Anotar lo que vi", "Fundamentos de la empatía")
                .doesNotContain("readiness.", "{{", "What");
    }
}

package coop.siembra.readiness.asking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import coop.siembra.readiness.asking.Surveys;
import coop.siembra.readiness.model.asking.SurveyKind;
import coop.siembra.ui.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The page on which rounds are opened and ended. */
@WithMockUser(username = "boss", roles = "EXECUTIVE")
class RoundsViewTests extends ViewTest {
    @Autowired
    Surveys surveys;

    @BeforeEach
    void hireBoss() {
        surveys.found();
    }

    /** Of the first survey on the page, which is the one about obstacles. */
    private DatePicker day(String label) {
        return find(DatePicker.class).withLabel(label).all().getFirst();
    }

    @Test
    void opensARoundAndEndsItOnlyWhenItIsMeant() {
        open("survey-rounds");
        press("Open the round");
        assertThat(page())
                .containsSubsequence(
                        "What stands in the way of serving well?", "Running", "told from five on", "Do we at the top");
        assertThat(href("See the survey")).isEqualTo("survey/obstacles-1");
        press("End it earlier …");
        assertThat(page()).contains("Ending holds at once and for everybody");
        press("Let it run");
        assertThat(page()).contains("Running").doesNotContain("Ending holds at once");
        press("End it earlier …");
        press("End the round now");
        assertThat(page()).contains("Rounds that have ended").doesNotContain("Running", "Ending holds at once");
        assertThat(href("See the latest figures")).isEqualTo("obstacles");
        press("Open the round");
        assertThat(href("See the survey")).isEqualTo("survey/obstacles-2");
    }

    @Test
    void saysWhichDaysMakeNoSense() {
        open("survey-rounds");
        day("Last day").setValue(surveys.today().plusDays(200));
        press("Open the round");
        assertThat(page()).contains("Not opened: a round lasts three months at most.");
        day("First day").clear();
        press("Open the round");
        assertThat(page()).contains("Not opened: choose both days.");
        day("First day").setValue(surveys.today().plusDays(9));
        day("Last day").setValue(surveys.today().plusDays(3));
        press("Open the round");
        assertThat(page())
                .contains("Not opened: the last day lies before the first.")
                .doesNotContain("Planned");
        day("Last day").setValue(surveys.today().plusDays(20));
        press("Open the round");
        assertThat(page()).contains("Planned").doesNotContain("Not opened", "See the survey");
    }

    @Test
    void saysThatAnotherWasFasterOrTheStoreIsAway() {
        open("survey-rounds");
        outage.of("survey_rounds");
        press("Open the round");
        assertThat(page()).contains("Not saved");
        outage.end();
        surveys.open(SurveyKind.OBSTACLES);
        press("Open the round");
        assertThat(page()).contains("Not opened: there is a round of this survey already.");
        open("survey-rounds");
        press("End it earlier …");
        surveys.end("obstacles-1");
        press("End the round now");
        assertThat(page()).contains("The survey has ended", "Rounds that have ended");
    }

    @Test
    void readsInSpanish() {
        speak("es");
        open("survey-rounds");
        assertThat(page()).contains("¿Qué nos estorba para atender bien?").doesNotContain("{", "!readiness");
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"LEARNER", "HEAD"})
    void isClosedToHeads() {
        assertThat(open("survey-rounds")).isNotEqualTo("RoundsView");
    }

    @Test
    @WithMockUser(
            username = "tomas",
            roles = {"LEARNER", "TRAINING"})
    void isClosedToThoseWhoTrain() {
        assertThat(open("survey-rounds")).isNotEqualTo("RoundsView");
    }
}

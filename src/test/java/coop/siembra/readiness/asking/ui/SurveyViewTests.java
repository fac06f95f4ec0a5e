package coop.siembra.readiness.asking.ui;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.access.Acting;
import coop.siembra.access.Role;
import coop.siembra.people.People;
import coop.siembra.readiness.asking.SurveyResults;
import coop.siembra.readiness.asking.Surveys;
import coop.siembra.readiness.model.asking.SurveyKind;
import coop.siembra.ui.ViewTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The page on which somebody answers, and the card that leads to it. */
@WithMockUser(username = "ana", roles = "LEARNER")
class SurveyViewTests extends ViewTest {
    private static final String HAND_IN = "Hand in my answers";
    private static final String KEEP_OWN = "Keep this and go on";
    private static final String QUESTION = "Which small change would help you most to serve well?";

    @Autowired
    Surveys surveys;

    @BeforeEach
    void hireBoss() {
        surveys.found();
    }

    private String page(String round) {
        open("survey/" + round);
        return page();
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Integer>> statements() {
        return find(RadioButtonGroup.class).all().stream()
                .map(group -> (RadioButtonGroup<Integer>) group)
                .toList();
    }

    @Test
    void leadsFromHomeToTheSurveyAndThanksOnce() {
        surveys.open(SurveyKind.OBSTACLES);
        open("");
        assertThat(page()).contains("What stands in the way of serving well?", "A short survey without names");
        follow("Answer");
        assertThat(shown()).isEqualTo("SurveyView");
        assertThat(page()).contains("Please name no person", "0 of 12 answered", "What becomes of my answers");
        press(HAND_IN);
        assertThat(page()).contains("Nothing is answered yet");
        statements().getFirst().setValue(5);
        assertThat(page()).contains("1 of 12 answered");
        press(HAND_IN);
        assertThat(page()).contains("Thank you. Your answers are counted, without your name.");
        assertThat(buttons()).doesNotContain(HAND_IN);
        open("");
        assertThat(page()).doesNotContain("A short survey without names");
    }

    @Test
    void keepsWhatWasChosenUntilItIsHandedIn() {
        var round = surveys.open(SurveyKind.OBSTACLES);
        open("survey/" + round);
        statements().get(3).setValue(2);
        field(TextArea.class, QUESTION).setValue("Close the second door at noon");
        open("");
        assertThat(page(round)).contains("1 of 12 answered");
        assertThat(statements().get(3).getValue()).isEqualTo(2);
        assertThat(field(TextArea.class, QUESTION).getValue()).isEqualTo("Close the second door at noon");
    }

    @Test
    void saysThatTheStoreIsAwayAndLosesNothing() {
        var round = surveys.open(SurveyKind.OBSTACLES);
        open("survey/" + round);
        statements().getFirst().setValue(4);
        outage.of("survey_counts");
        press(HAND_IN);
        assertThat(page()).contains("Not saved").doesNotContain("Thank you");
        outage.end();
        assertThat(page(round)).contains("1 of 12 answered");
        press(HAND_IN);
        assertThat(page()).contains("Thank you. Your answers are counted");
    }

    @Test
    void refusesASecondAnswerFromAPageLeftOpen(@Autowired SurveyResults results) {
        var round = surveys.open(SurveyKind.OBSTACLES);
        surveys.hire(SHOP, 5).forEach(person -> surveys.answer(person, round, surveys.obstacles(false)));
        open("survey/" + round);
        statements().getFirst().setValue(5);
        surveys.answer(ANA, round, surveys.obstacles(true));
        press(HAND_IN);
        assertThat(page()).contains("You have answered already; everybody answers once.");
        surveys.end(round);
        var map = Acting.as(Surveys.BOSS, () -> results.obstacles(null), Role.EXECUTIVE)
                .orElseThrow();
        assertThat(map.answered()).isEqualTo(6);
    }

    @Test
    void saysWhenARoundEndsWhileSomebodyAnswers() {
        var round = surveys.open(SurveyKind.OBSTACLES);
        open("survey/" + round);
        statements().getFirst().setValue(5);
        surveys.end(round);
        press(HAND_IN);
        assertThat(page()).contains("The survey has ended, so this could not be kept.");
        assertThat(page(round)).contains("This survey is over.");
        assertThat(statements()).isEmpty();
        speak("es");
        assertThat(page(round)).doesNotContain("This survey is over.", "{", "!readiness");
    }

    @Test
    void asksNothingBeforeTheFirstDay() {
        var round = surveys.open(SurveyKind.OBSTACLES, 3);
        open("");
        assertThat(page()).doesNotContain("A short survey without names");
        assertThat(page(round)).contains("This survey has not begun yet.");
        assertThat(statements()).isEmpty();
    }

    @Test
    void knowsNoRoundThatIsNotThere() {
        surveys.open(SurveyKind.OBSTACLES);
        for (var address : List.of("survey/none", "survey/obstacles-2", "survey/mirror-1", "survey/<x>")) {
            assertNotFound(address);
        }
    }

    @Test
    void asksNobodyWhoNoLongerWorksHere(@Autowired People people) {
        var round = surveys.open(SurveyKind.OBSTACLES);
        people.activate(ANA, false);
        open("survey/" + round);
        assertThat(statements()).isEmpty();
        assertThat(buttons()).doesNotContain(HAND_IN);
    }

    @Test
    void asksWhoLeadsNobodyOnlyWithoutAName() {
        var round = surveys.open(SurveyKind.MIRROR);
        assertThat(page(round)).contains("Without your name").doesNotContain("First about yourself");
        assertThat(buttons()).contains(HAND_IN).doesNotContain(KEEP_OWN);
        assertThat(statements()).hasSize(9);
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"LEARNER", "HEAD"})
    void asksWhoLeadsFirstAboutThemselves() {
        var round = surveys.open(SurveyKind.MIRROR);
        open("");
        assertThat(page()).contains("As you lead a unit, you first answer about yourself");
        assertThat(page(round)).contains("First about yourself", "kept under your name, for you only");
        statements().getFirst().setValue(4);
        press(KEEP_OWN);
        assertThat(page()).contains("Your answers about yourself are kept. Now, without your name");
        assertThat(statements()).allSatisfy(one -> assertThat(one.getValue()).isNull());
        statements().getFirst().setValue(2);
        press(HAND_IN);
        assertThat(page()).contains("Thank you. Your answers are counted");
        follow("My own answers");
        assertThat(shown()).isEqualTo("MirrorView");
        assertThat(page()).contains("4 · Often").doesNotContain("2 · Seldom");
    }
}

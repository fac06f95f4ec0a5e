package coop.siembra.learning.ui;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.learning.Learners.EMPATHY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.item.ui.ItemField;
import coop.siembra.learning.Learners;
import coop.siembra.learning.Learning;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.enrolment.ActivityState.Answer;
import coop.siembra.learning.enrolment.ActivityState.CheckAttempt;
import coop.siembra.learning.enrolment.ActivityState.CheckState;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.ui.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import tools.jackson.databind.node.JsonNodeFactory;

/** A check in the player: the first question is one with a single right option. */
@WithMockUser(username = "ana", roles = "LEARNER")
class CheckPanelTests extends ViewTest {

    @Autowired
    Learning learning;

    private Activity.Check check;
    private Item.SingleChoice first;
    private String right;
    private String wrong;

    @BeforeEach
    void read() {
        check = learners.first(EMPATHY, Activity.Check.class);
        first = (Item.SingleChoice) check.items().getFirst();
        right = ((Response.Single) Learners.right(first)).option();
        wrong = first.options().stream()
                .filter(option -> !option.correct())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void play() {
        open("course/empathy-foundations/" + check.id());
    }

    private CheckAttempt attempt() {
        var enrolment = learning.desk(ANA, EMPATHY).orElseThrow().enrolment();
        return ((CheckState) enrolment.state(check.id()).orElseThrow()).last().orElseThrow();
    }

    private Answer answer(Item item) {
        return attempt().answers().get(item.id());
    }

    /** As a click on an option of the first question does. */
    private void choose(String option) {
        var body = elements(find(ItemField.class).single().getElement())
                .filter(element -> element.getTag().equals("fieldset"))
                .map(fieldset -> fieldset.getChild(1))
                .findFirst()
                .orElseThrow();
        var data = JsonNodeFactory.instance.objectNode();
        data.put("event.target.value", option);
        data.put("event.target.checked", true);
        body.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(body, "change", data));
    }

    private long checked() {
        return elements(find(ItemField.class).single().getElement())
                .filter(input -> input.getProperty("checked", false))
                .count();
    }

    private void giveAll(Activity.Check asked) {
        learners.open(ANA, EMPATHY, asked);
        asked.items()
                .forEach(item ->
                        learners.take(ANA, EMPATHY, asked.id(), new Step.Give(item.id(), Learners.right(item))));
    }

    @Test
    void asksForAChoiceFirst() {
        play();
        assertThat(page()).contains("Question 1 of " + check.items().size());
        press("Check my answer");
        assertThat(status()).isEqualTo("Choose an answer first.");
        assertThat(attempt().answers()).isEmpty();
    }

    @Test
    void keepsAChoiceAtOnceAndShowsItAgain() {
        play();
        choose(wrong);
        assertThat(status()).isEqualTo("✓ Saved");
        assertThat(answer(first).given()).isFalse();
        open("courses");
        play();
        assertThat(checked()).isOne();
        assertThat(page()).doesNotContain(first.options().getFirst().why().en());
        choose(right);
        assertThat(answer(first).response()).containsExactly(right);
    }

    @Test
    void explainsEveryOptionOnceTheAnswerIsGivenAndNeverBefore() {
        play();
        choose(wrong);
        first.options()
                .forEach(
                        option -> assertThat(page()).doesNotContain(option.why().en()));
        press("Check my answer");
        assertThat(page()).contains("Not quite.");
        first.options()
                .forEach(option -> assertThat(page()).contains(option.why().en()));
        choose(right);
        assertThat(answer(first).response()).containsExactly(wrong);
        assertThat(buttons()).doesNotContain("Check my answer");
        play();
        assertThat(page())
                .contains("Question 2 of", "Question 1 of " + check.items().size() + ": Not quite.");
        press("Previous question");
        assertThat(page())
                .contains("Not quite.", first.options().getFirst().why().en());
    }

    @Test
    void saysThatAChoiceIsNotSavedAndSavesItWhenAskedAgain() {
        play();
        outage.of("enrolments");
        choose(right);
        assertThat(status()).contains("Not saved");
        press("Check my answer");
        assertThat(status()).contains("Not saved");
        assertThat(page())
                .doesNotContain("Right.")
                .doesNotContain(first.options().getFirst().why().en());
        assertThat(attempt().answers()).isEmpty();

        outage.end();
        press("Try again");
        assertThat(status()).isEqualTo("✓ Saved");
        assertThat(answer(first).response()).containsExactly(right);
        press("Check my answer");
        assertThat(page()).contains("Right.");
        assertThat(answer(first).given()).isTrue();
    }

    @Test
    void givesTheChoiceThatCouldNotBeSavedBefore() {
        play();
        choose(wrong);
        outage.of("enrolments");
        choose(right);
        outage.end();
        press("Check my answer");
        assertThat(answer(first).response()).containsExactly(right);
        assertThat(answer(first).given()).isTrue();
        assertThat(buttons()).doesNotContain("Try again");
    }

    @Test
    void letsALaterTabAnswer() {
        play();
        learning.take(ANA, EMPATHY, check.id(), "later", new Step.Open());
        choose(wrong);
        press("Check my answer");
        assertThat(page()).contains("another tab").doesNotContain("Not quite.");
        assertThat(attempt().answers()).isEmpty();
        learning.take(ANA, EMPATHY, check.id(), "later", new Step.Give(first.id(), Learners.right(first)));
        assertThat(answer(first).response()).containsExactly(right);
    }

    @Test
    void showsTheResultAndLetsOneTryAgain() {
        giveAll(check);
        play();
        assertThat(page()).contains("Your result", "Done: 100 %");
        press("Try again");
        assertThat(page()).contains("Question 1 of").doesNotContain("Your result");
        assertThat(attempt().answers()).isEmpty();
        assertThat(learning.desk(ANA, EMPATHY).orElseThrow().enrolment().done(check.id()))
                .isTrue();
        play();
        assertThat(page()).contains("Question 1 of");
    }

    @Test
    void tellsTheNextStepAfterTheLastQuestion() {
        learners.open(ANA, EMPATHY, check);
        check.items().stream()
                .limit(check.items().size() - 1)
                .forEach(item ->
                        learners.take(ANA, EMPATHY, check.id(), new Step.Give(item.id(), Learners.right(item))));
        play();
        assertThat(page())
                .contains("Question %d of %1$d".formatted(check.items().size()));
        for (int i = 1; i < check.items().size(); i++) {
            press("Previous question");
        }
        assertThat(page()).contains(first.stem().en());
        press("Next question");
        assertThat(page()).doesNotContain(first.stem().en());
    }

    @Test
    void speaksSpanish() {
        speak("es");
        play();
        assertThat(page())
                .contains(
                        "Pregunta 1 de", "Comprobar mi respuesta", first.stem().es());
        choose(right);
        press("Comprobar mi respuesta");
        assertThat(page())
                .contains("Correcto.", first.options().getFirst().why().es(), "Siguiente pregunta");
    }
}

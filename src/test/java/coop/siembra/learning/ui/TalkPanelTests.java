package coop.siembra.learning.ui;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.learning.Learners.EMPATHY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.conversation.model.Play;
import coop.siembra.learning.Learners;
import coop.siembra.learning.Learning;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.enrolment.ActivityState.TalkAttempt;
import coop.siembra.learning.enrolment.ActivityState.TalkState;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.ui.ViewTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** A conversation in the player. */
@WithMockUser(username = "ana", roles = "LEARNER")
class TalkPanelTests extends ViewTest {

    @Autowired
    Learning learning;

    private Activity.Talk talk;
    private Play start;

    @BeforeEach
    void read() {
        talk = learners.first(EMPATHY, Activity.Talk.class);
        start = Play.start(talk.conversation());
    }

    private void play() {
        open("course/empathy-foundations/" + talk.id());
    }

    private List<TalkAttempt> attempts() {
        var enrolment = learning.desk(ANA, EMPATHY).orElseThrow().enrolment();
        return ((TalkState) enrolment.state(talk.id()).orElseThrow()).attempts();
    }

    private void say(int choice) {
        press(text(start.offered().get(choice).text().en()));
    }

    private String text(String authored) {
        return authored.replaceAll("\\{\\{.*", "").strip();
    }

    @Test
    void goesOnWhereOneLeft() {
        play();
        assertThat(page()).contains(talk.conversation().person().name(), "Start the talk");
        press("Start the talk");
        say(0);
        assertThat(status()).isEqualTo("✓ Saved");
        assertThat(attempts().getLast().choices())
                .containsExactly(start.offered().getFirst().id());

        open("courses");
        play();
        assertThat(page()).contains(start.offered().getFirst().text().en(), "What do you say?");
        assertThat(buttons()).doesNotContain("Start the talk");
    }

    @Test
    void doesNotGoOnUntilTheStoreHasAcknowledged() {
        play();
        press("Start the talk");
        outage.of("enrolments");
        say(0);
        assertThat(status()).contains("Not saved");
        assertThat(page()).contains("Not saved, so the talk has not gone on.");
        assertThat(attempts()).isEmpty();
        outage.end();
        say(0);
        assertThat(status()).isEqualTo("✓ Saved");
        assertThat(page()).doesNotContain("Not saved");
        assertThat(attempts()).singleElement();
    }

    @Test
    void saysWhenAnotherTabHasTakenOver() {
        play();
        press("Start the talk");
        learning.take(ANA, EMPATHY, talk.id(), "later", new Step.Open());
        learning.take(
                ANA,
                EMPATHY,
                talk.id(),
                "later",
                new Step.Say(0, start.offered().get(1).id()));
        say(0);
        assertThat(page()).contains("another tab", "Continue here");
        assertThat(attempts().getLast().choices())
                .containsExactly(start.offered().get(1).id());
        play();
        assertThat(page()).contains(start.offered().get(1).text().en());
    }

    @Test
    void debriefsAndReplays() {
        learners.open(ANA, EMPATHY, talk);
        Learners.steps(talk).forEach(step -> learners.take(ANA, EMPATHY, talk.id(), step));
        play();
        assertThat(page()).contains("Turning points");
        var again = find(com.vaadin.flow.component.html.NativeButton.class).all().stream()
                .filter(button -> button.getElement().getAttribute("aria-label") != null
                        && button.getElement().getAttribute("aria-label").startsWith("Replay"))
                .findFirst()
                .orElseThrow();
        outage.of("enrolments");
        test(again).click();
        assertThat(status()).contains("Not saved");
        assertThat(attempts()).hasSize(1);
        outage.end();
        test(again).click();
        assertThat(attempts()).hasSize(2);
        assertThat(page()).contains("What do you say?");
    }

    @Test
    void speaksSpanish() {
        speak("es");
        play();
        press("Comenzar la conversación");
        assertThat(page()).contains(start.offered().getFirst().text().es());
    }
}

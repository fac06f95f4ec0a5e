package coop.siembra.learning.ui;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.learning.Learners.EMPATHY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.learning.Learning;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.enrolment.ActivityState.ReplyState;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.ui.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The player with a message to answer. */
@WithMockUser(username = "ana", roles = "LEARNER")
class ReplyPanelTests extends ViewTest {
    private static final String SHOW = "Show it to the coach";
    private static final String FINISH = "Finish and see how others answer";
    private static final String COLD =
            "Your request has been forwarded to the competent area. Wait for the notification.";
    private static final String WARM =
            "I am so sorry, you waited all that time and nobody told you why. I call the branch myself now and ring you at five.";

    @Autowired
    Learning learning;

    private Activity.Reply reply;

    @BeforeEach
    void read() {
        reply = learners.first(EMPATHY, Activity.Reply.class);
        play();
    }

    private void play() {
        assertThat(open("course/empathy-foundations/" + reply.id())).isEqualTo("ActivityView");
    }

    private TextArea field() {
        return field(TextArea.class, "Your reply");
    }

    private void show(String words) {
        test(field()).setValue(words);
        press(SHOW);
    }

    private Enrolment stored() {
        return learning.desk(ANA, EMPATHY).orElseThrow().enrolment();
    }

    private ReplyState state() {
        return (ReplyState) stored().state(reply.id()).orElseThrow();
    }

    @Test
    void showsTheMessageAndWhatOneKnowsButNoGoodReplyYet() {
        assertThat(page())
                .contains(
                        reply.message().en().lines().findFirst().orElseThrow(),
                        reply.goals().getFirst().en(),
                        "Only you can read")
                .doesNotContain(reply.models().getFirst().text().en(), "What the coach says");
        assertThat(buttons()).contains(SHOW).doesNotContain(FINISH);
    }

    @Test
    void saysWhatAReplyDoesAndWhatHasMovedAtTheNextTry() {
        show(COLD);
        assertThat(page()).contains("What the coach says", "may hurt").doesNotContain("More than before");
        show(WARM);
        assertThat(page()).contains("More than before", "Taking charge", "No longer there");
        assertThat(state().tries()).isEqualTo(2);
        assertThat(state().last()).extracting("text").isEqualTo(WARM);
    }

    @Test
    void offersTheBetterTryWhenALaterOneDoesLess() {
        show(WARM);
        assertThat(page()).doesNotContain("An earlier try of yours did more");
        show(COLD);
        assertThat(page()).contains("An earlier try of yours did more", "Less than before", "New, and it may hurt");
        press("Go on from that one");
        assertThat(field().getValue()).isEqualTo(WARM);
        assertThat(state().draft()).isEqualTo(WARM);
    }

    @Test
    void countsNoTryOfWhichNothingCanBeSaid() {
        show("ok");
        assertThat(page()).contains("Too short to say anything about it.");
        show("");
        assertThat(page()).contains("There is nothing to read yet.");
        show("😀 👍");
        assertThat(page()).contains("There are no words in it");
        assertThat(state().tries()).isZero();
        assertThat(buttons()).doesNotContain(FINISH);
    }

    @Test
    void showsHowOthersAnswerWhenOneHasFinished() {
        show(WARM);
        press(FINISH);
        assertThat(stored().done(reply.id())).isTrue();
        assertThat(page())
                .contains(
                        reply.draft().why().en(),
                        reply.models()
                                .getFirst()
                                .text()
                                .en()
                                .lines()
                                .findFirst()
                                .orElseThrow());
        assertThat(buttons()).doesNotContain(FINISH).contains(SHOW);
    }

    @Test
    void restoresWhatWasWrittenAndWhatTheCoachSaid() {
        show(WARM);
        test(field()).setValue(WARM + " And then");
        open("course/empathy-foundations");
        play();
        assertThat(field().getValue()).isEqualTo(WARM + " And then");
        assertThat(page()).contains("What the coach says");
    }

    @Test
    void saysWhenATryCouldNotBeStored() {
        test(field()).setValue(WARM);
        outage.of("enrolments");
        press(SHOW);
        assertThat(status()).contains("Not saved");
        assertThat(state().tries()).isZero();
        outage.end();
        press(SHOW);
        assertThat(state().tries()).isEqualTo(1);
    }

    @Test
    void saysSoInATabThatMayNoLongerWrite() {
        learning.take(ANA, EMPATHY, reply.id(), "another tab", new Step.Open());
        show(WARM);
        assertThat(page()).contains("another tab", "Continue here");
        assertThat(state().tries()).isZero();
    }
}

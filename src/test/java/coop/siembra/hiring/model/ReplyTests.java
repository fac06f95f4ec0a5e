package coop.siembra.hiring.model;

import static coop.siembra.hiring.model.Openings.APPLICANT;
import static coop.siembra.hiring.model.Openings.NOON;
import static coop.siembra.hiring.model.Openings.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ReplyTests {
    private static final Reply BEGUN = Reply.begin(APPLICANT.application(), open().id(), "double-charge", "1", NOON);

    @Test
    void keepsNoTextThatIsTooLong() {
        var endless = "x".repeat(10_000_000);
        assertThat(Reply.tooLong(endless)).isTrue();
        assertThat(Reply.tooLong("x".repeat(Steps.LONGEST_TEXT))).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> BEGUN.written(endless, NOON));
    }

    @Test
    void staysAsItWasHandedIn() {
        var later = NOON.plusSeconds(60);
        var handedIn = BEGUN.written("Thank you", NOON).handedIn(NOON);
        assertThat(handedIn.handedIn(later)).isEqualTo(handedIn);
        assertThatIllegalStateException().isThrownBy(() -> handedIn.written("More", later));
    }

    @Test
    void tellsThoseWhoJudgeItNothingOfSpeed() {
        var shown = BEGUN.written("Thank you", NOON.plusSeconds(30))
                .handedIn(NOON.plusSeconds(90))
                .untimed();
        assertThat(shown.text()).isEqualTo("Thank you");
        assertThat(shown.beganAt()).isEqualTo(shown.submittedAt());
        assertThat(shown.savedAt()).isEqualTo(shown.submittedAt());
    }
}

package coop.siembra.assessment.ui;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import coop.siembra.assessment.Sittings;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.SittingId;
import coop.siembra.ui.ViewTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Sittings of the shipped instruments, by the words on the page. */
@WithMockUser(username = "ana", roles = "LEARNER")
class SittingViewTests extends ViewTest {
    private static final InstrumentId SOIL = new InstrumentId("soil-profile");
    private static final InstrumentId MOMENTS = new InstrumentId("member-moments");

    @Autowired
    Sittings sittings;

    @Autowired
    Clock clock;

    private SittingId begun(PersonId person, InstrumentId instrument, Sittings through) {
        var taker = Taker.person(person);
        var id = through.open(taker, instrument, Purpose.BASELINE, Language.EN).orElseThrow();
        for (var step :
                List.of(new SittingStep.Open(), new SittingStep.Consent(Language.EN), new SittingStep.Begin())) {
            through.take(id, taker, "before", step);
        }
        return id;
    }

    private Sitting stored(SittingId id) {
        return sittings.desk(id).orElseThrow().sitting();
    }

    @Test
    void beginsOnlyWithConsent() {
        var id = sittings.open(Taker.person(ANA), SOIL, Purpose.BASELINE, Language.EN)
                .orElseThrow();
        assertThat(open("assessment/" + id)).isEqualTo("SittingView");
        assertThat(page()).contains("Who will see what", "Only you see", "averages of at least 5");
        press("Begin");
        assertThat(page()).contains("Please tick first");
        assertThat(stored(id).beganAt()).isNull();
        test(find(Checkbox.class).single()).click();
        press("Begin");
        assertThat(stored(id).beganAt()).isNotNull();
        assertThat(page()).contains("Page 1 of", "is not stored");
    }

    @Test
    void resumesOnTheStoredPageAndHandsInOnce() {
        var id = begun(ANA, SOIL, sittings);
        int review = sittings.desk(id).orElseThrow().pages().size();
        sittings.take(id, Taker.person(ANA), "before", new SittingStep.Turn(review));
        open("assessment/" + id);
        assertThat(page())
                .contains("Before you hand it in", "You have answered 0 of", "All pages", "Page 1: 6 open")
                .doesNotContain("Still open");
        press("Hand in");
        assertThat(stored(id).closed()).isFalse();
        press("Hand in as it is");
        assertThat(page()).contains("Thank you");
        var closing = stored(id).closing();
        assertThat(closing).isNotNull();
        open("assessment/" + id);
        assertThat(page()).contains("Thank you");
        assertThat(stored(id).closing()).isEqualTo(closing);
    }

    @Test
    void letsTheLaterTabWriteUntilOneWorksHereAgain() {
        var id = begun(ANA, SOIL, sittings);
        open("assessment/" + id);
        sittings.take(id, Taker.person(ANA), "later", new SittingStep.Open());
        press("Go to the questions");
        press("Next page");
        assertThat(page()).contains("another tab");
        assertThat(stored(id).page()).isZero();
        press("Work here");
        assertThat(page()).doesNotContain("another tab");
    }

    @Test
    void saysKindlyThatTheTimeIsOver() {
        var earlier = sittings.at(Clock.offset(clock, Duration.ofHours(-2)), new Random(1));
        var id = begun(ANA, MOMENTS, earlier);
        open("assessment/" + id);
        assertThat(page()).contains("The time is up", "every answer you gave until then is kept");
        assertThat(stored(id).closed()).isTrue();
    }

    @Test
    void keepsSittingsOfOthersOut() {
        assertNotFound("assessment/" + begun(EVA, SOIL, sittings));
        assertNotFound("assessment/none");
    }

    @Test
    void hidesTheInvitationOnceItIsPutOff() {
        open("");
        assertThat(page()).contains("Where do you stand today?");
        press("In 3 days");
        open("");
        assertThat(page()).doesNotContain("Where do you stand today?");
        open("assessments");
        assertThat(page()).contains("We will remind you on");
    }
}

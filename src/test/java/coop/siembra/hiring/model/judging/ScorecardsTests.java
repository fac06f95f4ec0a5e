package coop.siembra.hiring.model.judging;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.hiring.model.Steps;
import coop.siembra.hiring.model.judging.Scorecard.Rating;
import coop.siembra.hiring.model.judging.Scorecards.Marked;
import coop.siembra.hiring.model.judging.Scorecards.Reason;
import coop.siembra.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorecardsTests {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final PersonId INES = new PersonId("ines");
    private static final PersonId IVAN = new PersonId("ivan");
    private static final Scorecard FRESH = Scorecard.of(INES, List.of("one", "two"));

    private static Scorecard accepted(Scorecard card, ScorecardStep step) {
        return ((Marked.Accepted) Scorecards.take(card, step, card.by(), NOON)).card();
    }

    private static Reason refusal(Scorecard card, ScorecardStep step, PersonId by) {
        return ((Marked.Refused) Scorecards.take(card, step, by, NOON)).reason();
    }

    private static ScorecardStep rate(String asked, int point) {
        return new ScorecardStep.Rate(asked, new Rating(point, "Said so"));
    }

    private static Scorecard submitted(PersonId by) {
        var card = Scorecard.of(by, List.of("one", "two"));
        return accepted(accepted(accepted(card, rate("one", 2)), rate("two", 4)), new ScorecardStep.Submit());
    }

    @Test
    void takesAllRatingsWithNotesBeforeItIsHandedIn() {
        var half = accepted(FRESH, rate("one", 2));
        assertThat(refusal(half, new ScorecardStep.Submit(), INES)).isEqualTo(Reason.INCOMPLETE);
        var bare = accepted(half, new ScorecardStep.Rate("two", new Rating(3, " ")));
        assertThat(refusal(bare, new ScorecardStep.Submit(), INES)).isEqualTo(Reason.NO_NOTES);
        var none = accepted(half, new ScorecardStep.Rate("two", new Rating(null, "")));
        var whole = accepted(none, new ScorecardStep.Submit());
        assertThat(whole.submittedAt()).isEqualTo(NOON);
        assertThat(whole.last("two")).as("no evidence is no low rating").isEmpty();
        assertThat(accepted(whole, new ScorecardStep.Submit())).isEqualTo(whole);
    }

    @Test
    void refusesWhatIsNotToBeRatedHere() {
        assertThat(refusal(FRESH, rate("one", 2), IVAN)).isEqualTo(Reason.NOT_YOURS);
        assertThat(refusal(FRESH, rate("three", 2), INES)).isEqualTo(Reason.UNKNOWN);
        assertThat(refusal(FRESH, rate("one", 0), INES)).isEqualTo(Reason.OUT_OF_SCALE);
        assertThat(refusal(FRESH, rate("one", 6), INES)).isEqualTo(Reason.OUT_OF_SCALE);
        var endless = new ScorecardStep.Rate("one", new Rating(1, "x".repeat(Steps.LONGEST_TEXT + 1)));
        assertThat(refusal(FRESH, endless, INES)).isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void keepsTheFirstRatingBesideTheAmended() {
        var card = submitted(INES);
        assertThat(refusal(card, rate("one", 5), INES)).isEqualTo(Reason.SUBMITTED);
        assertThat(refusal(FRESH, new ScorecardStep.Amend("one", 3, "why"), INES))
                .isEqualTo(Reason.NOT_SUBMITTED);
        assertThat(refusal(card, new ScorecardStep.Amend("one", 3, " "), INES)).isEqualTo(Reason.NO_REASON);
        var amended = accepted(card, new ScorecardStep.Amend("one", 3, "I had missed a step"));
        assertThat(amended.first("one")).hasValue(2);
        assertThat(amended.last("one")).hasValue(3);
        assertThat(amended.last("two")).hasValue(4);
    }

    @Test
    void hidesOthersUntilOnesOwnIsHandedIn() {
        var ines = submitted(INES);
        var waiting = Scorecard.of(IVAN, List.of("one"));
        assertThat(Scorecards.visible(List.of(ines, waiting), IVAN, true)).containsExactly(waiting);
        assertThat(Scorecards.visible(List.of(ines, waiting), INES, true)).containsExactly(ines);
        var ivan = submitted(IVAN);
        assertThat(Scorecards.visible(List.of(ines, ivan), IVAN, false)).containsExactly(ines, ivan);
        var decider = new PersonId("diego");
        assertThat(Scorecards.visible(List.of(ines, waiting), decider, true)).containsExactly(ines);
        assertThat(Scorecards.visible(List.of(ines, waiting), decider, false)).isEmpty();
    }
}

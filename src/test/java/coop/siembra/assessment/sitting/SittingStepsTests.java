package coop.siembra.assessment.sitting;

import static coop.siembra.assessment.instrument.InstrumentFixture.MINUTES;
import static coop.siembra.assessment.sitting.Sat.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.assessment.events.AssessmentEvent.SittingBegun;
import coop.siembra.assessment.events.AssessmentEvent.SittingClosed;
import coop.siembra.assessment.instrument.InstrumentFixture;
import coop.siembra.assessment.sitting.Sitting.Closing;
import coop.siembra.assessment.sitting.Taken.Accepted;
import coop.siembra.assessment.sitting.Taken.Refused;
import coop.siembra.assessment.sitting.Taken.TimeUp;
import coop.siembra.item.Response;
import coop.siembra.item.Response.Extremes;
import coop.siembra.item.Response.Ratings;
import coop.siembra.item.Response.Scale;
import coop.siembra.item.Response.Single;
import coop.siembra.item.Response.Text;
import coop.siembra.kernel.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SittingStepsTests {
    private static final Duration LIMIT = Duration.ofMinutes(MINUTES);
    private static final SittingStep SUBMIT = new SittingStep.Submit();

    private static Sat moments() {
        return Sat.begun(InstrumentFixture.moments());
    }

    private static Refused refused(Refusal reason) {
        return new Refused(reason);
    }

    @Test
    void asksForConsentBeforeItBeginsAndForTheBeginningBeforeAnswers() {
        var sat = new Sat(InstrumentFixture.moments());
        assertThat(sat.take("t", new SittingStep.Begin())).isEqualTo(refused(Refusal.OPEN_ELSEWHERE));
        sat.take("t", new SittingStep.Open());
        assertThat(sat.take("t", new SittingStep.Begin())).isEqualTo(refused(Refusal.NOT_CONSENTED));
        assertThat(sat.answer("a-single", new Single("a"))).isEqualTo(refused(Refusal.NOT_CONSENTED));
        assertThat(sat.take("t", SUBMIT)).isEqualTo(refused(Refusal.NOT_CONSENTED));
        sat.take("t", new SittingStep.Consent(Language.ES));
        assertThat(sat.answer("a-single", new Single("a"))).isEqualTo(refused(Refusal.NOT_BEGUN));
        assertThat(sat.take("t", new SittingStep.Turn(1))).isEqualTo(refused(Refusal.NOT_BEGUN));
        assertThat(sat.take("t", SUBMIT)).isEqualTo(refused(Refusal.NOT_BEGUN));
        assertThat(sat.take("t", new SittingStep.Begin())).isInstanceOf(Accepted.class);
        assertThat(sat.sitting.language()).isEqualTo(Language.ES);
        assertThat(sat.answer("a-single", new Single("a"))).isInstanceOf(Accepted.class);
    }

    @Test
    void beginsOnceAndKeepsTheLanguageFromThen() {
        var sat = moments();
        sat.pass(Duration.ofMinutes(5));
        assertThat(sat.take("t", new SittingStep.Begin())).isEqualTo(new Accepted(sat.sitting, List.of()));
        assertThat(sat.take("t", new SittingStep.Consent(Language.EN))).isEqualTo(new Accepted(sat.sitting, List.of()));
        assertThat(sat.sitting.beganAt()).isEqualTo(NOON);
        assertThat(sat.sitting.language()).isEqualTo(Language.ES);
        assertThat(sat.news).singleElement().isInstanceOf(SittingBegun.class);
    }

    @Test
    void keepsEveryResponseAndCountsOnlyWhatWasTakenBackOrReplaced() {
        var sat = moments();
        sat.answer("a-1", new Ratings(Map.of("a", 5)));
        sat.pass(Duration.ofSeconds(20));
        sat.answer("a-1", new Ratings(Map.of("a", 5, "b", 4)));
        assertThat(sat.given("a-1").changes()).isZero();
        assertThat(sat.given("a-1").at()).isEqualTo(sat.now);
        sat.answer("a-1", new Ratings(Map.of("a", 4, "b", 4)));
        assertThat(sat.given("a-1").changes()).isEqualTo(1);
        assertThat(sat.given("a-1").spent()).isEqualTo(Duration.ofSeconds(24));
        var at = sat.now;
        sat.pass(Duration.ofSeconds(20));
        sat.answer("a-1", new Ratings(Map.of("a", 4, "b", 4)));
        assertThat(sat.given("a-1").at()).isEqualTo(at);
        assertThat(sat.given("a-1").changes()).isEqualTo(1);
    }

    @Test
    void boundsTheTimeABrowserClaims() {
        var sat = moments();
        sat.answer("a-single", new Single("a"), Duration.ofSeconds(-5));
        assertThat(sat.given("a-single").spent()).isZero();
        sat.answer("a-single", new Single("b"), Duration.ofDays(4000));
        assertThat(sat.given("a-single").spent()).isEqualTo(SittingSteps.LONGEST_SPENT);
    }

    @Test
    void refusesResponsesThatDoNotFitTheirItem() {
        var sat = moments();
        assertThat(sat.answer("b-single", new Single("a"))).isEqualTo(refused(Refusal.UNKNOWN_ITEM));
        assertThat(sat.answer("try", new Ratings(Map.of("a", 1)))).isEqualTo(refused(Refusal.UNKNOWN_ITEM));
        for (Response unfit : List.of(new Single("z"), new Scale(1), new Text("a"), new Ratings(Map.of("a", 1)))) {
            assertThat(sat.answer("a-single", unfit)).isEqualTo(refused(Refusal.UNFIT));
        }
        for (Response unfit : List.of(
                new Ratings(Map.of("a", 6)),
                new Ratings(Map.of("a", 1, "z", 1)),
                new Ratings(Map.of()),
                new Scale(1))) {
            assertThat(sat.answer("a-1", unfit)).isEqualTo(refused(Refusal.UNFIT));
        }
        assertThat(sat.answer("a-words", new Single("a"))).isEqualTo(refused(Refusal.UNFIT));
        assertThat(sat.sitting.responses()).isEmpty();
    }

    @Test
    void limitsWordsAndCharactersOfWrittenResponses() {
        var sat = moments();
        assertThat(sat.answer("a-words", new Text("word ".repeat(12)))).isInstanceOf(Accepted.class);
        assertThat(sat.answer("a-words", new Text("word ".repeat(13)))).isEqualTo(refused(Refusal.TOO_LONG));
        assertThat(sat.answer("a-words", new Text("x".repeat(SittingSteps.LONGEST_TEXT))))
                .isInstanceOf(Accepted.class);
        assertThat(sat.answer("a-words", new Text("x".repeat(SittingSteps.LONGEST_TEXT + 1))))
                .isEqualTo(refused(Refusal.TOO_LONG));
        assertThat(sat.answer("a-words", new Text(""))).isInstanceOf(Accepted.class);
    }

    @Test
    void letsOnlyTheTabThatOpenedItLastWrite() {
        var sat = moments();
        sat.take("later", new SittingStep.Open());
        assertThat(sat.answer("a-single", new Single("a"))).isEqualTo(refused(Refusal.OPEN_ELSEWHERE));
        assertThat(sat.take("t", SUBMIT)).isEqualTo(refused(Refusal.OPEN_ELSEWHERE));
        assertThat(sat.take("later", new SittingStep.Answer("a-single", new Single("b"), Duration.ZERO)))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void remembersThePageUpToTheReview() {
        var sat = moments();
        int review = Pages.of(sat.instrument, sat.form, sat.sitting.seed()).size();
        sat.take("t", new SittingStep.Turn(review));
        assertThat(sat.sitting.page()).isEqualTo(review);
        sat.take("t", new SittingStep.Turn(review + 1));
        assertThat(sat.sitting.page()).isEqualTo(review);
        sat.take("t", new SittingStep.Turn(-1));
        assertThat(sat.sitting.page()).isZero();
    }

    @Test
    void closesOnceHoweverOftenItIsHandedIn() {
        var sat = moments();
        sat.answer("a-single", new Single("b"));
        sat.answer("a-1", new Ratings(Map.of("a", 5)));
        sat.pass(Duration.ofMinutes(3));
        sat.take("t", SUBMIT);
        var closed = sat.sitting;
        assertThat(closed.closing()).isEqualTo(new Closing(sat.now, false));
        sat.pass(Duration.ofDays(3));
        assertThat(sat.take("t", SUBMIT)).isEqualTo(new Accepted(closed, List.of()));
        assertThat(sat.answer("a-single", new Single("a"))).isEqualTo(refused(Refusal.CLOSED));
        assertThat(sat.take("t", new SittingStep.Open())).isEqualTo(refused(Refusal.CLOSED));
        assertThat(sat.news).hasSize(2).last().isInstanceOfSatisfying(SittingClosed.class, told -> {
            assertThat(told.at()).isEqualTo(NOON.plus(Duration.ofMinutes(3)));
            assertThat(told.timeUp()).isFalse();
            assertThat(told.answered()).isEqualTo(1);
            assertThat(told.items()).isEqualTo(8);
            assertThat(told.shown()).hasSize(1);
            assertThat(told.session().taker()).isEqualTo("person:ana");
            assertThat(told.session().purpose()).isEqualTo("BASELINE");
        });
    }

    @Test
    void takesWhatArrivesWithinTheGraceAndClosesAsOfTheEndAfterwards() {
        var sat = moments();
        sat.pass(LIMIT.minusSeconds(1));
        assertThat(sat.answer("a-single", new Single("b"))).isInstanceOf(Accepted.class);
        sat.pass(SittingSteps.GRACE.plusSeconds(1));
        assertThat(sat.take("t", new SittingStep.Turn(2))).isInstanceOf(Accepted.class);
        sat.pass(Duration.ofMillis(1));
        assertThat(sat.answer("a-single", new Single("a"))).isInstanceOf(TimeUp.class);
        assertThat(sat.sitting.closing()).isEqualTo(new Closing(NOON.plus(LIMIT), true));
        assertThat(sat.given("a-single").response()).containsExactly("b");
        assertThat(sat.take("t", SUBMIT)).isEqualTo(refused(Refusal.TIME_UP));
        assertThat(sat.take("other", new SittingStep.Open())).isEqualTo(refused(Refusal.TIME_UP));
        assertThat(sat.news).hasSize(2).last().isInstanceOfSatisfying(SittingClosed.class, told -> {
            assertThat(told.timeUp()).isTrue();
            assertThat(told.at()).isEqualTo(NOON.plus(LIMIT));
        });
    }

    @Test
    void neverClosesBeforeItsLastAnswer() {
        var sat = moments();
        sat.extra = 100;
        sat.pass(LIMIT.plusMinutes(30));
        sat.answer("a-single", new Single("a"));
        var answeredAt = sat.now;
        sat.extra = 0;
        sat.pass(Duration.ofSeconds(1));
        assertThat(sat.take("t", new SittingStep.Turn(1))).isInstanceOf(TimeUp.class);
        assertThat(sat.sitting.closing()).isEqualTo(new Closing(answeredAt, true));
    }

    @Test
    void movesTheEndWithExtraTimeWhileItRuns() {
        var sat = moments();
        sat.pass(LIMIT.plusMinutes(14));
        sat.extra = 25;
        assertThat(sat.answer("a-single", new Single("a"))).isInstanceOf(Accepted.class);
        sat.pass(Duration.ofMinutes(2));
        assertThat(sat.answer("a-single", new Single("b"))).isInstanceOf(TimeUp.class);
        assertThat(sat.sitting.closing()).isEqualTo(new Closing(NOON.plus(Duration.ofMinutes(75)), true));
    }

    @Test
    void neverTimesOutWithoutALimitAndShowsNothingOfASelfReport() {
        var sat = Sat.begun(InstrumentFixture.myself());
        sat.pass(Duration.ofDays(400));
        assertThat(sat.answer("pt-1", new Scale(5))).isInstanceOf(Accepted.class);
        sat.answer("m-1", new Extremes(Optional.of("a"), Optional.empty()));
        assertThat(sat.take("t", SUBMIT)).isInstanceOf(Accepted.class);
        assertThat(sat.news).last().isInstanceOfSatisfying(SittingClosed.class, told -> {
            assertThat(told.selfReport()).isTrue();
            assertThat(told.shown()).isEmpty();
            assertThat(told.answered()).isEqualTo(1);
        });
    }
}

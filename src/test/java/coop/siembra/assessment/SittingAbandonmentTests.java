package coop.siembra.assessment;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.assessment.instrument.InstrumentFixture.MOMENTS;
import static coop.siembra.assessment.instrument.InstrumentFixture.MYSELF;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.access.DemoMode;
import coop.siembra.assessment.SittingOutcome.Refused;
import coop.siembra.assessment.SittingOutcome.Saved;
import coop.siembra.assessment.events.AssessmentEvent.SittingClosed;
import coop.siembra.assessment.reports.SittingScores;
import coop.siembra.assessment.sitting.Refusal;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.sitting.Sitting.Closing;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.assessment.sitting.SittingSummary;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.assessment.store.ClosedSittings;
import coop.siembra.assessment.store.SittingDocument;
import coop.siembra.assessment.store.SittingStore;
import coop.siembra.item.Response;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.SittingId;
import coop.siembra.store.Migration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.test.context.support.WithMockUser;

@QuietApplicationTest
@Import(FixtureContent.class)
@WithMockUser(username = "ana", roles = "LEARNER")
class SittingAbandonmentTests {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofDays(30);
    private static final Duration FIVE_DAYS = Duration.ofDays(5);
    private static final String TAB = "tab";

    @Autowired
    Instruments instruments;

    @Autowired
    SittingStore store;

    @Autowired
    Accommodations accommodations;

    @Autowired
    Shown shown;

    @Autowired
    DemoMode demo;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    MySittings mine;

    @Autowired
    SittingScores scores;

    @Autowired
    ClosedSittings closedOnes;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    private Sittings after(Duration time) {
        return new Sittings(instruments, store, accommodations, shown, demo, clock(time));
    }

    private static Clock clock(Duration time) {
        return Clock.fixed(NOON.plus(time), ZoneOffset.UTC);
    }

    private void lookAfter(Duration time) {
        new SittingAbandonment(after(time), store, clock(time), PATIENCE).close();
    }

    private SittingId open(Taker taker, InstrumentId instrument, SittingStep... steps) {
        var sittings = after(Duration.ZERO);
        var id = sittings.open(taker, instrument, Purpose.BASELINE, Language.EN).orElseThrow();
        for (var step : steps) {
            assertThat(sittings.take(id, taker, TAB, step)).isInstanceOf(Saved.class);
        }
        return id;
    }

    private SittingId begun(Taker taker, InstrumentId instrument) {
        return open(
                taker,
                instrument,
                new SittingStep.Open(),
                new SittingStep.Consent(Language.EN),
                new SittingStep.Begin());
    }

    private static SittingStep answer(int value) {
        return new SittingStep.Answer("pt-1", new Response.Scale(value), Duration.ofSeconds(4));
    }

    private Sitting stored(SittingId id) {
        return after(Duration.ZERO).desk(id).orElseThrow().sitting();
    }

    private List<SittingClosed> told() {
        return mongo.findAll(SittingDocument.class).stream()
                .flatMap(document -> document.outbox().events().stream())
                .map(letter -> letter.news())
                .filter(SittingClosed.class::isInstance)
                .map(SittingClosed.class::cast)
                .toList();
    }

    @Test
    void closesOnceWhatNobodyCameBackTo() {
        var id = begun(Taker.person(ANA), MYSELF);
        after(FIVE_DAYS).take(id, Taker.person(ANA), TAB, answer(4));
        lookAfter(FIVE_DAYS.plus(PATIENCE).minusSeconds(1));
        assertThat(stored(id).closed()).isFalse();
        lookAfter(Duration.ofDays(90));
        lookAfter(Duration.ofDays(91));
        assertThat(stored(id).closing())
                .isEqualTo(new Closing(NOON.plus(FIVE_DAYS).plus(PATIENCE), false, true));
        assertThat(stored(id).responses()).containsOnlyKeys("pt-1");
        assertThat(told()).singleElement().satisfies(closed -> {
            assertThat(closed.timeUp()).isTrue();
            assertThat(closed.shown()).isEmpty();
        });
        assertThat(store.waiting()).isEmpty();
    }

    @Test
    void letsItCountForNothingAndBeBegunAnew() {
        var id = begun(Taker.person(ANA), MYSELF);
        lookAfter(PATIENCE);
        assertThat(scores.find(id)).isEmpty();
        var counted = new ArrayList<ClosedSittings.Answered>();
        closedOnes.each(MYSELF, Set.of(Taker.person(ANA).key()), counted::add);
        assertThat(counted).isEmpty();
        assertThat(mine.baseline().invitation()).isInstanceOf(Baseline.Invitation.NotYetDone.class);
        assertThat(mine.open(MYSELF, Purpose.BASELINE)).isPresent().get().isNotEqualTo(id);
    }

    @Test
    void takesNoStepAfterwardsAndNoSecondHandingIn() {
        var id = begun(Taker.person(ANA), MYSELF);
        lookAfter(PATIENCE);
        var later = after(Duration.ofDays(40));
        for (var step : List.of(new SittingStep.Open(), answer(2), new SittingStep.Submit())) {
            assertThat(later.take(id, Taker.person(ANA), TAB, step)).isEqualTo(new Refused(Refusal.CLOSED));
        }
        assertThat(told()).hasSize(1);
    }

    @Test
    void leavesAloneWhatHasALimitOrWasNeverBegun() {
        var limited = begun(Taker.person(ANA), MOMENTS);
        var opened = open(Taker.person(ANA), MYSELF, new SittingStep.Open());
        var agreed = open(Taker.person(EVA), MYSELF, new SittingStep.Open(), new SittingStep.Consent(Language.ES));
        lookAfter(Duration.ofDays(400));
        assertThat(List.of(limited, opened, agreed)).noneMatch(id -> stored(id).closed());
        assertThat(after(Duration.ofDays(400)).closeIfAbandoned(limited, PATIENCE))
                .isFalse();
    }

    @Test
    void findsWhatWasBegunBeforeThereWasAMark(@Autowired List<Migration> migrations) {
        var id = begun(Taker.person(ANA), MYSELF);
        begun(Taker.person(ANA), MOMENTS);
        open(Taker.person(EVA), MYSELF, new SittingStep.Open());
        mongo.updateMulti(new Query(), new Update().unset("waiting"), SittingDocument.class);
        assertThat(store.waiting()).isEmpty();
        migrations.stream()
                .filter(one -> one.id().endsWith("mark-waiting-sittings"))
                .forEach(one -> one.run(mongo));
        assertThat(store.waiting()).extracting(SittingSummary::id).containsExactly(id);
    }

    @Test
    void letsWhoeverComesBackInTimeGoOn() {
        var id = begun(Taker.person(ANA), MYSELF);
        after(Duration.ofDays(29)).take(id, Taker.person(ANA), TAB, answer(3));
        lookAfter(Duration.ofDays(31));
        assertThat(after(Duration.ofDays(31)).take(id, Taker.person(ANA), TAB, new SittingStep.Submit()))
                .isInstanceOf(Saved.class);
        assertThat(stored(id).completed()).isTrue();
    }
}

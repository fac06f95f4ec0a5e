package coop.siembra.assessment;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.assessment.instrument.InstrumentFixture.LEADING;
import static coop.siembra.assessment.instrument.InstrumentFixture.MINUTES;
import static coop.siembra.assessment.instrument.InstrumentFixture.MOMENTS;
import static coop.siembra.assessment.instrument.InstrumentFixture.MYSELF;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.access.DemoMode;
import coop.siembra.assessment.FixtureContent.Authors;
import coop.siembra.assessment.SittingOutcome.Refused;
import coop.siembra.assessment.SittingOutcome.Saved;
import coop.siembra.assessment.events.AssessmentEvent;
import coop.siembra.assessment.events.AssessmentEvent.SittingBegun;
import coop.siembra.assessment.events.AssessmentEvent.SittingClosed;
import coop.siembra.assessment.sitting.Refusal;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.sitting.Sitting.Closing;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.assessment.store.SittingDocument;
import coop.siembra.assessment.store.SittingStore;
import coop.siembra.content.ContentLibrary;
import coop.siembra.item.Response.Ratings;
import coop.siembra.item.Response.Single;
import coop.siembra.item.Response.Text;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.SittingId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

@QuietApplicationTest
@Import(FixtureContent.class)
class SittingsTests {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final Duration LIMIT = Duration.ofMinutes(MINUTES);
    private static final String TAB = "tab";
    private static final Taker TAKER = Taker.person(ANA);
    private static final SittingStep SUBMIT = new SittingStep.Submit();

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
    ContentLibrary library;

    @Autowired
    Authors authors;

    private Sittings sittings;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
        sittings = after(Duration.ZERO);
    }

    private Clock clock(Duration time) {
        return Clock.fixed(NOON.plus(time), ZoneOffset.UTC);
    }

    private Sittings after(Duration time) {
        return new Sittings(instruments, store, accommodations, shown, demo, clock(time));
    }

    private SittingClosing job(Duration time) {
        return new SittingClosing(after(time), store, instruments, clock(time));
    }

    private SittingId open(Taker taker) {
        return sittings.open(taker, MOMENTS, Purpose.BASELINE, Language.EN).orElseThrow();
    }

    private SittingId begun(Taker taker) {
        var id = open(taker);
        for (var step :
                List.of(new SittingStep.Open(), new SittingStep.Consent(Language.EN), new SittingStep.Begin())) {
            assertThat(sittings.take(id, taker, TAB, step)).isInstanceOf(Saved.class);
        }
        return id;
    }

    private static SittingStep answer(String option) {
        return new SittingStep.Answer("a-single", new Single(option), Duration.ofSeconds(4));
    }

    private Sitting stored(SittingId id) {
        return sittings.desk(id).orElseThrow().sitting();
    }

    private <E extends AssessmentEvent> List<E> told(Class<E> kind) {
        return mongo.findAll(SittingDocument.class).stream()
                .flatMap(document -> document.outbox().events().stream())
                .map(letter -> letter.news())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void opensOneSittingOfAnInstrumentForAPurpose() throws Exception {
        var ids = atOnce(Collections.nCopies(8, () -> open(TAKER)));
        assertThat(ids).hasSize(8).containsOnly(open(TAKER));
        assertThat(mongo.findAll(SittingDocument.class)).hasSize(1);
        assertThat(open(Taker.person(EVA))).isNotIn(ids);
        assertThat(sittings.open(TAKER, LEADING, Purpose.BASELINE, Language.EN)).isEmpty();
        assertThat(sittings.open(TAKER, new coop.siembra.kernel.InstrumentId("none"), Purpose.BASELINE, Language.EN))
                .isEmpty();
    }

    @Test
    void givesApplicantsAnotherFormAndGrowthTheParallelOne() {
        var id = begun(TAKER);
        assertThat(stored(id).form()).isEqualTo("a");
        var applicant = Taker.applicant("x-1");
        assertThat(form(sittings.open(applicant, MOMENTS, Purpose.HIRING, Language.ES)
                        .orElseThrow()))
                .isEqualTo("b");
        sittings.take(id, TAKER, TAB, SUBMIT);
        var growth = after(Duration.ofDays(200));
        var second = growth.open(TAKER, MOMENTS, Purpose.GROWTH, Language.EN).orElseThrow();
        assertThat(form(second)).isEqualTo("b");
        for (var step : List.of(
                new SittingStep.Open(), new SittingStep.Consent(Language.EN), new SittingStep.Begin(), SUBMIT)) {
            growth.take(second, TAKER, TAB, step);
        }
        var third = after(Duration.ofDays(400)).open(TAKER, MOMENTS, Purpose.GROWTH, Language.EN);
        assertThat(form(third.orElseThrow())).isEqualTo("a");
    }

    private String form(SittingId id) {
        return stored(id).form();
    }

    @Test
    void storesEverythingAsItWas() {
        var id = begun(TAKER);
        sittings.take(id, TAKER, TAB, answer("b"));
        var outcome = sittings.take(
                id, TAKER, TAB, new SittingStep.Answer("a-1", new Ratings(Map.of("a", 5, "d", 1)), LIMIT));
        assertThat(outcome).isEqualTo(new Saved(sittings.desk(id).orElseThrow()));
        assertThat(stored(id).responses().keySet()).containsExactly("a-single", "a-1");
        assertThat(stored(id).response("a-1").orElseThrow().spent()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void keepsOthersOutOfASitting() {
        var id = begun(TAKER);
        assertThat(sittings.take(id, Taker.person(EVA), TAB, answer("b"))).isEqualTo(new Refused(Refusal.UNKNOWN));
        assertThat(sittings.take(id, Taker.applicant(ANA.value()), TAB, answer("b")))
                .isEqualTo(new Refused(Refusal.UNKNOWN));
        assertThat(sittings.take(new SittingId("none"), TAKER, TAB, answer("b")))
                .isEqualTo(new Refused(Refusal.UNKNOWN));
        assertThat(stored(id).responses()).isEmpty();
    }

    @Test
    void letsTheLaterOfTwoTabsWin() {
        var id = begun(TAKER);
        sittings.take(id, TAKER, TAB, answer("a"));
        sittings.take(id, TAKER, "later", new SittingStep.Open());
        assertThat(sittings.take(id, TAKER, TAB, answer("b"))).isEqualTo(new Refused(Refusal.OPEN_ELSEWHERE));
        assertThat(stored(id).response("a-single").orElseThrow().response()).containsExactly("a");
        assertThat(sittings.take(id, TAKER, "later", answer("b"))).isInstanceOf(Saved.class);
    }

    @Test
    void closesOnceWithOnePieceOfNewsWhenHandedInFromManyThreads() throws Exception {
        var id = begun(TAKER);
        var outcomes = atOnce(Collections.nCopies(8, () -> sittings.take(id, TAKER, TAB, SUBMIT)));
        var closing = new Closing(NOON, false);
        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Saved.class,
                                saved -> assertThat(saved.desk().sitting().closing())
                                        .isEqualTo(closing)));
        assertThat(told(SittingBegun.class)).hasSize(1);
        assertThat(told(SittingClosed.class)).hasSize(1);
        assertThat(open(TAKER)).isNotEqualTo(id);
    }

    @Test
    void losesNoAnswerWhenAHundredPeopleAnswerAtOnce() throws Exception {
        var takers = IntStream.range(0, 100)
                .mapToObj(number -> Taker.applicant("applicant-" + number))
                .toList();
        var steps = List.of(
                answer("a"),
                new SittingStep.Answer("a-words", new Text("I would ask first"), Duration.ofSeconds(30)),
                answer("b"),
                new SittingStep.Answer("a-5", new Ratings(Map.of("a", 5, "b", 4, "c", 2, "d", 2)), Duration.ZERO));
        var ids = new ArrayList<SittingId>();
        takers.forEach(taker -> ids.add(begun(taker)));
        var outcomes = atOnce(IntStream.range(0, takers.size())
                .<Callable<List<SittingOutcome>>>mapToObj(who -> () -> steps.stream()
                        .map(step -> sittings.take(ids.get(who), takers.get(who), TAB, step))
                        .toList())
                .toList());
        assertThat(outcomes.stream().flatMap(List::stream))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Saved.class));
        assertThat(ids).allSatisfy(id -> {
            assertThat(stored(id).responses().keySet()).containsExactly("a-single", "a-words", "a-5");
            assertThat(stored(id).response("a-single").orElseThrow().response()).containsExactly("b");
        });
    }

    @Test
    void closesAnAbandonedSittingAsOfItsEndAndOnlyOnce() throws Exception {
        var id = begun(TAKER);
        sittings.take(id, TAKER, TAB, answer("a"));
        job(LIMIT.plusSeconds(5)).close();
        assertThat(stored(id).closed()).isFalse();
        var late = LIMIT.plusHours(5);
        atOnce(Collections.nCopies(4, () -> {
            job(late).close();
            return true;
        }));
        assertThat(stored(id).closing()).isEqualTo(new Closing(NOON.plus(LIMIT), true));
        assertThat(told(SittingClosed.class)).singleElement().satisfies(closed -> {
            assertThat(closed.answered()).isEqualTo(1);
            assertThat(closed.timeUp()).isTrue();
        });
        assertThat(after(late).take(id, TAKER, TAB, answer("b"))).isEqualTo(new Refused(Refusal.TIME_UP));
        assertThat(store.running()).isEmpty();
    }

    @Test
    void closesWhenAStepComesTooLateAndTellsItOnce() throws Exception {
        var id = begun(TAKER);
        var late = after(LIMIT.plusSeconds(6));
        var outcomes = atOnce(Collections.nCopies(4, () -> late.take(id, TAKER, TAB, answer("a"))));
        assertThat(outcomes).containsOnly(new Refused(Refusal.TIME_UP));
        assertThat(told(SittingClosed.class)).hasSize(1);
        assertThat(stored(id).responses()).isEmpty();
    }

    @Test
    void leavesSittingsWithoutALimitToTheJobForAbandonedOnes() {
        var id = sittings.open(TAKER, MYSELF, Purpose.BASELINE, Language.EN).orElseThrow();
        for (var step :
                List.of(new SittingStep.Open(), new SittingStep.Consent(Language.EN), new SittingStep.Begin())) {
            sittings.take(id, TAKER, TAB, step);
        }
        job(Duration.ofDays(500)).close();
        assertThat(stored(id).closed()).isFalse();
        assertThat(sittings.desk(id).orElseThrow().timing()).isEmpty();
        assertThat(sittings.desk(id).orElseThrow().limit()).isEmpty();
    }

    @Test
    void movesTheWindowOfARunningSittingWithExtraTime() {
        var id = begun(TAKER);
        SignedIn.as(ADMIN, "ADMIN", () -> accommodations.grant(TAKER, 50));
        assertThat(sittings.desk(id).orElseThrow().timing().orElseThrow().endsAt())
                .isEqualTo(NOON.plus(Duration.ofMinutes(90)));
        job(Duration.ofMinutes(80)).close();
        assertThat(after(Duration.ofMinutes(80)).take(id, TAKER, TAB, answer("a")))
                .isInstanceOf(Saved.class);
        job(Duration.ofMinutes(91)).close();
        assertThat(stored(id).closing()).isEqualTo(new Closing(NOON.plus(Duration.ofMinutes(90)), true));
    }

    @Test
    void staysOnTheContentThatWasAgreedToAndMovesWithItBefore() {
        var waiting = open(TAKER);
        var agreed = begun(Taker.person(EVA));
        var before = stored(agreed).version();
        authors.change(MOMENTS, "second" + System.nanoTime());
        library.reload();
        assertThat(sittings.take(waiting, TAKER, TAB, new SittingStep.Open())).isInstanceOf(Saved.class);
        assertThat(stored(waiting).version()).isNotEqualTo(before);
        assertThat(sittings.take(agreed, Taker.person(EVA), "other", new SittingStep.Open()))
                .isInstanceOf(Saved.class);
        assertThat(stored(agreed).version()).isEqualTo(before);
        assertThat(sittings.take(agreed, Taker.person(EVA), "other", answer("a")))
                .isInstanceOf(Saved.class);
    }

    @Test
    void marksWhatIsMadeUpAsInvented() {
        var made = sittings.at(clock(Duration.ZERO), new java.util.Random(3));
        var id = made.open(TAKER, MOMENTS, Purpose.BASELINE, Language.EN).orElseThrow();
        assertThat(stored(id).invented()).isTrue();
        assertThat(stored(open(Taker.person(EVA))).invented()).isEqualTo(demo.isOn());
    }

    private static <T> List<T> atOnce(List<? extends Callable<T>> work) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(Math.min(32, work.size()))) {
            var running = work.stream()
                    .map(one -> threads.submit(() -> {
                        start.await();
                        return one.call();
                    }))
                    .toList();
            start.countDown();
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}

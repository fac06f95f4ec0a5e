package coop.siembra.hiring.applicant;

import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.access.Cooperative;
import coop.siembra.access.model.Secret;
import coop.siembra.assessment.Desk;
import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.SittingOutcome;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.hiring.Acting;
import coop.siembra.hiring.Adjustments;
import coop.siembra.hiring.ApplicantScores;
import coop.siembra.hiring.Applicants;
import coop.siembra.hiring.Declarations;
import coop.siembra.hiring.HiringHouse;
import coop.siembra.hiring.Invitations;
import coop.siembra.hiring.applicant.DeskOutcome.Done;
import coop.siembra.hiring.applicant.DeskOutcome.Refused;
import coop.siembra.hiring.applicant.DeskOutcome.Shut;
import coop.siembra.hiring.applicant.Own.Situation;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Invitation;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.hiring.store.ReplyStore;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What whoever holds a link can do, and what nobody can. */
@SpringBootTest(properties = {"siembra.outbox.delay=1h", "siembra.address=https://people.example"})
@Import({Cooperative.class, HiringHouse.class, Respondents.class})
class ApplicantDeskTests {
    private static final Set<String> NEEDED = Set.of("read", "take-part", "own-answers");
    private static final String TAB = "tab";
    private static final Done DONE = new Done();
    private static final Shut SHUT = new Shut();

    @Autowired
    ApplicantDesk desk;

    @Autowired
    ApplicantSittings sittings;

    @Autowired
    ApplicantReply reply;

    @Autowired
    ApplicantGroups groups;

    @Autowired
    ApplicantData data;

    @Autowired
    ApplicantCopies copies;

    @Autowired
    ApplicantFeedback feedback;

    @Autowired
    Invitations invitations;

    @Autowired
    Adjustments adjustments;

    @Autowired
    Applicants applicants;

    @Autowired
    ApplicantScores scores;

    @Autowired
    Declarations declarations;

    @Autowired
    HiringHouse house;

    @Autowired
    ApplicantStore store;

    @Autowired
    OpeningStore openings;

    @Autowired
    ReplyStore replies;

    @Autowired
    MongoTemplate mongo;

    private OpeningId opening = new OpeningId("none");
    private ApplicationId berta = new ApplicationId("none");
    private String token = "";

    @BeforeEach
    void found() {
        house.found();
        opening = house.opened(HiringHouse::open);
        berta = house.applied(opening, "Berta Luz");
        token = house.invited(berta);
    }

    private Own own() {
        return desk.enter(token).orElseThrow();
    }

    private void change(UnaryOperator<Invitation> change) {
        var held = store.find(berta).orElseThrow();
        var participation = held.applicant().participation();
        var link = Objects.requireNonNull(participation.invitation());
        store.save(
                held,
                held.applicant().with(participation.by(change.apply(link))),
                openings.find(opening).orElseThrow().opening(),
                List.of());
    }

    private Invitation link() {
        return Objects.requireNonNull(
                store.find(berta).orElseThrow().applicant().participation().invitation());
    }

    private void agree() {
        assertThat(desk.agree(token, NEEDED)).isEqualTo(DONE);
    }

    private void begin() {
        agree();
        assertThat(sittings.open(token, MOMENTS)).isEqualTo(DONE);
        for (var step :
                List.of(new SittingStep.Open(), new SittingStep.Consent(Language.ES), new SittingStep.Begin())) {
            assertThat(sittings.take(token, MOMENTS, TAB, step)).isInstanceOf(SittingOutcome.Saved.class);
        }
    }

    private Desk sitting() {
        return sittings.find(token, MOMENTS).orElseThrow();
    }

    private Response rating() {
        var item = (Item.Rating) sitting().form().items().getFirst().item();
        return new Response.Ratings(
                item.options().stream().collect(Collectors.toMap(option -> option.id(), option -> 2)));
    }

    private String item() {
        return sitting().form().items().getFirst().item().id();
    }

    private void finish() {
        begin();
        sittings.take(token, MOMENTS, TAB, new SittingStep.Submit());
        assertThat(reply.write(token, words(80))).isEqualTo(DONE);
        assertThat(reply.handIn(token)).isEqualTo(DONE);
    }

    private static String words(int many) {
        return "palabra ".repeat(many).strip();
    }

    @Test
    void askForNothingMoreOnceTheJobWillNotBeFilled() {
        agree();
        house.take(opening, new OpeningStep.Withdraw("The branch is closed"));
        assertThat(own().situation()).isEqualTo(Situation.NOT_FILLED);
        assertThat(sittings.open(token, MOMENTS)).isEqualTo(new Refused(Refusal.NOT_YET));
        assertThat(reply.write(token, "Hola")).isEqualTo(new Refused(Refusal.NOT_YET));
    }

    @Test
    void askForConsentFirstAndKeepEachAnswerWithTheVersionOfTheText() {
        assertThat(own().situation()).isEqualTo(Situation.TO_CONSENT);
        assertThat(sittings.open(token, MOMENTS)).isEqualTo(new Refused(Refusal.NOT_YET));
        assertThat(reply.write(token, "Hola")).isEqualTo(new Refused(Refusal.NOT_YET));
        assertThat(desk.agree(token, Set.of("read"))).isEqualTo(new Refused(Refusal.UNFIT));
        assertThat(desk.agree(token, Set.of("read", "take-part", "own-answers", "everything")))
                .isEqualTo(new Refused(Refusal.UNFIT));
        assertThat(own().consents()).isEmpty();
        agree();
        agree();
        assertThat(own().situation()).isEqualTo(Situation.READY);
        assertThat(store.find(berta).orElseThrow().applicant().participation().consents())
                .hasSize(5)
                .allSatisfy(consent -> assertThat(consent.version())
                        .isEqualTo(openings.find(opening)
                                .orElseThrow()
                                .setup()
                                .pinned()
                                .notices()));
        assertThat(own().agrees("baseline")).isFalse();
        assertThat(desk.change(token, "baseline", true)).isEqualTo(DONE);
        assertThat(own().agrees("baseline")).isTrue();
        assertThat(desk.change(token, "take-part", false)).isEqualTo(DONE);
        assertThat(own().situation()).isEqualTo(Situation.TO_CONSENT);
    }

    @Test
    void goOnFromTheSameLinkOnAnotherDevice() {
        begin();
        sittings.take(token, MOMENTS, TAB, new SittingStep.Answer(item(), rating(), Duration.ofSeconds(5)));
        sittings.take(token, MOMENTS, TAB, new SittingStep.Turn(1));
        assertThat(sittings.open(token, MOMENTS)).isEqualTo(DONE);
        assertThat(sittings.take(token, MOMENTS, "phone", new SittingStep.Open()))
                .isInstanceOf(SittingOutcome.Saved.class);
        assertThat(sitting().sitting().page()).isEqualTo(1);
        assertThat(sitting().sitting().response(item())).isPresent();
        assertThat(sittings.take(token, MOMENTS, TAB, new SittingStep.Turn(0)))
                .isEqualTo(new SittingOutcome.Refused(coop.siembra.assessment.sitting.Refusal.OPEN_ELSEWHERE));
        assertThat(sitting().sitting().form()).isEqualTo("b");
    }

    @Test
    void openOneSittingHoweverManyDoItAtOnce() throws Exception {
        agree();
        try (var pool = Executors.newFixedThreadPool(8)) {
            Callable<DeskOutcome> open = () -> sittings.open(token, MOMENTS);
            pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> open).toList());
        }
        assertThat(mongo.findAll(Document.class, "sittings")).hasSize(1);
        assertThat(sittings.find(token, MOMENTS)).isPresent();
    }

    @Test
    void stopTheClockOfTheLinkWhileAnAdjustmentIsAskedForAndHonourExtraTime() {
        agree();
        assertThat(desk.ask(token, List.of(), " ")).isEqualTo(new Refused(Refusal.UNFIT));
        assertThat(desk.ask(token, List.of("extra-time-999"), "")).isEqualTo(new Refused(Refusal.UNFIT));
        assertThat(desk.ask(token, List.of("extra-time-50"), "x".repeat(10_000_000)))
                .isEqualTo(new Refused(Refusal.TOO_LONG));
        assertThat(desk.ask(token, List.of("extra-time-50", "by-voice"), "A screen reader"))
                .isEqualTo(DONE);
        assertThat(own().situation()).isEqualTo(Situation.HELD);
        assertThat(link().heldAt()).isNotNull();
        assertThat(sittings.open(token, MOMENTS)).isEqualTo(new Refused(Refusal.NOT_YET));
        Acting.as(ROSA, () -> adjustments.answer(berta, 50, "We talked"));
        assertThat(own().situation()).isEqualTo(Situation.READY);
        begin();
        var usual = Objects.requireNonNull(sitting().instrument().timeLimit());
        assertThat(sitting().limit()).contains(Duration.ofSeconds(usual * 90L));
    }

    @Test
    void keepTheServersTimeWhateverTheBrowserSays() {
        begin();
        var began = Objects.requireNonNull(sitting().sitting().beganAt());
        for (var step : List.<SittingStep>of(
                new SittingStep.Open(),
                new SittingStep.Consent(Language.EN),
                new SittingStep.Begin(),
                new SittingStep.Answer(item(), rating(), Duration.ofDays(-9)),
                new SittingStep.Answer(item(), rating(), Duration.ofDays(9_000)))) {
            sittings.take(token, MOMENTS, TAB, step);
        }
        assertThat(sittings.open(token, MOMENTS)).isEqualTo(DONE);
        assertThat(sitting().sitting().beganAt()).isEqualTo(began);
        assertThat(sitting().sitting().response(item()).orElseThrow().spent())
                .isBetween(Duration.ZERO, Duration.ofHours(1));
        mongo.updateFirst(
                new org.springframework.data.mongodb.core.query.Query(),
                new org.springframework.data.mongodb.core.query.Update()
                        .set("beganAt", began.minus(Duration.ofDays(1))),
                "sittings");
        assertThat(sittings.take(token, MOMENTS, TAB, new SittingStep.Answer(item(), rating(), Duration.ofSeconds(1))))
                .isEqualTo(new SittingOutcome.Refused(coop.siembra.assessment.sitting.Refusal.TIME_UP));
        assertThat(sitting().sitting().closed()).isTrue();
        assertThat(sittings.take(token, MOMENTS, TAB, new SittingStep.Begin()))
                .isInstanceOf(SittingOutcome.Refused.class);
        assertThat(sittings.open(token, MOMENTS)).isEqualTo(DONE);
        assertThat(mongo.findAll(Document.class, "sittings"))
                .as("no second try")
                .hasSize(1);
    }

    @Test
    void doNotBeginBeforeTheFirstDayNorWhileTheOpeningIsStopped() {
        agree();
        change(link -> new Invitation(
                link.hash(),
                link.by(),
                link.at(),
                link.expires(),
                LocalDate.now(java.time.Clock.systemUTC()).plusDays(3),
                false,
                null));
        assertThat(own().situation()).isEqualTo(Situation.TOO_EARLY);
        assertThat(sittings.open(token, MOMENTS)).isEqualTo(new Refused(Refusal.NOT_YET));
        house.take(opening, new OpeningStep.Halt("For a reason"));
        assertThat(own().situation()).isEqualTo(Situation.HALTED);
        assertThat(reply.write(token, "Hola")).isEqualTo(new Refused(Refusal.NOT_YET));
    }

    @Test
    void keepAReplyWithEachChangeAndHandItInOnce() {
        agree();
        assertThat(reply.handIn(token)).isEqualTo(new Refused(Refusal.NOT_YET));
        assertThat(reply.write(token, "x".repeat(10_000_000))).isEqualTo(new Refused(Refusal.TOO_LONG));
        assertThat(replies.find(berta)).isEmpty();
        assertThat(reply.write(token, "Hola")).isEqualTo(DONE);
        assertThat(reply.sheet(token).orElseThrow().text()).isEqualTo("Hola");
        assertThat(own().duty(
                                Duty.Kind.REPLY,
                                reply.sheet(token).orElseThrow().task().id()))
                .hasValueSatisfying(duty -> assertThat(duty.state()).isEqualTo(Duty.State.BEGUN));
        int most = reply.sheet(token).orElseThrow().task().words().max();
        assertThat(reply.write(token, words(most + 1))).isEqualTo(DONE);
        assertThat(reply.handIn(token)).isEqualTo(new Refused(Refusal.TOO_LONG));
        assertThat(reply.write(token, words(most))).isEqualTo(DONE);
        assertThat(reply.handIn(token)).isEqualTo(DONE);
        var handed = replies.find(berta).orElseThrow().reply();
        assertThat(reply.handIn(token)).isEqualTo(new Refused(Refusal.ALREADY_DONE));
        assertThat(reply.write(token, "Otra")).isEqualTo(new Refused(Refusal.ALREADY_DONE));
        assertThat(replies.find(berta).orElseThrow().reply()).isEqualTo(handed);
    }

    @Test
    void handInOnceHoweverManyDoItAtOnce() throws Exception {
        agree();
        reply.write(token, words(80));
        List<DeskOutcome> outcomes;
        try (var pool = Executors.newFixedThreadPool(8)) {
            Callable<DeskOutcome> handIn = () -> reply.handIn(token);
            var futures =
                    pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> handIn).toList());
            outcomes = futures.stream().map(future -> future.resultNow()).toList();
        }
        assertThat(outcomes).containsOnlyOnce(DONE).contains(new Refused(Refusal.ALREADY_DONE));
    }

    @Test
    void thankOnceAndLetTheLinkLastAsLongAsTheDataWhenAllIsHandedIn() {
        finish();
        assertThat(own().situation()).isEqualTo(Situation.DONE);
        assertThat(link().expires())
                .isAfter(Instant.now(java.time.Clock.systemUTC()).plus(Duration.ofDays(100)));
        own();
        var letters = mongo.findAll(Document.class, "letters");
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().toString()).contains("berta.luz@people.example", "Recibimos sus respuestas");
        assertThat(feedback.of(token).orElseThrow().measured()).isNotNull();
        assertThat(sittings.take(token, MOMENTS, TAB, new SittingStep.Turn(0)))
                .isInstanceOf(SittingOutcome.Refused.class);
    }

    @Test
    void keepGroupsApartAndTakeThemBack() {
        var question = groups.questions(token).getFirst();
        var option = question.options().getFirst().id();
        assertThat(groups.declare(token, Map.of(question.id(), Set.of("nothing-like-it"))))
                .isEqualTo(new Refused(Refusal.UNFIT));
        assertThat(groups.declare(token, Map.of(question.id(), Set.of(option)))).isEqualTo(DONE);
        assertThat(groups.declared(token)).isEqualTo(Map.of(question.id(), List.of(option)));
        assertThat(mongo.findAll(Document.class, "declarations").toString()).doesNotContain(berta.value(), "Berta");
        assertThat(mongo.findAll(Document.class, "applicants").toString()).doesNotContain(option);
        assertThat(groups.declare(token, Map.of())).isEqualTo(DONE);
        assertThat(mongo.findAll(Document.class, "declarations")).isEmpty();
    }

    @Test
    void leadNowhereWithALinkThatDoesNotWork() {
        finish();
        var secret = token.substring(token.indexOf('.') + 1);
        var zoe = house.applied(opening, "Zoe Paz");
        var others = house.invited(zoe);
        for (var wrong : List.of(
                "",
                "x",
                berta.value(),
                berta + "." + Secret.random(),
                zoe + "." + secret,
                berta + others.substring(36))) {
            nothing(wrong);
        }
        change(Invitation::takenBack);
        nothing(token);
        assertThat(declarations.own(berta)).isEmpty();
    }

    private void nothing(String wrong) {
        assertThat(desk.enter(wrong)).isEmpty();
        assertThat(desk.speak(wrong, Language.EN)).isEqualTo(SHUT);
        assertThat(desk.agree(wrong, NEEDED)).isEqualTo(SHUT);
        assertThat(desk.change(wrong, "read", false)).isEqualTo(SHUT);
        assertThat(desk.ask(wrong, List.of("by-voice"), "")).isEqualTo(SHUT);
        assertThat(sittings.open(wrong, MOMENTS)).isEqualTo(SHUT);
        assertThat(sittings.find(wrong, MOMENTS)).isEmpty();
        assertThat(sittings.take(wrong, MOMENTS, TAB, new SittingStep.Open()))
                .isEqualTo(new SittingOutcome.Refused(coop.siembra.assessment.sitting.Refusal.UNKNOWN));
        assertThat(reply.sheet(wrong)).isEmpty();
        assertThat(reply.write(wrong, "Hola")).isEqualTo(SHUT);
        assertThat(reply.handIn(wrong)).isEqualTo(SHUT);
        assertThat(groups.questions(wrong)).isEmpty();
        assertThat(groups.declared(wrong)).isEmpty();
        assertThat(groups.declare(wrong, Map.of())).isEqualTo(SHUT);
        assertThat(data.correct(wrong, "A", "a@b.example", "")).isEqualTo(SHUT);
        assertThat(data.withdraw(wrong)).isEqualTo(SHUT);
        assertThat(data.askReview(wrong, "application", "")).isEqualTo(SHUT);
        assertThat(data.delete(wrong).outcome()).isEqualTo(SHUT);
        assertThat(copies.copy(wrong)).isEmpty();
        assertThat(feedback.of(wrong)).isEmpty();
    }

    @Test
    void openNoSittingOfSomebodyElseOrSomethingElse() {
        begin();
        var zoe = house.applied(opening, "Zoe Paz");
        var others = house.invited(zoe);
        desk.agree(others, NEEDED);
        assertThat(sittings.find(others, MOMENTS)).isEmpty();
        assertThat(sittings.take(others, MOMENTS, TAB, new SittingStep.Open()))
                .isEqualTo(new SittingOutcome.Refused(coop.siembra.assessment.sitting.Refusal.UNKNOWN));
        assertThat(sittings.open(token, new InstrumentId("serving-those-who-serve")))
                .isEqualTo(new Refused(Refusal.NOT_YET));
        assertThat(sittings.open(token, new InstrumentId("no-such-thing"))).isEqualTo(new Refused(Refusal.NOT_YET));
    }

    @Test
    void putContactDetailsRightButTakeNobodyElsesAddress() {
        house.applied(opening, "Zoe Paz");
        assertThat(data.correct(token, "Berta Luz Prado", "berta@new.example", "555"))
                .isEqualTo(DONE);
        assertThat(own().identity().name()).isEqualTo("Berta Luz Prado");
        assertThat(data.correct(token, "Berta", "zoe.paz@people.example", "")).isEqualTo(new Refused(Refusal.UNFIT));
        assertThat(data.correct(token, "", "berta@new.example", "")).isEqualTo(new Refused(Refusal.UNFIT));
        assertThat(data.correct(token, "B".repeat(10_000_000), "berta@new.example", ""))
                .isEqualTo(new Refused(Refusal.UNFIT));
        assertThat(own().identity().email()).isEqualTo("berta@new.example");
    }

    @Test
    void withdrawOnceAndSitNoMore() {
        begin();
        assertThat(data.withdraw(token)).isEqualTo(DONE);
        assertThat(data.withdraw(token)).isEqualTo(DONE);
        assertThat(own().situation()).isEqualTo(Situation.WITHDRAWN);
        assertThat(sittings.take(token, MOMENTS, TAB, new SittingStep.Turn(1)))
                .isInstanceOf(SittingOutcome.Refused.class);
        assertThat(desk.ask(token, List.of("by-voice"), "")).isEqualTo(new Refused(Refusal.TOO_LATE));
    }

    @Test
    void readADecisionWithItsReasonsAndAskForASecondLookOnce() {
        assertThat(data.askReview(token, "application", "Why?")).isEqualTo(new Refused(Refusal.NOT_YET));
        house.decide(berta, "application", Verdict.NOT_TAKEN);
        assertThat(own().situation()).isEqualTo(Situation.OVER);
        assertThat(own().decisions().getFirst().reasons().getFirst().text()).isEqualTo("Asks before answering");
        assertThat(data.askReview(token, "application", "y".repeat(10_000_000)))
                .isEqualTo(new Refused(Refusal.TOO_LONG));
        assertThat(data.askReview(token, "application", "I do ask")).isEqualTo(DONE);
        assertThat(data.askReview(token, "application", "Again")).isEqualTo(new Refused(Refusal.ALREADY_DONE));
        assertThat(own().reviews()).hasSize(1);
        assertThat(data.withdraw(token)).isEqualTo(new Refused(Refusal.TOO_LATE));
    }

    @Test
    void getACopyOfEverythingButNoKeysAndNothingOfOthers() {
        house.applied(opening, "Zoe Paz");
        finish();
        var copy = new String(copies.copy(token).orElseThrow().json(), StandardCharsets.UTF_8);
        assertThat(copy)
                .contains("Berta Luz", "berta.luz@people.example", "palabra", "take-part", "member-moments", "scores")
                .doesNotContain("Zoe", link().hash(), "\"key\" : {\"");
        copies.announce(token);
        copies.announce(token);
        assertThat(mongo.findAll(Document.class, "letters"))
                .extracting(letter -> letter.getString("subject"))
                .containsOnlyOnce("La copia de sus datos está lista");
    }

    @Test
    void deleteEverythingAtOnceAndTheLinkWithIt() {
        var question = groups.questions(token).getFirst();
        groups.declare(
                token,
                Map.of(question.id(), Set.of(question.options().getFirst().id())));
        finish();
        own();
        var deletion = data.delete(token);
        assertThat(deletion.outcome()).isEqualTo(DONE);
        assertThat(deletion.kept()).isEmpty();
        nothing(token);
        for (var collection : List.of("applicants", "replies", "sittings", "declarations")) {
            assertThat(mongo.findAll(Document.class, collection)).as(collection).isEmpty();
        }
        for (var collection : mongo.getCollectionNames()) {
            assertThat(mongo.findAll(Document.class, collection).toString())
                    .as(collection)
                    .doesNotContain("berta.luz@people.example", "Berta Luz");
        }
    }

    @Test
    void takeBackThatAnswersMayBeUsedAndNobodySeesThemAnyMore() {
        finish();
        assertThat(data.remark(token, "r".repeat(10_000_000))).isEqualTo(new Refused(Refusal.TOO_LONG));
        assertThat(data.remark(token, "The first situation was unclear")).isEqualTo(DONE);
        var seen = Acting.as(ROSA, () -> applicants.find(berta)).orElseThrow();
        assertThat(seen.reply()).isPresent();
        assertThat(seen.sittings()).isNotEmpty();
        assertThat(seen.remarks())
                .extracting(remark -> remark.text())
                .containsExactly("The first situation was unclear");
        desk.change(token, "take-part", false);
        var unseen = Acting.as(ROSA, () -> applicants.find(berta)).orElseThrow();
        assertThat(unseen.reply()).isEmpty();
        assertThat(unseen.sittings()).isEmpty();
        assertThat(Acting.as(ROSA, () -> scores.of(berta)).orElseThrow()).isEmpty();
    }

    @Test
    void askForNothingBehindALinkThatOnlyLeadsToData() {
        change(link -> Invitation.toData(link.hash(), link.by(), link.at(), link.expires()));
        agree();
        assertThat(own().situation()).isEqualTo(Situation.APPLIED);
        assertThat(sittings.open(token, MOMENTS)).isEqualTo(new Refused(Refusal.NOT_YET));
        assertThat(copies.copy(token)).isPresent();
    }
}

package coop.siembra.hiring;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.hiring.HiringHouse.DIEGO;
import static coop.siembra.hiring.HiringHouse.INES;
import static coop.siembra.hiring.HiringHouse.OMAR;
import static coop.siembra.hiring.HiringHouse.RITA;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static coop.siembra.hiring.HiringHouse.because;
import static coop.siembra.hiring.HiringHouse.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.access.Cooperative;
import coop.siembra.hiring.ApplicantOutcome.Refused;
import coop.siembra.hiring.ApplicantOutcome.Stored;
import coop.siembra.hiring.ReceptionOutcome.AppliedBefore;
import coop.siembra.hiring.ReceptionOutcome.Received;
import coop.siembra.hiring.ReceptionOutcome.Unfit;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Evidence;
import coop.siembra.hiring.model.Decision.Ground;
import coop.siembra.hiring.model.Decision.Reason;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Sight;
import coop.siembra.hiring.model.Standing;
import coop.siembra.hiring.model.Step;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Who sees what of applicants, and who does what with them. */
@SpringBootTest(properties = "siembra.outbox.delay=1h")
@Import({Cooperative.class, HiringHouse.class})
class ApplicantsTests {
    private static final ApplicantQuery ALL = ApplicantQuery.first(50);
    private static final String SCRIPT = "<script>alert(1)</script> O'Hara; =1+1";

    @Autowired
    Applicants applicants;

    @Autowired
    Reception reception;

    @Autowired
    HiringHouse house;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void found() {
        house.found();
    }

    private Optional<ApplicantFile> seenBy(PersonId person, ApplicationId id) {
        return Acting.as(person, () -> applicants.find(id));
    }

    private ApplicantPage pageOf(PersonId person, OpeningId id, ApplicantQuery query) {
        return Acting.as(person, () -> applicants.page(id, query)).orElseThrow();
    }

    private static List<Integer> numbers(ApplicantPage page) {
        return page.rows().stream().map(ApplicantPage.Row::number).toList();
    }

    private void goOn(ApplicationId id, String... stages) {
        for (var stage : stages) {
            assertThat(house.decide(id, stage, Verdict.GOES_ON)).isInstanceOf(Stored.class);
        }
    }

    @Test
    void areThereForNobodyWhoHasNothingToDoWithTheOpening() {
        var opening = house.opened(HiringHouse::open);
        var id = house.applied(opening, "Berta Luz");
        for (var person : List.of(OMAR, ANA, ADMIN)) {
            assertThat(seenBy(person, id)).as(person.value()).isEmpty();
            assertThat(Acting.as(person, () -> applicants.page(opening, ALL))).isEmpty();
            assertThat(Acting.as(person, () -> applicants.board(opening, 10))).isEmpty();
            assertThat(Acting.as(person, () -> applicants.note(id, "Hello")))
                    .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
            assertThat(Acting.as(person, () -> applicants.add(opening, somebody("Zoe Paz"))))
                    .isEqualTo(new ReceptionOutcome.Refused(Refusal.NOT_ALLOWED));
            assertThat(Acting.as(
                            person,
                            () -> applicants.take(id, new Step.Decide("application", Verdict.NOT_TAKEN, because()))))
                    .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        }
        assertThat(applicants.find(id)).as("nobody is signed in").isEmpty();
        assertThat(seenBy(ROSA, new ApplicationId("guessed"))).isEmpty();
    }

    @Test
    void ofAnotherOpeningAreNotThereForThoseNamedInThisOne() {
        var own = house.opened();
        var other = house.draft(HiringHouse.open(house.form(BACK)));
        house.publish(other);
        var id = house.applied(other, "Berta Luz");
        for (var person : List.of(RITA, INES, DIEGO)) {
            assertThat(seenBy(person, id)).isEmpty();
            assertThat(Acting.as(
                            person,
                            () -> applicants.take(id, new Step.Decide("application", Verdict.GOES_ON, because()))))
                    .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
            assertThat(pageOf(person, own, ALL).rows()).isEmpty();
        }
        assertThat(seenBy(OMAR, id)).as("a recruiter of that unit").isPresent();
    }

    @Test
    void haveNoNameInABlindOpeningBeforeTheDecision() {
        var opening = house.opened();
        var id = house.applied(opening, "Berta Luz");
        for (var person : List.of(ROSA, RITA, INES, DIEGO)) {
            assertThat(seenBy(person, id).orElseThrow().identity()).isEmpty();
            var row = pageOf(person, opening, ALL).rows().getFirst();
            assertThat(row.name()).isEmpty();
            assertThat(row.toString() + seenBy(person, id)).doesNotContainIgnoringCase("berta");
            var board = Acting.as(person, () -> applicants.board(opening, 10)).orElseThrow();
            assertThat(board.toString()).doesNotContainIgnoringCase("berta");
        }
        goOn(id, "application", "assessment", "interview");
        assertThat(seenBy(ROSA, id).orElseThrow().identity().orElseThrow().name())
                .isEqualTo("Berta Luz");
        assertThat(seenBy(DIEGO, id).orElseThrow().identity()).isPresent();
        assertThat(seenBy(RITA, id).orElseThrow().identity())
                .as("has not rated")
                .isEmpty();
    }

    @Test
    void cannotBeFoundOrSortedByANameThatIsHidden() {
        var opening = house.opened();
        house.applied(opening, "Zoila Paz");
        house.applied(opening, "Ana Luz");
        var decided = house.applied(opening, "Ana Sol");
        var byName = ALL.sortedBy(ApplicantQuery.Order.NAME, false);
        for (var person : List.of(ROSA, RITA, INES, DIEGO)) {
            var found = pageOf(person, opening, ALL.searching("ana"));
            assertThat(found.rows()).isEmpty();
            assertThat(found.total()).isZero();
            assertThat(numbers(pageOf(person, opening, byName))).containsExactly(1, 2, 3);
            assertThat(numbers(pageOf(person, opening, ALL.searching("2")))).containsExactly(2);
        }
        goOn(decided, "application", "assessment", "interview");
        assertThat(numbers(pageOf(ROSA, opening, ALL.searching("ana")))).containsExactly(3);
        assertThat(pageOf(RITA, opening, ALL.searching("ana")).rows()).isEmpty();
    }

    @Test
    void areFoundAndSortedByNameWhereNamesAreSeen() {
        var opening = house.opened(HiringHouse::open);
        house.applied(opening, "Zoila Paz");
        house.applied(opening, "Álvaro Núñez");
        house.applied(opening, "Ana Sol");
        var byName = ALL.sortedBy(ApplicantQuery.Order.NAME, false);
        assertThat(numbers(pageOf(ROSA, opening, byName))).containsExactly(2, 3, 1);
        assertThat(numbers(pageOf(ROSA, opening, ALL.searching("nunez alvaro"))))
                .containsExactly(2);
        for (var order : ApplicantQuery.Order.values()) {
            var lastFirst = numbers(pageOf(ROSA, opening, ALL.sortedBy(order, true)));
            assertThat(lastFirst)
                    .as(order.name())
                    .isEqualTo(
                            switch (order) {
                                case NUMBER -> List.of(3, 2, 1);
                                case NAME -> List.of(1, 3, 2);
                                case RATED -> List.of(1, 2, 3); // nobody has ratings: in the order of applying
                            });
        }
        assertThat(pageOf(ROSA, opening, ALL.from(1, 1)).rows()).hasSize(1);
        assertThat(pageOf(ROSA, opening, ALL.from(1, 1)).total()).isEqualTo(3);
        assertThat(pageOf(ROSA, opening, ALL.searching(".*")).rows()).isEmpty();
        assertThat(pageOf(RITA, opening, ALL).rows())
                .as("raters see no names, blind or not")
                .allMatch(row -> row.name().isEmpty());
    }

    @Test
    void showNoDecisionsToThoseWhoStillHaveToRate() {
        var opening = house.opened(HiringHouse::open);
        var id = house.applied(opening, "Berta Luz");
        house.decide(id, "application", Verdict.NOT_TAKEN);
        for (var person : List.of(RITA, INES)) {
            assertThat(seenBy(person, id).orElseThrow().decided()).isEmpty();
            assertThat(pageOf(person, opening, ALL).rows().getFirst().standing())
                    .isEmpty();
            assertThat(pageOf(person, opening, ALL.standing(Standing.WAITING)).rows())
                    .as("a filter would tell")
                    .hasSize(1);
            var board = Acting.as(person, () -> applicants.board(opening, 10)).orElseThrow();
            assertThat(board.columns()).hasSize(4);
            assertThat(board.columns().getFirst().count()).isEqualTo(1);
        }
        assertThat(seenBy(DIEGO, id).orElseThrow().decided().orElseThrow().standing())
                .isEqualTo(Standing.NOT_TAKEN);
        assertThat(pageOf(ROSA, opening, ALL.standing(Standing.WAITING)).rows()).isEmpty();
    }

    @Test
    void standOnABoardInTheColumnThatFollowsFromWhatWasDecided() {
        var opening = house.opened(HiringHouse::open);
        var first = house.applied(opening, "First");
        var second = house.applied(opening, "Second");
        house.applied(opening, "Third");
        goOn(first, "application", "assessment", "interview", "decision");
        house.decide(second, "application", Verdict.NOT_TAKEN);
        var board = Acting.as(ROSA, () -> applicants.board(opening, 1)).orElseThrow();
        assertThat(board.columns()).extracting(Board.Column::count).containsExactly(1L, 0L, 0L, 0L, 1L, 1L, 0L);
        assertThat(board.columns().getFirst().first())
                .singleElement()
                .satisfies(row -> assertThat(row.name()).contains("Third"));
        assertThat(board.columns().get(4).standing()).contains(Standing.HIRED);
    }

    @Test
    void areDecidedOnByDecidersWithReasonsOnly() {
        var opening = house.opened(HiringHouse::open);
        var id = house.applied(opening, "Berta Luz");
        var decide = new Step.Decide("application", Verdict.GOES_ON, because());
        for (var person : List.of(ROSA, RITA, INES)) {
            assertThat(Acting.as(person, () -> applicants.take(id, decide)))
                    .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        }
        assertThat(Acting.as(
                        DIEGO, () -> applicants.take(id, new Step.Decide("application", Verdict.GOES_ON, List.of()))))
                .isEqualTo(new Refused(Refusal.NO_REASON));
        var odd = List.of(new Reason(new Ground.Competency(new CompetencyId("charm")), Evidence.SCORE, "Nice"));
        assertThat(Acting.as(DIEGO, () -> applicants.take(id, new Step.Decide("application", Verdict.GOES_ON, odd))))
                .isEqualTo(new Refused(Refusal.NOT_JOB_RELATED));
        var endless = List.of(new Reason(because().getFirst().ground(), Evidence.REPLY, "x".repeat(10_000_000)));
        assertThat(Acting.as(
                        DIEGO, () -> applicants.take(id, new Step.Decide("application", Verdict.GOES_ON, endless))))
                .isEqualTo(new Refused(Refusal.TOO_LONG));
        assertThat(Acting.as(DIEGO, () -> applicants.take(id, decide))).isInstanceOf(Stored.class);
        assertThat(Acting.as(DIEGO, () -> applicants.take(id, decide)))
                .as("submitted twice")
                .isEqualTo(new Refused(Refusal.ALREADY_DONE));
    }

    @Test
    void areDecidedOnOnceHoweverManyDoItAtOnce() throws Exception {
        var opening = house.opened(HiringHouse::open);
        var id = house.applied(opening, "Berta Luz");
        try (var threads = Executors.newFixedThreadPool(6)) {
            var all = IntStream.range(0, 6)
                    .<Callable<ApplicantOutcome>>mapToObj(i ->
                            () -> house.decide(id, "application", i % 2 == 0 ? Verdict.GOES_ON : Verdict.NOT_TAKEN))
                    .toList();
            var outcomes = threads.invokeAll(all).stream()
                    .map(done -> done.resultNow())
                    .toList();
            assertThat(outcomes).filteredOn(Stored.class::isInstance).hasSize(1);
        }
        var decided = seenBy(DIEGO, id).orElseThrow().decided().orElseThrow();
        assertThat(decided.decisions()).hasSize(1);
    }

    @Test
    void keepADecisionAsItWasWrittenAndTheAmendmentBesideIt() {
        var opening = house.opened(HiringHouse::open);
        var id = house.applied(opening, "Berta Luz");
        house.decide(id, "application", Verdict.NOT_TAKEN);
        Acting.as(
                DIEGO,
                () -> applicants.take(
                        id,
                        new Step.Amend(
                                "application", "The licence was there after all", Optional.of(Verdict.GOES_ON))));
        var decided = seenBy(ROSA, id).orElseThrow().decided().orElseThrow();
        assertThat(decided.decisions().getFirst().verdict()).isEqualTo(Verdict.NOT_TAKEN);
        assertThat(decided.decisions().getFirst().holds()).isEqualTo(Verdict.GOES_ON);
        assertThat(decided.standing()).isEqualTo(Standing.WAITING);
        assertThat(pageOf(ROSA, opening, ALL).rows().getFirst().stage()).isEqualTo("assessment");
    }

    @Test
    void applyOnceInAnOpening() {
        var opening = house.opened();
        house.applied(opening, "Berta Luz");
        var twice = Acting.as(ROSA, () -> applicants.add(opening, somebody("BERTA luz")));
        assertThat(twice).isEqualTo(new AppliedBefore());
        house.applied(house.opened(), "Berta Luz");
    }

    @Test
    void applyOnceHoweverOftenTheButtonIsPressed() throws Exception {
        var opening = house.opened(HiringHouse::open);
        try (var threads = Executors.newFixedThreadPool(6)) {
            var all = IntStream.range(0, 6)
                    .<Callable<ReceptionOutcome>>mapToObj(i -> () -> reception.apply(opening, somebody("Berta Luz")))
                    .toList();
            var outcomes = threads.invokeAll(all).stream()
                    .map(done -> done.resultNow())
                    .toList();
            assertThat(outcomes).filteredOn(Received.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(AppliedBefore.class::isInstance).hasSize(5);
        }
    }

    @Test
    void applyByThemselvesOnlyWhereThereIsAPublicPage() {
        var closed = house.opened(form -> HiringHouse.with(form, true, 0, false));
        assertThat(reception.apply(closed, somebody("Berta Luz")))
                .isEqualTo(new ReceptionOutcome.Refused(Refusal.NOT_ALLOWED));
        assertThat(reception.publicOpening(closed)).isEmpty();
        var open = house.opened(HiringHouse::open);
        assertThat(reception.apply(open, somebody("Berta Luz"))).isInstanceOf(Received.class);
        house.take(open, new OpeningStep.Halt("For a reason"));
        assertThat(reception.apply(open, somebody("Zoe Paz")))
                .isEqualTo(new ReceptionOutcome.Refused(Refusal.NOT_ALLOWED));
    }

    @Test
    void areNotEnteredIntoADraftOrAClosedOpening() {
        var draft = house.draft(house.form());
        assertThat(Acting.as(ROSA, () -> applicants.add(draft, somebody("Berta Luz"))))
                .isEqualTo(new ReceptionOutcome.Refused(Refusal.NOT_YET));
        var closed = house.opened();
        house.take(closed, new OpeningStep.Close());
        assertThat(Acting.as(ROSA, () -> applicants.add(closed, somebody("Berta Luz"))))
                .isEqualTo(new ReceptionOutcome.Refused(Refusal.CLOSED));
    }

    @Test
    void keepHostileNamesAsTheyAreAndRefuseWhatIsNoName() {
        var opening = house.opened(HiringHouse::open);
        var id = Acting.as(
                ROSA,
                () -> ((Received) applicants.add(
                                opening,
                                new NewApplicant(new Identity(SCRIPT, "x@people.example", "", ""), Language.EN)))
                        .id());
        assertThat(seenBy(ROSA, id).orElseThrow().identity().orElseThrow().name())
                .isEqualTo(SCRIPT);
        assertThat(pageOf(ROSA, opening, ALL.searching("<script>")).rows()).hasSize(1);
        assertThat(adding(opening, " \u0000\u202e\u200b ", "a@people.example"))
                .isEqualTo(new Unfit(Identity.Mistake.NAME_MISSING));
        assertThat(adding(opening, "x".repeat(10_000_000), "a@people.example"))
                .isEqualTo(new Unfit(Identity.Mistake.NAME_TOO_LONG));
        assertThat(adding(opening, "Berta", "no address")).isEqualTo(new Unfit(Identity.Mistake.EMAIL_INVALID));
        assertThat(adding(opening, "Berta", "a@b.example,b@c.example"))
                .isEqualTo(new Unfit(Identity.Mistake.EMAIL_INVALID));
        assertThat(adding(opening, "Berta", "a\r\nbcc: x@people.example"))
                .isEqualTo(new Unfit(Identity.Mistake.EMAIL_INVALID));
    }

    private ReceptionOutcome adding(OpeningId opening, String name, String email) {
        return Acting.as(
                ROSA, () -> applicants.add(opening, new NewApplicant(new Identity(name, email, "", ""), Language.EN)));
    }

    @Test
    void haveNotesThatStayAndThatRatersSeeOnlyOfTheirOwn() {
        var opening = house.opened(HiringHouse::open);
        var id = house.applied(opening, "Berta Luz");
        Acting.as(ROSA, () -> applicants.note(id, "Called about the shift"));
        Acting.as(RITA, () -> applicants.note(id, "My own note"));
        assertThat(seenBy(RITA, id).orElseThrow().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.by()).isEqualTo(RITA));
        assertThat(seenBy(DIEGO, id).orElseThrow().notes()).hasSize(2);
        assertThat(Acting.as(ROSA, () -> applicants.note(id, "x".repeat(10_000_000))))
                .isEqualTo(new Refused(Refusal.TOO_LONG));
        assertThat(Acting.as(ROSA, () -> applicants.note(id, " "))).isEqualTo(new Refused(Refusal.NO_REASON));
    }

    @Test
    void areCorrectedByRecruitersWhoSeeTheName() {
        var opening = house.opened(HiringHouse::open);
        var id = house.applied(opening, "Berta Luz");
        house.applied(opening, "Zoe Paz");
        var right = new Identity("Berta Luz Mora", "berta@people.example", "", "");
        assertThat(Acting.as(DIEGO, () -> applicants.correct(id, right))).isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        assertThat(Acting.as(ROSA, () -> applicants.correct(id, right))).isInstanceOf(Stored.class);
        assertThat(Acting.as(
                        ROSA, () -> applicants.correct(id, somebody("Zoe Paz").identity())))
                .isEqualTo(new ApplicantOutcome.EmailTaken());
        assertThat(numbers(pageOf(ROSA, opening, ALL.searching("mora")))).containsExactly(1);
    }

    @Test
    void neverShowAnAdjustmentToAnybodyWhoJudges() {
        var opening = house.opened(HiringHouse::open);
        var id = house.applied(opening, "Berta Luz");
        assertThat(seenBy(ROSA, id).orElseThrow().sees(Sight.ADJUSTMENT)).isTrue();
        house.assign(opening, ROSA, Part.DECIDER);
        assertThat(seenBy(ROSA, id).orElseThrow().sees(Sight.ADJUSTMENT)).isFalse();
        for (var person : List.of(RITA, INES, DIEGO)) {
            assertThat(seenBy(person, id).orElseThrow().sees(Sight.ADJUSTMENT)).isFalse();
        }
    }

    @Test
    void areNotedWhenSomebodyLooks() {
        var opening = house.opened(HiringHouse::open);
        var id = house.applied(opening, "Berta Luz");
        seenBy(DIEGO, id);
        seenBy(DIEGO, id);
        seenBy(OMAR, id);
        var looks = mongo.find(
                query(where("action").is("LOOKED").and("object").is("applicant.file")), Document.class, "audit");
        assertThat(looks).singleElement().satisfies(look -> {
            assertThat(look.getString("who")).isEqualTo("diego");
            assertThat(look.getList("details", String.class)).containsExactly(id.value());
        });
        assertThat(mongo.findAll(Document.class, "audit").toString()).doesNotContain("Berta");
    }
}

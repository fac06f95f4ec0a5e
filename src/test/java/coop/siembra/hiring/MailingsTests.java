package coop.siembra.hiring;

import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.hiring.LettersToMany.Due;
import coop.siembra.hiring.LettersToMany.ManyOutcome;
import coop.siembra.hiring.LettersToMany.ManyOutcome.Begun;
import coop.siembra.hiring.LettersToMany.ManyOutcome.UnderWay;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Mailing;
import coop.siembra.hiring.model.Mailing.Kind;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.store.MailingStore;
import coop.siembra.kernel.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;

/** Letters to a thousand, whatever stops in between. */
@SpringBootTest(
        properties = {"siembra.outbox.delay=1h", "siembra.address=https://people.example/", "siembra.hiring.mailings=1h"
        })
class MailingsTests {
    private static final int MANY = 1_000;

    @Autowired
    LettersToMany many;

    @Autowired
    Mailings mailings;

    @Autowired
    MailingWork work;

    @Autowired
    MailingStore store;

    @Autowired
    ApplicantImport imports;

    @Autowired
    Openings openings;

    @Autowired
    HiringHouse house;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    private OpeningId opening = new OpeningId("none");

    @BeforeEach
    void found() {
        house.found();
        opening = house.opened(HiringHouse::open);
    }

    private void applied(int people) {
        var csv = IntStream.range(0, people)
                .mapToObj(number -> "Person " + number + ",p" + number + "@people.example")
                .collect(Collectors.joining("\n", "name,email\n", "\n"));
        var outcome = Acting.as(
                ROSA,
                () -> imports.run(imports.preview(opening, csv, Language.ES).orElseThrow(), done -> {}));
        assertThat(outcome).isEqualTo(new ImportOutcome.Imported(people));
    }

    private void late() {
        var closes = LocalDate.now(clock).minusDays(30).toString();
        mongo.updateFirst(query(where("_id").is(opening.value())), Update.update("closes", closes), "openings");
    }

    private LocalDate in(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    private ManyOutcome stillDeciding(int days) {
        return Acting.as(ROSA, () -> many.stillDeciding(opening, in(days)));
    }

    private Mailing mailing() {
        return Acting.as(ROSA, () -> many.mailing(opening)).orElseThrow();
    }

    /** A mailing as it is left when the server that began it dies before its first letter. */
    private MailingStore.Held begun(Kind kind, int letters) {
        var day = kind == Kind.STILL_DECIDING ? in(20) : null;
        return store.begin(Mailing.begin(opening, kind, day, letters, now())).orElseThrow();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void silent() {
        var before = Date.from(now().minus(Mailings.SILENCE).minusSeconds(1));
        mongo.updateFirst(query(where("_id").is(opening.value())), Update.update("beatAt", before), "mailings");
    }

    private List<Document> letters() {
        return mongo.findAll(Document.class, "letters");
    }

    @Test
    void goOnWhereADeadServerStoppedAndWriteToNobodyTwice() throws Exception {
        applied(MANY);
        late();
        var desk = work.open(begun(Kind.STILL_DECIDING, MANY)).orElseThrow();
        for (int i = 0; i < 12; i++) {
            assertThat(desk.write(Mailings.PART)).isTrue();
        }
        assertThat(mailing().done()).isEqualTo(300);
        // twenty more are written of which the dead server could not tell any more
        mongo.updateFirst(query(where("_id").is(opening.value())), Update.update("done", 280), "mailings");
        mailings.goOn();
        mailings.drain();
        assertThat(letters()).as("it may still be alive").hasSize(300);
        silent();
        mailings.goOn();
        mailings.drain();
        assertThat(letters())
                .hasSize(MANY)
                .extracting(letter -> letter.getString("about"))
                .doesNotHaveDuplicates();
        assertThat(mailing().over()).isTrue();
        assertThat(mailing().done()).isEqualTo(MANY);
        assertThat(mailing().failed()).isZero();
        assertThat(openings(opening)).isEqualTo(in(20));
        silent();
        mailings.goOn();
        mailings.drain();
        assertThat(letters()).hasSize(MANY);
        assertThat(Acting.as(ROSA, () -> many.due(opening))).contains(new Due(0, 0));
    }

    private LocalDate openings(OpeningId id) {
        return java.util.Objects.requireNonNull(
                Acting.as(ROSA, () -> openings.find(id)).orElseThrow().setup().answerBy());
    }

    @Test
    void areLeftToWhoeverTookThemOver() {
        applied(60);
        late();
        var desk = work.open(begun(Kind.STILL_DECIDING, 60)).orElseThrow();
        assertThat(desk.write(Mailings.PART)).isTrue();
        var other = work.open(store.find(opening).orElseThrow()).orElseThrow();
        assertThat(desk.write(Mailings.PART)).as("it has been taken over").isFalse();
        assertThat(other.write(60)).isFalse();
        assertThat(letters()).hasSize(60);
        assertThat(mailing().over()).isTrue();
    }

    @Test
    void areBegunOnceHoweverManyPressAtOnce() throws Exception {
        applied(60);
        late();
        List<ManyOutcome> outcomes;
        try (var pool = Executors.newFixedThreadPool(8)) {
            Callable<ManyOutcome> begin = () -> stillDeciding(20);
            outcomes = pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> begin).toList()).stream()
                    .map(future -> future.resultNow())
                    .toList();
        }
        mailings.drain();
        assertThat(outcomes).containsOnlyOnce(new Begun(60));
        assertThat(letters()).hasSize(60);
    }

    @Test
    void areNotBegunWhileOthersOfTheOpeningAreWritten() {
        applied(3);
        late();
        begun(Kind.STILL_DECIDING, 3);
        assertThat(stillDeciding(20)).isEqualTo(new UnderWay());
        assertThat(mailing().over()).isFalse();
        assertThat(letters()).isEmpty();
    }

    @Test
    void promiseNoDayAnyMoreOnceTheOpeningIsWithdrawn() throws Exception {
        applied(60);
        late();
        var desk = work.open(begun(Kind.STILL_DECIDING, 60)).orElseThrow();
        assertThat(desk.write(Mailings.PART)).isTrue();
        house.take(opening, new OpeningStep.Withdraw("The branch is closed"));
        assertThat(desk.write(Mailings.PART)).isFalse();
        assertThat(letters()).hasSize(Mailings.PART);
        assertThat(mailing().over()).isTrue();
        assertThat(Acting.as(ROSA, () -> many.withdrawn(opening))).isEqualTo(new Begun(60));
        mailings.drain();
        assertThat(letters()).hasSize(Mailings.PART + 60);
    }

    @Test
    void leaveOutWhoeverWithdrewMeanwhile() {
        applied(30);
        late();
        var desk = work.open(begun(Kind.STILL_DECIDING, 30)).orElseThrow();
        var last = mongo.find(query(where("opening").is(opening.value())), Document.class, "applicants").stream()
                .filter(found -> found.getInteger("number") == 30)
                .map(found -> new ApplicationId(found.getString("_id")))
                .findFirst()
                .orElseThrow();
        house.decide(last, "application", coop.siembra.hiring.model.Decision.Verdict.NOT_TAKEN);
        desk.write(60);
        assertThat(letters()).hasSize(29);
        assertThat(mailing().failed()).isEqualTo(1);
    }
}

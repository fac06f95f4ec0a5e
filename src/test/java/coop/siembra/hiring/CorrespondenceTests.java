package coop.siembra.hiring;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.hiring.HiringHouse.DIEGO;
import static coop.siembra.hiring.HiringHouse.INES;
import static coop.siembra.hiring.HiringHouse.OMAR;
import static coop.siembra.hiring.HiringHouse.RITA;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.hiring.Correspondence.Meeting;
import coop.siembra.hiring.Correspondence.Words;
import coop.siembra.hiring.CorrespondenceOutcome.Drafted;
import coop.siembra.hiring.CorrespondenceOutcome.Incomplete;
import coop.siembra.hiring.CorrespondenceOutcome.Refused;
import coop.siembra.hiring.CorrespondenceOutcome.Written;
import coop.siembra.hiring.InvitationOutcome.Invited;
import coop.siembra.hiring.applicant.ApplicantDesk;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Step;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.kernel.PersonId;
import coop.siembra.notices.LetterBox;
import coop.siembra.notices.LetterId;
import coop.siembra.notices.LetterQuery;
import coop.siembra.store.OutboxRelay;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;

/** What applicants are written, by whom, and who reads it afterwards. */
@SpringBootTest(properties = {"siembra.outbox.delay=1h", "siembra.address=https://people.example/"})
class CorrespondenceTests {
    private static final Pattern LINK = Pattern.compile("https://people\\.example/application/(\\S+)");
    private static final Words WORDS = new Words("We missed the next step.", "Rosa calls you tomorrow.", "");

    @Autowired
    Applicants applicants;

    @Autowired
    ApplicantStore store;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Invitations invitations;

    @Autowired
    Adjustments adjustments;

    @Autowired
    Reception reception;

    @Autowired
    ApplicantDesk desk;

    @Autowired
    LetterBox box;

    @Autowired
    OutboxRelay relay;

    @Autowired
    HiringHouse house;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    private OpeningId opening = new OpeningId("none");
    private ApplicationId berta = new ApplicationId("none");

    @BeforeEach
    void found() {
        house.found();
        opening = house.opened(HiringHouse::open);
        berta = house.applied(opening, "Berta Luz");
    }

    private Invited made() {
        return (Invited) Acting.as(ROSA, () -> invitations.invite(berta, 14));
    }

    private Document letter(CorrespondenceOutcome outcome) {
        assertThat(outcome).isInstanceOf(Written.class);
        return letter(((Written) outcome).letter());
    }

    private Document letter(LetterId id) {
        return Objects.requireNonNull(mongo.findById(id.value(), Document.class, "letters"));
    }

    private List<Document> letters() {
        return mongo.findAll(Document.class, "letters");
    }

    private static String token(Document letter) {
        var found = LINK.matcher(letter.getString("text"));
        assertThat(found.find()).as(letter.getString("text")).isTrue();
        return found.group(1);
    }

    @Test
    void invitesWithTheLinkThatWasMade() {
        var link = made();
        var letter = letter(Acting.as(ROSA, () -> correspondence.invited(link, "Hasta pronto {link}")));
        assertThat(letter.getString("subject")).startsWith("Su invitación: ");
        assertThat(letter.getString("text"))
                .contains("Berta Luz", "Person rosa, rosa@demo.coop", "unos 25 minutos", "Hasta pronto {link}");
        assertThat(token(letter)).isEqualTo(link.token());
        assertThat(Acting.as(OMAR, () -> correspondence.invited(link, ""))).isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        made();
        assertThat(Acting.as(ROSA, () -> correspondence.invited(link, ""))).isEqualTo(new Refused(Refusal.STALE));
    }

    @Test
    void remindsOnceWithoutEndingTheLinkBefore() {
        assertThat(Acting.as(ROSA, () -> correspondence.reminder(berta))).isEqualTo(new Refused(Refusal.NOT_YET));
        var link = made();
        var letter = letter(Acting.as(ROSA, () -> correspondence.reminder(berta)));
        assertThat(invitations.enter(token(letter))).contains(berta);
        assertThat(invitations.enter(link.token())).contains(berta);
        assertThat(Acting.as(ROSA, () -> correspondence.reminder(berta))).isEqualTo(new Refused(Refusal.ALREADY_DONE));
        Acting.as(ROSA, () -> invitations.revoke(berta));
        assertThat(invitations.enter(token(letter))).as("all ends end together").isEmpty();
    }

    private Meeting meeting(String place) {
        var at = clock.instant().plus(Duration.ofDays(3));
        return new Meeting(at, ZoneId.of("America/Lima"), place, "Inés", "");
    }

    private void toInterview() {
        house.decide(berta, "application", Verdict.GOES_ON);
        house.decide(berta, "assessment", Verdict.GOES_ON);
    }

    private CorrespondenceOutcome interview(PersonId person, Meeting meeting, int earlier) {
        return Acting.as(person, () -> correspondence.interview(berta, meeting, earlier));
    }

    @Test
    void invitesToAnInterviewOnlyWithAllThatIsNeeded() {
        assertThat(interview(ROSA, meeting("Agencia"), 0)).isEqualTo(new Refused(Refusal.NOT_YET));
        toInterview();
        assertThat(interview(ROSA, meeting(""), 0)).isEqualTo(new Incomplete(Set.of("place")));
        var past = new Meeting(clock.instant(), ZoneId.of("America/Lima"), "Agencia", "Inés", "");
        assertThat(interview(ROSA, past, 0)).isEqualTo(new Refused(Refusal.TOO_LATE));
        for (var person : List.of(RITA, INES, DIEGO, OMAR, ADMIN)) {
            assertThat(interview(person, meeting("Agencia"), 0)).isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        }
        assertThat(letters()).isEmpty();
        var letter = letter(interview(ROSA, meeting("Agencia"), 0));
        assertThat(letter.getString("text")).contains("Agencia", "Inés");
        assertThat(letters()).hasSize(1);
    }

    @Test
    void invitesToAnotherTimeOnlyWhoKnowsOfTheFirst() {
        toInterview();
        letter(interview(ROSA, meeting("Agencia"), 0));
        assertThat(interview(ROSA, meeting("Agencia"), 0)).isEqualTo(new Refused(Refusal.ALREADY_DONE));
        assertThat(interview(ROSA, meeting("Agencia"), -1)).isEqualTo(new Refused(Refusal.ALREADY_DONE));
        letter(interview(ROSA, meeting("Sede"), 1));
        assertThat(letters()).hasSize(2);
        assertThat(Acting.as(ROSA, () -> correspondence.sent(berta))
                        .orElseThrow()
                        .meetings())
                .hasSize(2);
    }

    @Test
    void draftsWithoutSendingAnythingAndWithoutNamesInBlindOpenings() {
        toInterview();
        var draft = Acting.as(ROSA, () -> correspondence.drafted(berta, meeting("Agencia"), 0));
        assertThat(((Drafted) draft).text()).contains("Berta Luz", "Agencia");
        house.decide(berta, "interview", Verdict.NOT_TAKEN);
        var no = Acting.as(ROSA, () -> correspondence.drafted(berta, WORDS));
        assertThat(((Drafted) no).text()).contains("We missed the next step.", "/application/•••");
        assertThat(Acting.as(DIEGO, () -> correspondence.drafted(berta, WORDS)))
                .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        opening = house.opened();
        berta = house.applied(opening, "Carla Paz");
        toInterview();
        var blind = Acting.as(ROSA, () -> correspondence.drafted(berta, meeting("Agencia"), 0));
        assertThat(((Drafted) blind).text()).contains("•••").doesNotContain("Carla");
        assertThat(letters()).isEmpty();
    }

    @Test
    void tellRecruitersOnlyWhatWasWritten() {
        made();
        Acting.as(ROSA, () -> correspondence.reminder(berta));
        house.decide(berta, "application", Verdict.NOT_TAKEN);
        var told = letter(Acting.as(ROSA, () -> correspondence.decided(berta, WORDS)));
        var sent = Acting.as(ROSA, () -> correspondence.sent(berta)).orElseThrow();
        assertThat(sent.reminder()).isPresent();
        assertThat(sent.told().orElseThrow().id().value()).isEqualTo(told.getString("_id"));
        for (var person : List.of(RITA, INES, DIEGO, OMAR, ADMIN)) {
            assertThat(Acting.as(person, () -> correspondence.sent(berta))).isEmpty();
        }
        house.assign(opening, ROSA, coop.siembra.hiring.model.Opening.Part.RATER);
        assertThat(Acting.as(ROSA, () -> correspondence.sent(berta))
                        .orElseThrow()
                        .told())
                .as("has not handed in what is theirs to rate")
                .isEmpty();
    }

    @Test
    void tellsOfWhatWasAgreedBesideTimeAndOfWhatIsStillToBeTalkedAbout() {
        var link = made();
        desk.ask(link.token(), List.of("extra-time-50"), "");
        Acting.as(ROSA, () -> adjustments.answer(berta, 0, ""));
        relay.drain();
        assertThat(letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.getString("text"))
                        .contains("su enlace no vence")
                        .doesNotContain("0 %"));
        assertThat(desk.enter(link.token())).isPresent();
        Acting.as(ROSA, () -> adjustments.answer(berta, 0, "Leemos las preguntas con usted"));
        relay.drain();
        assertThat(letters()).hasSize(2).anySatisfy(letter -> {
            assertThat(letter.getString("text"))
                    .contains("Esto quedó dispuesto", "Leemos las preguntas con usted")
                    .doesNotContain("0 %");
            assertThat(desk.enter(token(letter))).isPresent();
        });
    }

    @Test
    void tellsADecisionOncePerVerdictAndNeverByItself() {
        assertThat(Acting.as(ROSA, () -> correspondence.decided(berta, WORDS))).isEqualTo(new Refused(Refusal.NOT_YET));
        house.decide(berta, "application", Verdict.NOT_TAKEN);
        relay.drain();
        assertThat(letters()).isEmpty();
        assertThat(Acting.as(DIEGO, () -> correspondence.decided(berta, WORDS)))
                .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        var letter = letter(Acting.as(ROSA, () -> correspondence.decided(berta, WORDS)));
        assertThat(letter.getString("subject")).startsWith("Sobre su postulación");
        assertThat(letter.getBoolean("quiet")).isTrue();
        assertThat(letter.getString("text")).contains("We missed the next step.");
        assertThat(invitations.enter(token(letter))).contains(berta);
        assertThat(Acting.as(ROSA, () -> correspondence.decided(berta, WORDS)))
                .isEqualTo(new Refused(Refusal.ALREADY_DONE));
    }

    @Test
    void tellsWhoAppliesByThemselvesThatTheyHaveArrivedWithALinkToTheirData() {
        reception.apply(opening, HiringHouse.somebody("Zoe Paz"));
        relay.drain();
        relay.drain();
        assertThat(letters()).hasSize(1);
        var own = desk.enter(token(letters().getFirst())).orElseThrow();
        assertThat(own.title().en()).contains("Teller");
        assertThat(own.beginsOn()).isEmpty();
    }

    @Test
    void tellsWhatCameOfAskingForMoreTime() {
        var link = made();
        desk.ask(link.token(), List.of("extra-time-50"), "");
        Acting.as(ROSA, () -> adjustments.answer(berta, 50, "También puede hacer pausas"));
        relay.drain();
        var letter = letters().getFirst();
        assertThat(letter.getString("text")).contains("50 %", "También puede hacer pausas");
        assertThat(desk.enter(token(letter))).isPresent();
        assertThat(desk.enter(link.token())).isPresent();
    }

    @Test
    void areReadByRecruitersOfTheUnitAndByNobodyElse() {
        Acting.as(ROSA, () -> correspondence.invited(made(), ""));
        assertThat(seen(ROSA).getFirst().words()).isPresent();
        assertThat(seen(OMAR)).isEmpty();
        assertThat(seen(ADMIN))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line.words()).isEmpty());
        house.assign(opening, ROSA, coop.siembra.hiring.model.Opening.Part.RATER);
        assertThat(seen(ROSA).getFirst().words()).as("rates without names").isEmpty();
    }

    private List<coop.siembra.notices.LetterLine> seen(coop.siembra.kernel.PersonId person) {
        return Acting.as(person, () -> box.page(new LetterQuery(null, 0)).lines());
    }

    @Test
    void areNotWrittenByThoseWhoOnlyJudge() {
        var link = made();
        for (var person : List.of(RITA, DIEGO, OMAR)) {
            assertThat(Acting.as(person, () -> correspondence.invited(link, "")))
                    .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
            assertThat(Acting.as(person, () -> correspondence.reminder(berta)))
                    .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        }
        assertThat(Acting.as(ROSA, () -> correspondence.invited(link, "x".repeat(10_000_000))))
                .isEqualTo(new Refused(Refusal.TOO_LONG));
    }

    @Test
    void takesBackARefusalThatHasNotLeftWhenAnotherVerdictHolds() {
        house.decide(berta, "application", Verdict.NOT_TAKEN);
        var letter = letter(Acting.as(ROSA, () -> correspondence.decided(berta, WORDS)));
        mongo.updateFirst(
                query(where("_id").is(letter.getString("_id"))), Update.update("status", "WAITING"), "letters");
        relay.drain();
        assertThat(letters()).hasSize(1);
        Acting.as(
                DIEGO,
                () -> applicants.take(
                        berta,
                        new Step.Amend("application", "We had overlooked page 2", Optional.of(Verdict.GOES_ON))));
        relay.drain();
        assertThat(letters()).isEmpty();
    }

    @Test
    void lateNewsOfAnArrivalDoNotMakeAnInvitationLonger() {
        reception.apply(opening, HiringHouse.somebody("Zoe Paz"));
        var zoe = new ApplicationId(
                mongo.findOne(query(where("identity.name").is("Zoe Paz")), Document.class, "applicants")
                        .getString("_id"));
        var token = house.invited(zoe);
        var before = store.find(zoe).orElseThrow().applicant().participation().invitation();
        relay.drain();
        var after = store.find(zoe).orElseThrow().applicant().participation().invitation();
        assertThat(after.expires()).isEqualTo(before.expires());
        assertThat(invitations.enter(token)).contains(zoe);
        assertThat(invitations.enter(token(letters().getFirst()))).contains(zoe);
    }

    @Test
    void doNotTellWhoJudgesThatSomebodyAskedForAnAdjustment() {
        var link = made();
        desk.ask(link.token(), List.of("extra-time-50"), "");
        Acting.as(ROSA, () -> adjustments.answer(berta, 50, ""));
        relay.drain();
        assertThat(seen(ROSA)).hasSize(1);
        house.assign(opening, ROSA, coop.siembra.hiring.model.Opening.Part.RATER);
        assertThat(seen(ROSA)).isEmpty();
    }
}

package coop.siembra.hiring;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.hiring.HiringHouse.DIEGO;
import static coop.siembra.hiring.HiringHouse.OMAR;
import static coop.siembra.hiring.HiringHouse.RITA;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.access.Cooperative;
import coop.siembra.hiring.Correspondence.Meeting;
import coop.siembra.hiring.Correspondence.Words;
import coop.siembra.hiring.CorrespondenceOutcome.Incomplete;
import coop.siembra.hiring.CorrespondenceOutcome.Refused;
import coop.siembra.hiring.CorrespondenceOutcome.Written;
import coop.siembra.hiring.InvitationOutcome.Invited;
import coop.siembra.hiring.applicant.ApplicantDesk;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.notices.LetterBox;
import coop.siembra.notices.LetterId;
import coop.siembra.notices.LetterQuery;
import coop.siembra.store.OutboxRelay;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What applicants are written, by whom, and who reads it afterwards. */
@SpringBootTest(properties = {"siembra.outbox.delay=1h", "siembra.address=https://people.example/"})
@Import({Cooperative.class, HiringHouse.class})
class CorrespondenceTests {
    private static final Pattern LINK = Pattern.compile("https://people\\.example/application/(\\S+)");
    private static final Words WORDS = new Words("We missed the next step.", "Rosa calls you tomorrow.", "");

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

    @Test
    void invitesToAnInterviewOnlyWithAllThatIsNeeded() {
        var at = clock.instant().plus(Duration.ofDays(3));
        var zone = ZoneId.of("America/Lima");
        assertThat(Acting.as(ROSA, () -> correspondence.interview(berta, new Meeting(at, zone, "", "Inés", ""))))
                .isEqualTo(new Incomplete(Set.of("place")));
        var letter = letter(
                Acting.as(ROSA, () -> correspondence.interview(berta, new Meeting(at, zone, "Agencia", "Inés", ""))));
        assertThat(letter.getString("text")).contains("Agencia", "Inés");
        assertThat(letters()).hasSize(1);
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
        assertThat(own.identity().name()).isEqualTo("Zoe Paz");
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
}

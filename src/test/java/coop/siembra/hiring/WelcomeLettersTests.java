package coop.siembra.hiring;

import static coop.siembra.hiring.HiringHouse.DIEGO;
import static coop.siembra.hiring.HiringHouse.OMAR;
import static coop.siembra.hiring.HiringHouse.RITA;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import coop.siembra.access.Accounts;
import coop.siembra.access.model.Secret;
import coop.siembra.hiring.CorrespondenceOutcome.Refused;
import coop.siembra.hiring.CorrespondenceOutcome.Written;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.notices.LetterBox;
import coop.siembra.notices.LetterStatus;
import coop.siembra.notices.MailServer;
import coop.siembra.notices.delivery.DeliveryLoop;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The link to choose a password reaches the new employee by letter, and nobody else. */
@SpringBootTest(
        properties = {"siembra.outbox.delay=1h", "siembra.letters.round=1h", "siembra.address=https://people.example"})
class WelcomeLettersTests {
    private static final GreenMail SERVER = MailServer.started();

    @Autowired
    WelcomeLetters welcome;

    @Autowired
    Hired hired;

    @Autowired
    Accounts accounts;

    @Autowired
    LetterBox box;

    @Autowired
    DeliveryLoop loop;

    @Autowired
    HiringHouse house;

    @Autowired
    Hires hires;

    @Autowired
    MongoTemplate mongo;

    private ApplicationId berta = new ApplicationId("none");
    private String secret = "";

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        MailServer.use(SERVER, registry);
    }

    @AfterAll
    static void end() {
        SERVER.stop();
    }

    @BeforeEach
    void hire() throws Exception {
        house.found();
        OpeningId opening = house.opened(HiringHouse::open);
        berta = hires.hired(opening, "Berta Luz", true);
        secret =
                ((HiredOutcome.Entered) Acting.as(ROSA, () -> hired.enter(berta, Hires.details("Berta Luz")))).secret();
        loop.drain();
        mongo.remove(new Query(), "letters");
        SERVER.purgeEmailFromAllMailboxes();
    }

    private CorrespondenceOutcome send() {
        return Acting.as(ROSA, () -> welcome.send(berta, secret));
    }

    private String everythingKept() {
        return mongo.getCollectionNames().stream()
                .map(name -> mongo.findAll(Document.class, name).toString())
                .reduce("", String::concat);
    }

    @Test
    void reachesTheEmployeeInTheirLanguageAndOpensTheAccount() throws Exception {
        assertThat(send()).isInstanceOf(Written.class);
        loop.drain();
        var mail = SERVER.getReceivedMessages();
        assertThat(mail).hasSize(1);
        assertThat(mail[0].getAllRecipients()[0].toString()).contains("berta.luz@people.example");
        var body = GreenMailUtil.getBody(mail[0]).replaceAll("=\\r?\\n", "").replace("=3D", "=");
        assertThat(body).contains("https://people.example/welcome?token=" + secret, "bienvenida");
        assertThat(accounts.invited(secret)).isPresent();
        assertThat(everythingKept()).as("once it has left").doesNotContain(secret);
    }

    @Test
    void isOneLetterHoweverOftenItIsSent() {
        assertThat(send()).isEqualTo(send());
        loop.drain();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void showsTheLinkToNobodyInTheOutboxWhetherItHasLeftOrNeverWill() {
        var letter = ((Written) send()).letter();
        loop.drain();
        for (var status : List.of(LetterStatus.SENT, LetterStatus.WAITING, LetterStatus.SHOWN_ONLY)) {
            mongo.updateFirst(
                    new Query(),
                    Update.update("status", status.name())
                            .set("text", "https://people.example/welcome?token=" + secret)
                            .set("secret", secret),
                    "letters");
            var read = Acting.as(ROSA, () -> box.find(letter)).orElseThrow();
            assertThat(read.content().orElseThrow().text())
                    .as(status.name())
                    .contains("•••")
                    .doesNotContain(secret);
        }
        assertThat(Acting.as(OMAR, () -> box.find(letter).flatMap(file -> file.content())))
                .as("a recruiter of another unit")
                .isEmpty();
        for (var person : List.of(DIEGO, RITA)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> Acting.as(person, () -> box.find(letter)));
        }
    }

    @Test
    void goesToNobodyByAnybodyElseOrWithAnotherLink() {
        for (var person : List.of(DIEGO, RITA, OMAR)) {
            assertThat(Acting.as(person, () -> welcome.send(berta, secret)))
                    .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        }
        for (var wrong : List.of("", "x", Secret.random(), secret + "x")) {
            assertThat(Acting.as(ROSA, () -> welcome.send(berta, wrong))).isEqualTo(new Refused(Refusal.TOO_LATE));
        }
        Acting.as(ROSA, () -> hired.invite(berta));
        assertThat(send()).as("another link has taken its place").isEqualTo(new Refused(Refusal.TOO_LATE));
        var zoe = house.applied(house.opened(HiringHouse::open), "Zoe Paz");
        assertThat(Acting.as(ROSA, () -> welcome.send(zoe, secret))).isInstanceOf(Refused.class);
        assertThat(Acting.as(ROSA, () -> welcome.send(new ApplicationId("ghost"), secret)))
                .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        loop.drain();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }
}

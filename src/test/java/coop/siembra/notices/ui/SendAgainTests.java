package coop.siembra.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import coop.siembra.kernel.Language;
import coop.siembra.notices.About;
import coop.siembra.notices.Letter;
import coop.siembra.notices.LetterId;
import coop.siembra.notices.LetterReach;
import coop.siembra.notices.LetterStatus;
import coop.siembra.notices.LetterTrouble;
import coop.siembra.notices.Letters;
import coop.siembra.notices.MailServer;
import coop.siembra.notices.Recipient;
import coop.siembra.notices.Sightings;
import coop.siembra.notices.Sightings.Sighting;
import coop.siembra.notices.delivery.DeliveryLoop;
import coop.siembra.notices.store.LetterStore;
import coop.siembra.notices.store.WaitingLetters;
import coop.siembra.ui.ViewTest;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@Import(Sightings.class)
@TestPropertySource(properties = "siembra.letters.round=1h")
@WithMockUser(
        username = "rita",
        roles = {"LEARNER", "RECRUITER"})
class SendAgainTests extends ViewTest {
    private static final GreenMail SERVER = MailServer.started();

    @Autowired
    Letters letters;

    @Autowired
    LetterStore store;

    @Autowired
    WaitingLetters waiting;

    @Autowired
    DeliveryLoop loop;

    @Autowired
    Sighting applicationLetters;

    @Autowired
    Clock clock;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        MailServer.use(SERVER, registry);
    }

    @AfterAll
    static void end() {
        SERVER.stop();
    }

    @BeforeEach
    void seeAll() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        loop.stop();
        applicationLetters.reset();
        applicationLetters.reach = new LetterReach.All();
    }

    /** A letter given up, as it stands there. */
    private LetterId failed() {
        var id = letters.send(Letter.to(
                Recipient.of("Ana Choque", "ana@mail.example").orElseThrow(),
                Language.ES,
                "Su postulación",
                "Estimada Ana",
                new About(Sightings.APPLICATION, "a-1", "o-1")));
        var claimed =
                waiting.claim(store.find(id).orElseThrow(), clock.instant()).orElseThrow();
        waiting.gaveUp(claimed, LetterTrouble.ADDRESS_REFUSED, "550 ana@mail.example is unknown");
        return id;
    }

    @Test
    void aFailedLetterSaysWhyAndGoesAgainEvenUnread() {
        var id = failed();
        open("outbox/" + id);
        assertThat(page())
                .contains("Not sent", "The mail server does not know the address")
                .doesNotContain("Ana", "ana@");
        press("Send again");
        assertThat(page()).contains("The letter waits and leaves as soon as it may");
        assertThat(buttons()).doesNotContain("Send again");
        loop.start();
        loop.drain();
        assertThat(letters.status(id)).contains(LetterStatus.SENT);
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        open("outbox");
        assertThat(page()).contains("Letters leave from people@coop.example", "Sent", "Left on");
    }

    @Test
    void readersSeeWhatTheServerSaid() {
        applicationLetters.readable = about -> true;
        open("outbox/" + failed());
        assertThat(page()).contains("550 ana@mail.example is unknown", "Su postulación");
    }

    @Test
    void noLongerPossibleIsSaid() {
        var id = failed();
        open("outbox/" + id);
        letters.forget(Sightings.APPLICATION, "a-1");
        press("Send again");
        assertThat(page()).contains("This letter has left meanwhile");
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }
}

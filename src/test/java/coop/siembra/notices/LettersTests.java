package coop.siembra.notices;

import static coop.siembra.access.Cooperative.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import coop.siembra.access.Cooperative;
import coop.siembra.kernel.Language;
import coop.siembra.notices.delivery.DeliveryLoop;
import coop.siembra.notices.store.LetterDocument;
import coop.siembra.notices.store.LetterStore;
import coop.siembra.people.People;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From writing a letter to the mail server, with the background at work. */
@SpringBootTest(properties = {"siembra.outbox.delay=1h", "siembra.letters.round=1h"})
@Import(Sightings.class)
class LettersTests {
    private static final GreenMail SERVER = MailServer.started();
    private static final About ABOUT = new About("application", "a-1", "o-1");
    private static final String SECRET = "k4xWq9-Zr71mT_bN02sd";

    @Autowired
    Letters letters;

    @Autowired
    DeliveryLoop loop;

    @Autowired
    LetterStore store;

    @Autowired
    People people;

    @Autowired
    LetterData data;

    @Autowired
    Clock clock;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        MailServer.use(SERVER, registry);
    }

    @BeforeEach
    void found(@Autowired Cooperative cooperative) throws Exception {
        cooperative.found();
        SERVER.purgeEmailFromAllMailboxes();
        if (!loop.isRunning()) {
            loop.start();
        }
    }

    @AfterAll
    static void end() {
        SERVER.stop();
    }

    private static Letter letter() {
        return Letter.to(
                Recipient.of("Ana Choque", "ana@mail.example").orElseThrow(),
                Language.ES,
                "Su postulación",
                "Estimada Ana",
                ABOUT);
    }

    /** What became of a letter once the background has done what it was woken for. */
    private LetterStatus afterwards(LetterId id) {
        loop.drain();
        return letters.status(id).orElseThrow();
    }

    private LetterDocument kept(LetterId id) {
        return store.find(id).orElseThrow();
    }

    @Test
    void answersAtOnceAndSendsInTheBackground() throws Exception {
        assertThat(letters.leave()).isTrue();
        var id = letters.send(letter());
        assertThat(afterwards(id)).isEqualTo(LetterStatus.SENT);
        assertThat(SERVER.getReceivedMessages()[0].getSubject()).isEqualTo("Su postulación");
    }

    @Test
    void theSameNewsTwiceIsOneLetter() {
        var id = LetterId.of(UUID.randomUUID());
        letters.send(id, letter());
        letters.send(id, letter());
        assertThat(afterwards(id)).isEqualTo(LetterStatus.SENT);
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aHeldLetterStaysUntilItIsReleased() {
        var id = letters.send(letter().onHold());
        assertThat(afterwards(id)).isEqualTo(LetterStatus.HELD);
        assertThat(letters.release(id)).isTrue();
        assertThat(afterwards(id)).isEqualTo(LetterStatus.SENT);
        assertThat(letters.release(id)).isFalse();
        assertThat(letters.hold(id)).isFalse();
        assertThat(letters.withdraw(id)).isFalse();
    }

    @Test
    void aWaitingLetterCanBeHeldAndTakenBack() {
        loop.stop();
        var id = letters.send(letter());
        assertThat(letters.hold(id)).isTrue();
        assertThat(letters.status(id)).contains(LetterStatus.HELD);
        assertThat(letters.hold(id)).isFalse();
        assertThat(letters.withdraw(id)).isTrue();
        assertThat(letters.status(id)).isEmpty();
        assertThat(letters.withdraw(id)).isFalse();
    }

    @Test
    void aReleasedLetterKeepsItsEarliestTime() {
        var later = clock.instant().plus(Duration.ofDays(2));
        var id = letters.send(letter().onHold().notBefore(later));
        letters.release(id);
        assertThat(afterwards(id)).isEqualTo(LetterStatus.WAITING);
        assertThat(kept(id).due()).isEqualTo(later.truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
    }

    @Test
    void aQuietLetterIsDueWhenItMayLeave() {
        loop.stop();
        var saturday = java.time.LocalDate.now(clock)
                .plusDays(1)
                .with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.SATURDAY))
                .atTime(12, 0)
                .atZone(clock.getZone());
        var id = letters.send(letter().quietly().notBefore(saturday.toInstant()));
        assertThat(kept(id).due().atZone(clock.getZone()))
                .isEqualTo(saturday.plusDays(2).withHour(8));
        assertThat(letters.leavesAt(saturday.toInstant(), true)).isEqualTo(kept(id).due());
    }

    @Test
    void forgettingTakesBackWhatHasNotLeftAndErasesTheRest() {
        var sent = letters.send(letter());
        assertThat(afterwards(sent)).isEqualTo(LetterStatus.SENT);
        loop.stop();
        var waiting = letters.send(letter().hiding(SECRET));
        var held = letters.send(letter().onHold());
        var another = letters.send(new Letter(
                letter().to(),
                Language.EN,
                "Other",
                "Other",
                null,
                List.of(),
                new About("application", "a-2", "o-1"),
                null,
                false,
                false,
                null,
                false));
        letters.forget("application", "a-1");
        assertThat(letters.statuses(List.of(sent, waiting, held, another)))
                .containsOnlyKeys(sent, another)
                .containsEntry(sent, LetterStatus.SENT);
        assertThat(kept(sent).toString()).doesNotContain("Ana", "ana@", "postulación", "Estimada");
        assertThat(kept(another).name()).isEqualTo("Ana Choque");
        letters.forget("application", "a-1");
        assertThat(kept(sent).sentAt()).isNotNull();
    }

    @Test
    void whoWorksHereFindsTheirLettersAmongTheirData() {
        loop.stop();
        var to = Recipient.of(people.find(ANA).orElseThrow()).orElseThrow();
        letters.send(Letter.to(to, Language.EN, "Workshop", "Come here: " + SECRET, ABOUT)
                .hiding(SECRET));
        letters.send(letter());
        assertThat(data.about(ANA).toString()).contains("Workshop", "Come here").doesNotContain("Estimada", SECRET);
    }

    @Test
    void refusesWhatIsNoLetter() {
        var to = letter().to();
        assertThatThrownBy(() -> Letter.to(to, Language.EN, " ", "x", ABOUT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Letter.to(to, Language.EN, "x", "x".repeat(200_001), ABOUT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> letter().hiding("short")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new About("application", "a 1", "o-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Recipient("Ana", "ana", null)).isInstanceOf(IllegalArgumentException.class);
    }
}

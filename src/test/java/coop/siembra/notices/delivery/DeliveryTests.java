package coop.siembra.notices.delivery;

import static coop.siembra.notices.delivery.SmtpSettings.Tls.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.kernel.Language;
import coop.siembra.notices.About;
import coop.siembra.notices.Letter;
import coop.siembra.notices.LetterId;
import coop.siembra.notices.LetterStatus;
import coop.siembra.notices.LetterTrouble;
import coop.siembra.notices.Recipient;
import coop.siembra.notices.Watch;
import coop.siembra.notices.model.LeavingHours;
import coop.siembra.notices.model.Patience;
import coop.siembra.notices.store.LetterDocument;
import coop.siembra.notices.store.LetterStore;
import coop.siembra.notices.store.WaitingLetters;
import coop.siembra.people.Organisation;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Criteria;

@QuietApplicationTest
class DeliveryTests {
    private static final String THURSDAY_NOON = "2026-11-26T17:00:00Z"; // in Lima
    private static final ZoneId LIMA = ZoneId.of("America/Lima");
    private static final LeavingHours HOURS = new LeavingHours(LocalTime.of(8, 0), LocalTime.of(19, 0), LIMA);
    private static final About ABOUT = new About("application", "a-1", "o-1");

    @Autowired
    LetterStore store;

    @Autowired
    WaitingLetters waiting;

    @Autowired
    Organisation organisation;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Watch watch = new Watch(THURSDAY_NOON, LIMA);
    private Delivery delivery;

    @BeforeEach
    void begin(@Autowired Cooperative cooperative) {
        cooperative.found();
        server.start();
        delivery = by(settings(server.getSmtp().getPort()));
    }

    @AfterEach
    void end() {
        server.stop();
    }

    private static SmtpSettings settings(int port) {
        return new SmtpSettings("127.0.0.1", port, "", "", "people@coop.example", NONE);
    }

    private Delivery by(SmtpSettings settings) {
        return new Delivery(waiting, new SmtpPost(Optional.of(settings), organisation, watch), HOURS, watch);
    }

    private static Letter letter() {
        return Letter.to(
                Recipient.of("Ana Choque", "ana@mail.example").orElseThrow(),
                Language.ES,
                "Su postulación",
                "Estimada Ana: recibimos su postulación.",
                ABOUT);
    }

    private LetterId write(Letter letter) {
        var id = LetterId.random();
        var notBefore = letter.notBefore();
        var due = notBefore == null ? watch.instant() : notBefore;
        store.add(LetterDocument.of(id, letter, LetterStatus.WAITING, watch.instant(), due));
        return id;
    }

    private LetterDocument now(LetterId id) {
        return store.find(id).orElseThrow();
    }

    private void round() {
        delivery.round(() -> true);
    }

    private void roundAfter(Duration time) {
        watch.pass(time);
        round();
    }

    private int received() {
        return server.getReceivedMessages().length;
    }

    @Test
    void sendsWhatIsDueOnceAndNotesIt() {
        var id = write(letter());
        round();
        roundAfter(Duration.ofDays(3));
        assertThat(received()).isEqualTo(1);
        assertThat(now(id).state()).isEqualTo(LetterStatus.SENT);
        assertThat(now(id).sentAt()).isEqualTo(Instant.parse(THURSDAY_NOON));
        assertThat(now(id).claimed()).isFalse();
    }

    @Test
    void sendsManyByOneConnection() throws IOException {
        try (var counting = new ScriptedServer(Map.of())) {
            Stream.generate(DeliveryTests::letter).limit(120).forEach(this::write);
            by(settings(counting.port())).round(() -> true);
            assertThat(store.count(Criteria.where("status").is("SENT"))).isEqualTo(120);
            assertThat(counting.calls).hasValue(1);
        }
    }

    @Test
    void triesAgainEverLaterWhenTheServerIsAwayAndSendsWhenItIsBack() {
        var id = write(letter());
        var working = delivery;
        delivery = by(settings(closedPort()));
        round();
        assertThat(now(id).state()).isEqualTo(LetterStatus.WAITING);
        assertThat(now(id).whatTrouble()).isEqualTo(LetterTrouble.UNREACHABLE);
        assertThat(now(id).detail()).isNotBlank();
        assertThat(now(id).due()).isEqualTo(watch.instant().plus(Duration.ofMinutes(1)));
        roundAfter(Duration.ofSeconds(59));
        assertThat(now(id).tries()).isEqualTo(1);
        roundAfter(Duration.ofSeconds(1));
        assertThat(now(id).tries()).isEqualTo(2);
        assertThat(now(id).due()).isEqualTo(watch.instant().plus(Duration.ofMinutes(5)));
        delivery = working;
        roundAfter(Duration.ofMinutes(5));
        assertThat(now(id).state()).isEqualTo(LetterStatus.SENT);
        assertThat(now(id).whatTrouble()).isNull();
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void givesUpAfterSomeTries() {
        var id = write(letter());
        delivery = by(settings(closedPort()));
        for (int tries = 1; tries <= Patience.TRIES; tries++) {
            assertThat(now(id).state()).isEqualTo(LetterStatus.WAITING);
            roundAfter(Duration.ofDays(1));
        }
        assertThat(now(id).state()).isEqualTo(LetterStatus.FAILED);
        assertThat(now(id).whatTrouble()).isEqualTo(LetterTrouble.UNREACHABLE);
        roundAfter(Duration.ofDays(9));
        assertThat(now(id).tries()).isEqualTo(Patience.TRIES);
    }

    @Test
    void triesOneLetterOnlyWhileTheServerIsAway() {
        Stream.generate(DeliveryTests::letter).limit(3).forEach(this::write);
        delivery = by(settings(closedPort()));
        round();
        assertThat(store.count(Criteria.where("tries").is(1))).isEqualTo(1);
        assertThat(store.count(Criteria.where("tries").is(0))).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user, ADDRESS_REFUSED, FAILED",
        "RCPT, 451 4.7.1 come back later, NOT_NOW, WAITING",
        "., 554 5.7.1 looks like spam, REFUSED, FAILED",
        "., 452 4.3.1 disk full, NOT_NOW, WAITING",
        "MAIL, 550 5.7.1 not from there, REFUSED, FAILED",
        "., CLOSE, NOT_NOW, WAITING",
        "HELLO, 421 too busy, UNREACHABLE, WAITING"
    })
    void tellsTroublesApart(String command, String answer, LetterTrouble trouble, LetterStatus status)
            throws IOException {
        var id = write(letter());
        try (var odd = new ScriptedServer(Map.of(command, answer))) {
            by(settings(odd.port())).round(() -> true);
        }
        assertThat(now(id).whatTrouble()).isEqualTo(trouble);
        assertThat(now(id).state()).isEqualTo(status);
        assertThat(now(id).detail()).isNotBlank().doesNotContain("\n", "\r");
    }

    @Test
    void oneRefusedLetterKeepsNoneOfTheOthers() throws IOException {
        try (var odd = new ScriptedServer(Map.of("RCPT", "550 no"))) {
            write(letter());
            write(letter());
            by(settings(odd.port())).round(() -> true);
            assertThat(store.count(Criteria.where("status").is("FAILED"))).isEqualTo(2);
        }
    }

    @Test
    void threeNodesThatSeeTheSameLettersSendEachOnce() {
        Stream.generate(DeliveryTests::letter).limit(50).forEach(this::write);
        var allHaveSeen = new CyclicBarrier(3);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var nodes = Stream.generate(() -> by(settings(server.getSmtp().getPort())))
                    .limit(3)
                    .map(node -> CompletableFuture.runAsync(() -> node.round(new Meeting(allHaveSeen)), threads))
                    .toList();
            nodes.forEach(CompletableFuture::join);
        }
        assertThat(received()).isEqualTo(50);
        assertThat(store.count(Criteria.where("status").is("SENT").and("tries").is(1)))
                .isEqualTo(50);
    }

    /** Waits for the others before the first letter. */
    private static final class Meeting implements BooleanSupplier {
        private final CyclicBarrier barrier;
        private boolean met;

        Meeting(CyclicBarrier barrier) {
            this.barrier = barrier;
        }

        @Override
        public boolean getAsBoolean() {
            if (!met) {
                met = true;
                try {
                    barrier.await(30, TimeUnit.SECONDS);
                } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
                    throw new AssertionError(alone);
                }
            }
            return true;
        }
    }

    @Test
    void ofTwoWhoSawALetterOneMaySendIt() {
        var seen = now(write(letter()));
        var until = watch.instant().plus(Delivery.CLAIM);
        assertThat(waiting.claim(seen, until)).isPresent();
        assertThat(waiting.claim(seen, until)).isEmpty();
        waiting.postpone(seen, watch.instant());
        assertThat(now(new LetterId(seen.id())).due()).isEqualTo(until);
    }

    @Test
    void whoComesLateChangesNothingWhileAnotherSends() {
        var id = write(letter());
        var slow = waiting.claim(now(id), watch.instant().plus(Delivery.CLAIM)).orElseThrow();
        watch.pass(Delivery.CLAIM);
        var other = waiting.claim(now(id), watch.instant().plus(Delivery.CLAIM)).orElseThrow();
        waiting.failed(slow, LetterTrouble.NOT_NOW, "", watch.instant());
        waiting.gaveUp(slow, LetterTrouble.REFUSED, "");
        waiting.sent(slow, watch.instant());
        assertThat(now(id)).isEqualTo(other);
    }

    @Test
    void anotherNodeSendsWhatOneDiedOver() {
        var id = write(letter());
        assertThat(waiting.claim(now(id), watch.instant().plus(Delivery.CLAIM))).isPresent();
        roundAfter(Delivery.CLAIM.minusSeconds(1));
        assertThat(received()).isZero();
        assertThat(store.remove(id)).isFalse();
        roundAfter(Duration.ofSeconds(1));
        assertThat(received()).isEqualTo(1);
        assertThat(now(id).state()).isEqualTo(LetterStatus.SENT);
    }

    @Test
    void whoComesLateNotesNothing() {
        var id = write(letter());
        var slow = waiting.claim(now(id), watch.instant().plus(Delivery.CLAIM)).orElseThrow();
        roundAfter(Delivery.CLAIM);
        waiting.failed(slow, LetterTrouble.NOT_NOW, "", watch.instant());
        assertThat(now(id).state()).isEqualTo(LetterStatus.SENT);
        assertThat(waiting.claim(slow, watch.instant())).isEmpty();
    }

    @Test
    void nothingLeavesBeforeItsTime() {
        var id = write(letter().notBefore(watch.instant().plus(Duration.ofHours(30))));
        roundAfter(Duration.ofHours(29));
        assertThat(received()).isZero();
        roundAfter(Duration.ofHours(1));
        assertThat(now(id).state()).isEqualTo(LetterStatus.SENT);
    }

    @Test
    void aQuietLetterNeverLeavesAtNightOrAtTheWeekendEvenWhenItIsLate() {
        watch.set(Instant.parse("2026-11-28T03:00:00Z")); // Friday, ten in the evening in Lima
        var quiet = write(letter().quietly());
        var other = write(letter());
        round();
        assertThat(now(other).state()).isEqualTo(LetterStatus.SENT);
        assertThat(now(quiet).state()).isEqualTo(LetterStatus.WAITING);
        assertThat(now(quiet).tries()).isZero();
        roundAfter(Duration.ofHours(57).plusMinutes(59));
        assertThat(received()).isEqualTo(1);
        roundAfter(Duration.ofMinutes(1));
        assertThat(now(quiet).sentAt()).isEqualTo(Instant.parse("2026-11-30T13:00:00Z")); // Monday, eight
    }

    @Test
    void afterFailuresAQuietLetterStillKeepsItsHours() {
        watch.set(Instant.parse("2026-11-27T23:59:30Z")); // Friday, half a minute before seven in the evening
        var quiet = write(letter().quietly());
        var working = delivery;
        delivery = by(settings(closedPort()));
        round();
        assertThat(now(quiet).tries()).isEqualTo(1);
        delivery = working;
        roundAfter(Duration.ofMinutes(1));
        assertThat(received()).isZero();
        assertThat(now(quiet).due()).isEqualTo(Instant.parse("2026-11-30T13:00:00Z"));
    }

    @Test
    void whatOpensSomethingIsErasedOnceTheLetterHasLeft() {
        var secret = "s3cr3t-".repeat(4);
        var text = "Abra https://coop.example/application/a-1." + secret;
        var id = write(new Letter(
                        letter().to(),
                        Language.ES,
                        "Invitación",
                        text,
                        null,
                        java.util.List.of(),
                        ABOUT,
                        null,
                        false,
                        false,
                        null,
                        false)
                .withHtml("<p>" + text + "</p>")
                .hiding(secret));
        round();
        assertThat(GreenMailUtil.getWholeMessage(server.getReceivedMessages()[0])
                        .replace("=\r\n", ""))
                .contains(secret);
        assertThat(now(id).toString()).doesNotContain(secret).contains("application/a-1.•••");
    }

    @Test
    void whatIsToBeForgottenIsErasedInTheSameStep() {
        var id = write(letter().toBeForgotten());
        round();
        assertThat(received()).isEqualTo(1);
        assertThat(now(id).state()).isEqualTo(LetterStatus.SENT);
        assertThat(now(id).toString()).doesNotContain("Ana", "ana@", "postulación");
    }

    @Test
    void whatWasForgottenWhileSomebodySentItIsNotSentAgain() {
        var id = write(letter());
        waiting.claim(now(id), watch.instant().plus(Delivery.CLAIM));
        store.forget(ABOUT.kind(), ABOUT.id());
        roundAfter(Delivery.CLAIM);
        assertThat(received()).isZero();
        assertThat(now(id).state()).isEqualTo(LetterStatus.FAILED);
        assertThat(now(id).toString()).doesNotContain("Ana", "ana@");
    }

    @Test
    void whatIsForgottenWhileItIsSentStaysForgotten() {
        var secret = "s3cr3t-".repeat(4);
        var until = watch.instant().plus(Delivery.CLAIM);
        var sent = waiting.claim(now(write(letter().hiding(secret))), until).orElseThrow();
        var refused = waiting.claim(now(write(letter().hiding(secret))), until).orElseThrow();
        var later = waiting.claim(now(write(letter().hiding(secret))), until).orElseThrow();
        store.forget(ABOUT.kind(), ABOUT.id());
        waiting.sent(sent, watch.instant());
        waiting.gaveUp(refused, LetterTrouble.ADDRESS_REFUSED, "550 ana@mail.example is unknown");
        waiting.failed(later, LetterTrouble.NOT_NOW, "450 ana@mail.example is busy", watch.instant());
        assertThat(Stream.of(sent, refused, later).map(letter -> now(new LetterId(letter.id()))))
                .allSatisfy(
                        letter -> assertThat(letter.toString()).doesNotContain("Ana", "ana@", "postulación", secret))
                .extracting(LetterDocument::state)
                .containsExactly(LetterStatus.SENT, LetterStatus.FAILED, LetterStatus.WAITING);
        round();
        assertThat(received()).isZero();
    }

    @Test
    void stopsBetweenTwoLetters() {
        Stream.generate(DeliveryTests::letter).limit(3).forEach(this::write);
        delivery.round(() -> received() < 1);
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void withoutAServerNothingWaitsAnyLonger() {
        var id = write(letter());
        new Delivery(waiting, new SmtpPost(Optional.empty(), organisation, watch), HOURS, watch).round(() -> true);
        assertThat(now(id).state()).isEqualTo(LetterStatus.SHOWN_ONLY);
    }

    /** Where nobody listens: a port that was free a moment ago. */
    private static int closedPort() {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new AssertionError(none);
        }
    }

    @Test
    void whatIsToBeForgottenIsErasedAlsoWhenItCannotBeSent() throws IOException {
        try (var refusing = new ScriptedServer(Map.of("RCPT", "550 no such user"))) {
            var id = write(letter().toBeForgotten());
            by(settings(refusing.port())).round(() -> true);
            assertThat(now(id).state()).isEqualTo(LetterStatus.FAILED);
            assertThat(now(id).toString()).doesNotContain("Ana", "ana@", "postulación");
            assertThat(now(id).forgotten()).isTrue();
        }
        var shown = write(letter().toBeForgotten());
        var other = write(letter());
        new Delivery(waiting, new SmtpPost(Optional.empty(), organisation, watch), HOURS, watch).round(() -> true);
        assertThat(now(shown).state()).isEqualTo(LetterStatus.SHOWN_ONLY);
        assertThat(now(shown).toString()).doesNotContain("Ana", "ana@", "postulación");
        assertThat(now(other).email()).isEqualTo("ana@mail.example");
    }
}

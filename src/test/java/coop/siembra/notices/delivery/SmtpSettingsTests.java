package coop.siembra.notices.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import coop.siembra.kernel.Language;
import coop.siembra.notices.About;
import coop.siembra.notices.Letter;
import coop.siembra.notices.LetterId;
import coop.siembra.notices.LetterStatus;
import coop.siembra.notices.LetterTrouble;
import coop.siembra.notices.Recipient;
import coop.siembra.notices.delivery.Handover.NotTaken;
import coop.siembra.notices.delivery.Handover.Taken;
import coop.siembra.notices.delivery.SmtpSettings.Tls;
import coop.siembra.notices.store.LetterDocument;
import coop.siembra.store.StartRefused;
import jakarta.mail.Session;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.context.support.GenericWebApplicationContext;

class SmtpSettingsTests {
    private static final Instant NOW = Instant.parse("2026-11-26T17:00:00Z");

    private static MockEnvironment environment(String host) {
        return new MockEnvironment()
                .withProperty("siembra.smtp.host", host)
                .withProperty("siembra.smtp.from", "people@coop.example");
    }

    @Test
    void needsNothingButAHostAndWhoWrites() {
        assertThat(SmtpSettings.of(environment(" "), false)).isEmpty();
        assertThat(SmtpSettings.of(environment("mail.coop.example"), false))
                .contains(new SmtpSettings("mail.coop.example", 587, "", "", "people@coop.example", Tls.STARTTLS));
    }

    @ParameterizedTest
    @CsvSource({"starttls, 587", "tls, 465", "TLS, 465", "none, 25"})
    void knowsTheUsualPorts(String tls, int port) {
        var environment = environment("mail.coop.example").withProperty("siembra.smtp.tls", tls);
        assertThat(SmtpSettings.of(environment, false).orElseThrow().port()).isEqualTo(port);
    }

    @ParameterizedTest
    @CsvSource({
        "from, people, SIEMBRA_SMTP_FROM",
        "from, '', SIEMBRA_SMTP_FROM",
        "port, 70000, SIEMBRA_SMTP_PORT",
        "port, smtp, SIEMBRA_SMTP_PORT",
        "tls, ssl, SIEMBRA_SMTP_TLS"
    })
    void refusesToStartWithWhatCannotWork(String name, String value, String said) {
        var environment = environment("mail.coop.example").withProperty("siembra.smtp." + name, value);
        assertThatThrownBy(() -> SmtpSettings.of(environment, false))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(said);
    }

    @Test
    void mistakesEndTheStartOfWhatServesPeopleAndOfNothingElse() {
        var environment = environment("mail.coop.example").withProperty("siembra.smtp.tls", "ssl");
        var serving = new GenericWebApplicationContext();
        serving.setEnvironment(environment);
        var command = new GenericApplicationContext();
        command.setEnvironment(environment);
        var check = new SmtpSettingsCheck();
        assertThatThrownBy(() -> check.initialize(serving)).isInstanceOf(StartRefused.class);
        assertThatCode(() -> check.initialize(command)).doesNotThrowAnyException();
    }

    @Test
    void sendsNoPasswordInTheOpenAndShowsItNowhere() {
        var environment = environment("mail.coop.example")
                .withProperty("siembra.smtp.tls", "none")
                .withProperty("siembra.smtp.user", "people")
                .withProperty("siembra.smtp.password", "papaya lluvia");
        assertThatThrownBy(() -> SmtpSettings.of(environment, false)).isInstanceOf(StartRefused.class);
        environment.setProperty("siembra.smtp.tls", "tls");
        assertThat(SmtpSettings.of(environment, false).orElseThrow().password()).isEqualTo("papaya lluvia");
        assertThat(SmtpSettings.of(environment, false).orElseThrow().toString()).doesNotContain("papaya");
    }

    @Test
    void theDemoWritesToNobody() {
        assertThat(SmtpSettings.of(environment("mail.coop.example"), true)).isEmpty();
    }

    @Test
    void signsIn() {
        var server = server(ServerSetup.PROTOCOL_SMTP);
        try {
            server.setUser("people@coop.example", "people", "papaya lluvia");
            assertThat(hand(server, "papaya lluvia", Tls.NONE)).isEqualTo(new Taken());
            assertThat(hand(server, "wrong", Tls.NONE))
                    .isInstanceOfSatisfying(
                            NotTaken.class,
                            refused -> assertThat(refused.trouble()).isEqualTo(LetterTrouble.SIGN_IN_REFUSED));
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void speaksToNoServerInTheOpenUnlessAskedTo() {
        var server = server(ServerSetup.PROTOCOL_SMTP);
        try {
            assertThat(hand(server, "papaya lluvia", Tls.STARTTLS))
                    .isInstanceOfSatisfying(
                            NotTaken.class,
                            refused -> assertThat(refused.trouble()).isEqualTo(LetterTrouble.NOT_SECURE));
        } finally {
            server.stop();
        }
    }

    @Test
    void speaksToNoServerWhoseCertificateNobodyVouchesFor() {
        var server = server(ServerSetup.PROTOCOL_SMTPS);
        try {
            assertThat(hand(server, "papaya lluvia", Tls.TLS))
                    .isInstanceOfSatisfying(
                            NotTaken.class,
                            refused -> assertThat(refused.trouble()).isEqualTo(LetterTrouble.NOT_SECURE));
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    private static GreenMail server(String protocol) {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        server.start();
        return server;
    }

    private static Handover hand(GreenMail server, String password, Tls tls) {
        int port =
                tls == Tls.TLS ? server.getSmtps().getPort() : server.getSmtp().getPort();
        var settings = new SmtpSettings("127.0.0.1", port, "people", password, "people@coop.example", tls);
        var letter = Letter.to(
                Recipient.of("Ana", "ana@mail.example").orElseThrow(),
                Language.EN,
                "Hello",
                "Hello Ana",
                new About("test", "t-1", "top"));
        var document = LetterDocument.of(LetterId.random(), letter, LetterStatus.WAITING, NOW, NOW);
        try (var line = new SmtpLine(
                settings, Session.getInstance(settings.properties()), "Coop", Clock.fixed(NOW, ZoneOffset.UTC))) {
            return line.hand(document);
        }
    }
}

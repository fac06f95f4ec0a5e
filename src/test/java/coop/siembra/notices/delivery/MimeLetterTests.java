package coop.siembra.notices.delivery;

import static coop.siembra.notices.delivery.SmtpSettings.Tls.NONE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.siembra.kernel.Language;
import coop.siembra.notices.About;
import coop.siembra.notices.Attachment;
import coop.siembra.notices.Letter;
import coop.siembra.notices.LetterId;
import coop.siembra.notices.LetterStatus;
import coop.siembra.notices.Recipient;
import coop.siembra.notices.calendar.CalendarEvent;
import coop.siembra.notices.calendar.CalendarEvent.Party;
import coop.siembra.notices.store.LetterDocument;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MimeLetterTests {
    private static final Instant NOW = Instant.parse("2026-11-26T17:00:00Z");
    private static final SmtpSettings SETTINGS = new SmtpSettings("127.0.0.1", 25, "", "", "people@coop.example", NONE);
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final String LONG =
            "Entrevista para «Atención al público» – lunes, a las diez, con Ñusta y Íñigo 🌱".repeat(2);

    private static Letter letter(String name, String subject) {
        return Letter.to(
                Recipient.of(name, "ana@ñandú.example").orElseThrow(),
                Language.ES,
                subject,
                "Estimada Ana:\n\n.\nHasta el lunes.\n",
                new About("application", "a-1", "o-1"));
    }

    private static String written(Letter letter) throws MessagingException, IOException {
        var document = LetterDocument.of(new LetterId("l-1"), letter, LetterStatus.WAITING, NOW, NOW);
        var out = new ByteArrayOutputStream();
        MimeLetter.of(document, SESSION, SETTINGS, "Cooperativa Ñandú, \"La Buena\"", NOW)
                .writeTo(out);
        return out.toString(UTF_8);
    }

    private static MimeMessage read(String written) throws MessagingException {
        return new MimeMessage(SESSION, new ByteArrayInputStream(written.getBytes(UTF_8)));
    }

    @Test
    void saysWhoWritesToWhomInAnyScript() throws Exception {
        var mail = read(written(letter("Ana \"Anita\" Choque, Ñ", LONG)));
        var from = (InternetAddress) mail.getFrom()[0];
        var to = (InternetAddress) mail.getAllRecipients()[0];
        assertThat(from.getPersonal()).isEqualTo("Cooperativa Ñandú, \"La Buena\"");
        assertThat(from.getAddress()).isEqualTo("people@coop.example");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(to.getPersonal()).isEqualTo("Ana \"Anita\" Choque, Ñ");
        assertThat(to.getAddress()).isEqualTo("ana@xn--and-6ma2c.example");
        assertThat(mail.getSubject()).isEqualTo(LONG);
        assertThat(mail.getMessageID()).isEqualTo("<l-1@coop.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("es");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(NOW);
        assertThat(mail.getContent().toString().replace("\r\n", "\n"))
                .isEqualTo("Estimada Ana:\n\n.\nHasta el lunes.\n");
    }

    @Test
    void goesWithHtmlAndADateForTheCalendar() throws Exception {
        var event = new CalendarEvent(
                "interview-1@coop.example",
                0,
                NOW,
                NOW.plusSeconds(1800),
                "Entrevista con Íñigo 🌱",
                "",
                "",
                new Party("Rita", "rita@coop.example"),
                List.of(new Party("Ana", "ana@mail.example")),
                false);
        var mail = read(written(
                letter("Ana", "Entrevista").withHtml("<p>Estimada Ana</p>").attaching(Attachment.of(event, NOW))));
        var parts = (MimeMultipart) mail.getContent();
        var words = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(words.getContentType()).startsWith("multipart/alternative");
        assertThat(words.getBodyPart(0).getContentType()).startsWith("text/plain; charset=UTF-8");
        assertThat(words.getBodyPart(1).getContentType()).startsWith("text/html; charset=UTF-8");
        assertThat(words.getBodyPart(1).getContent().toString()).contains("<html lang=\"es\">", "<p>Estimada Ana</p>");
        var calendar = parts.getBodyPart(1);
        assertThat(calendar.getContentType()).startsWith("text/calendar; method=REQUEST; charset=UTF-8");
        assertThat(calendar.getFileName()).isEqualTo("invitation.ics");
        assertThat(new String(calendar.getInputStream().readAllBytes(), UTF_8)).isEqualTo(event.text(NOW));
    }

    @Test
    void nothingOfALetterCanBeginAHeader() {
        for (var hostile : List.of("x\r\nBcc: eve@evil.example", "x\nBcc: eve@evil.example", "x\rBcc: e", "x\u2028y")) {
            assertThat(Recipient.of(hostile, "ana@mail.example")).isEmpty();
            assertThat(Recipient.of("Ana", "ana@mail.example" + hostile)).isEmpty();
            assertThatThrownBy(() -> letter("Ana", hostile)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Attachment(hostile, "text/calendar", ""))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Attachment("a.ics", "text/calendar" + hostile, ""))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aLetterChangedInTheStoreIsLookedAtAgain() {
        var kept = LetterDocument.of(new LetterId("l-1"), letter("Ana", "Hola"), LetterStatus.WAITING, NOW, NOW);
        var forged = new LetterDocument(
                kept.id(),
                0,
                kept.status(),
                kept.kind(),
                kept.about(),
                kept.place(),
                null,
                "Ana\r\nBcc: e@evil.example",
                kept.email(),
                kept.language(),
                kept.subject(),
                kept.text(),
                null,
                List.of(),
                NOW,
                null,
                false,
                null,
                false,
                false,
                NOW,
                false,
                0,
                null,
                null,
                null);
        assertThatThrownBy(() -> MimeLetter.of(forged, SESSION, SETTINGS, "Coop", NOW))
                .isInstanceOf(MessagingException.class);
    }
}

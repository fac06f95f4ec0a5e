package coop.siembra.notices.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.siembra.kernel.Language;
import coop.siembra.notices.model.MailSyntax;
import coop.siembra.notices.store.LetterDocument;
import coop.siembra.notices.store.LetterDocument.AttachmentDocument;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;

/** A letter as an e-mail. Its message id is always the same, so that one that comes twice can be known for the same. */
final class MimeLetter extends MimeMessage {
    private final String messageId;

    private MimeLetter(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /**
     * @param sender name beside the address letters come from
     * @throws MessagingException when the letter cannot be put into this form
     */
    static MimeLetter of(LetterDocument letter, Session session, SmtpSettings settings, String sender, Instant now)
            throws MessagingException {
        var mail = new MimeLetter(session, "<" + letter.id() + "@" + settings.domain() + ">");
        mail.setFrom(address(settings.from(), sender));
        mail.setRecipient(Message.RecipientType.TO, address(letter.email(), letter.name()));
        mail.setSubject(letter.subject(), UTF_8.name());
        mail.setSentDate(Date.from(now));
        mail.setHeader("Content-Language", Language.valueOf(letter.language()).code());
        mail.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no automatic answers, please
        content(mail, letter);
        mail.saveChanges();
        return mail;
    }

    private static InternetAddress address(String email, String name) throws MessagingException {
        var plain = MailSyntax.address(email).orElseThrow(() -> new MessagingException("not an address"));
        if (!MailSyntax.isName(name)) {
            throw new MessagingException("not a name");
        }
        try {
            return name.isBlank() ? new InternetAddress(plain, true) : new InternetAddress(plain, name, UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void content(MimeMessage mail, LetterDocument letter) throws MessagingException {
        var html = letter.html();
        if (html == null && letter.attachments().isEmpty()) {
            mail.setText(letter.text(), UTF_8.name());
            return;
        }
        var words = new MimeMultipart("alternative");
        words.addBodyPart(part(letter.text(), "text/plain"));
        if (html != null) {
            words.addBodyPart(part(page(html, letter), "text/html"));
        }
        if (letter.attachments().isEmpty()) {
            mail.setContent(words);
            return;
        }
        var all = new MimeMultipart("mixed");
        var first = new MimeBodyPart();
        first.setContent(words);
        all.addBodyPart(first);
        for (var attachment : letter.attachments()) {
            all.addBodyPart(part(attachment));
        }
        mail.setContent(all);
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(text, type + "; charset=" + UTF_8.name());
        return part;
    }

    private static MimeBodyPart part(AttachmentDocument attachment) throws MessagingException {
        var part = new MimeBodyPart();
        var octets = attachment.text().getBytes(UTF_8);
        var type = attachment.type() + "; charset=" + UTF_8.name();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(octets, type)));
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        part.setFileName(attachment.name());
        return part;
    }

    private static String page(String html, LetterDocument letter) {
        return "<!doctype html>\n<html lang=\""
                + Language.valueOf(letter.language()).code() + "\">\n<head><meta charset=\"utf-8\"></head>\n<body>\n"
                + html + "\n</body>\n</html>\n";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}

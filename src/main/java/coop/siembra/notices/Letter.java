package coop.siembra.notices;

import coop.siembra.kernel.Language;
import coop.siembra.notices.model.MailSyntax;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A letter as its owner writes it. Begins with {@link #to}; the other methods give one that differs in a point.
 *
 * @param language the letter's
 * @param subject one line
 * @param text the whole letter as plain text; also what the outbox shows
 * @param html the same as paragraphs of HTML, in which the owner has escaped whatever was put in; null for plain text alone
 * @param notBefore earliest moment to leave; null for at once
 * @param quiet whether it may leave on working days by day only, as a refusal should
 * @param held whether it stays until {@link Letters#release}
 * @param secret what opens something and stands in the texts, such as the end of a link: kept only until the letter has left, and shown
 *     to nobody before unless there is no mail server; null for none
 * @param forgetOnceSent whether name, address and words are to be erased as soon as it has left, or it is clear that it never will
 */
public record Letter(
        Recipient to,
        Language language,
        String subject,
        String text,
        @Nullable String html,
        List<Attachment> attachments,
        About about,
        @Nullable Instant notBefore,
        boolean quiet,
        boolean held,
        @Nullable String secret,
        boolean forgetOnceSent) {
    private static final int LONGEST = 200_000;
    private static final int MOST_ATTACHMENTS = 4;
    private static final int SHORTEST_SECRET = 16;

    /** @throws IllegalArgumentException when the subject is no single line, anything is too long, or the secret too short */
    public Letter {
        attachments = List.copyOf(attachments);
        if (!MailSyntax.isSubject(subject)) {
            throw new IllegalArgumentException("not a subject");
        }
        boolean tooLong = text.length() > LONGEST
                || html != null && html.length() > LONGEST
                || attachments.size() > MOST_ATTACHMENTS;
        if (tooLong) {
            throw new IllegalArgumentException("too long for a letter");
        }
        if (secret != null && secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("too short for a secret");
        }
    }

    /** A letter of plain text that leaves at once. */
    public static Letter to(Recipient to, Language language, String subject, String text, About about) {
        return new Letter(to, language, subject, text, null, List.of(), about, null, false, false, null, false);
    }

    /** Also as HTML. */
    public Letter withHtml(String escaped) {
        return new Letter(
                to,
                language,
                subject,
                text,
                escaped,
                attachments,
                about,
                notBefore,
                quiet,
                held,
                secret,
                forgetOnceSent);
    }

    public Letter attaching(Attachment attachment) {
        var more = Stream.concat(attachments.stream(), Stream.of(attachment)).toList();
        return new Letter(
                to, language, subject, text, html, more, about, notBefore, quiet, held, secret, forgetOnceSent);
    }

    public Letter notBefore(Instant moment) {
        return new Letter(
                to, language, subject, text, html, attachments, about, moment, quiet, held, secret, forgetOnceSent);
    }

    /** Leaves on working days by day only. */
    public Letter quietly() {
        return new Letter(
                to, language, subject, text, html, attachments, about, notBefore, true, held, secret, forgetOnceSent);
    }

    /** Stays until released. */
    public Letter onHold() {
        return new Letter(
                to, language, subject, text, html, attachments, about, notBefore, quiet, true, secret, forgetOnceSent);
    }

    /** With something in its texts that opens something. */
    public Letter hiding(String opens) {
        return new Letter(
                to, language, subject, text, html, attachments, about, notBefore, quiet, held, opens, forgetOnceSent);
    }

    /** Is erased as soon as it has left. */
    public Letter toBeForgotten() {
        return new Letter(to, language, subject, text, html, attachments, about, notBefore, quiet, held, secret, true);
    }
}

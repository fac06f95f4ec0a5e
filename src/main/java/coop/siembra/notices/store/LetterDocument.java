package coop.siembra.notices.store;

import coop.siembra.notices.About;
import coop.siembra.notices.Attachment;
import coop.siembra.notices.Letter;
import coop.siembra.notices.LetterId;
import coop.siembra.notices.LetterStatus;
import coop.siembra.notices.LetterTrouble;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * A letter with what became of it. Name, address, subject and texts are empty once it has been forgotten.
 *
 * @param revision grows with each change of what is to happen to it
 * @param person id of the recipient, when it is somebody who works here
 * @param at when it was written
 * @param due when it is to be looked at next, while it waits; while somebody sends it, when another may
 * @param claimed whether somebody is sending it, or was when they died
 * @param secret what stands in the texts and opens something; null once the letter has left
 * @param detail what the mail server said
 */
@Document(LetterDocument.LETTERS)
@TypeAlias("letter")
public record LetterDocument(
        @MongoId String id,
        long revision,
        String status,
        String kind,
        String about,
        String place,
        @Nullable String person,
        String name,
        String email,
        String language,
        String subject,
        String text,
        @Nullable String html,
        List<AttachmentDocument> attachments,
        Instant at,
        @Nullable Instant notBefore,
        boolean quiet,
        @Nullable String secret,
        boolean forgetOnceSent,
        boolean forgotten,
        Instant due,
        boolean claimed,
        int tries,
        @Nullable String trouble,
        @Nullable String detail,
        @Nullable Instant sentAt) {
    static final String LETTERS = "letters";
    private static final String MASK = "•••";

    /** See {@link Attachment}. */
    public record AttachmentDocument(String name, String type, String text) {}

    /** A new letter. */
    public static LetterDocument of(LetterId id, Letter letter, LetterStatus status, Instant now, Instant due) {
        var to = letter.to();
        return new LetterDocument(
                id.value(),
                0,
                status.name(),
                letter.about().kind(),
                letter.about().id(),
                letter.about().place(),
                to.person() == null ? null : to.person().value(),
                to.name(),
                to.email(),
                letter.language().name(),
                letter.subject(),
                letter.text(),
                letter.html(),
                letter.attachments().stream()
                        .map(one -> new AttachmentDocument(one.name(), one.type(), one.text()))
                        .toList(),
                now,
                letter.notBefore(),
                letter.quiet(),
                letter.secret(),
                letter.forgetOnceSent(),
                false,
                due,
                false,
                0,
                null,
                null,
                null);
    }

    /** A text of the letter without its secret. */
    public String masked(String some) {
        return secret == null ? some : some.replace(secret, MASK);
    }

    /** The attachments without the secret. */
    List<AttachmentDocument> maskedAttachments() {
        return attachments.stream()
                .map(one -> new AttachmentDocument(one.name(), one.type(), masked(one.text())))
                .toList();
    }

    public LetterStatus state() {
        return LetterStatus.valueOf(status);
    }

    public @Nullable LetterTrouble whatTrouble() {
        return trouble == null ? null : LetterTrouble.valueOf(trouble);
    }

    public About belongsTo() {
        return new About(kind, about, place);
    }
}

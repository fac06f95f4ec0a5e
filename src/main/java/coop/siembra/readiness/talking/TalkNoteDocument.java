package coop.siembra.readiness.talking;

import coop.siembra.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A note as stored.
 *
 * @param followUpOn ISO date
 */
@Document("talk_notes")
@TypeAlias("talk-note")
record TalkNoteDocument(
        @Id String id,
        @Version @Nullable Long revision,
        String author,
        String about,
        Instant at,
        String words,
        @Nullable String followUpOn,
        boolean done) {

    static TalkNoteDocument of(TalkNote note, @Nullable Long revision) {
        var day = note.followUpOn();
        return new TalkNoteDocument(
                note.id(),
                revision,
                note.author().value(),
                note.about().value(),
                note.at(),
                note.words(),
                day == null ? null : day.toString(),
                note.done());
    }

    TalkNote read() {
        return new TalkNote(
                id,
                new PersonId(author),
                new PersonId(about),
                at,
                words,
                followUpOn == null ? null : LocalDate.parse(followUpOn),
                done);
    }
}

package coop.siembra.readiness.talking;

import coop.siembra.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody noted for themselves after a talk. Nobody else reads it.
 *
 * @param about whom they talked with
 * @param words of what was agreed; may be empty
 * @param followUpOn when they want to come back to it
 * @param done whether they have
 */
public record TalkNote(
        String id,
        PersonId author,
        PersonId about,
        Instant at,
        String words,
        @Nullable LocalDate followUpOn,
        boolean done) {
    /** How long a note may be, in characters. */
    public static final int LONGEST = 4000;
}

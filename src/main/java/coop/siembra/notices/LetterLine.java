package coop.siembra.notices;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the list.
 *
 * @param title key of the text that names what it is about; null when nobody answers for its kind
 * @param words to whom and about what; empty for those who may not see it, and when it has been forgotten
 * @param forgotten whether there is nothing left to see for anybody
 * @param due when it leaves or is tried again, while it waits or is held
 * @param trouble why it has not left
 * @param said what the mail server said, when that may be seen
 */
public record LetterLine(
        LetterId id,
        LetterStatus status,
        @Nullable String title,
        Optional<Words> words,
        boolean forgotten,
        Instant writtenAt,
        Instant due,
        @Nullable Instant sentAt,
        int tries,
        @Nullable LetterTrouble trouble,
        String said) {

    /** What tells whom a letter is for. */
    public record Words(String name, String email, String subject) {}
}

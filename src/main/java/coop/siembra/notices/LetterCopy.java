package coop.siembra.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter for whoever it is about.
 *
 * @param sentAt null when it has not left
 */
public record LetterCopy(
        LetterStatus status, Instant writtenAt, @Nullable Instant sentAt, String to, String subject, String text) {}

package coop.siembra.notices;

import java.time.Instant;

/**
 * What became of a letter, without a word of it.
 *
 * @param due when it leaves, while it waits
 */
public record LetterTrace(LetterId id, LetterStatus status, Instant writtenAt, Instant due) {}

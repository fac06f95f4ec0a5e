package coop.siembra.notices.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before a letter is tried again: ever longer, eight tries within a day and a half, then no more. */
public final class Patience {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(24));

    /** How often a letter is tried in all. */
    public static final int TRIES = PAUSES.size() + 1;

    private Patience() {}

    /**
     * The pause after a try that failed; empty when it was the last.
     *
     * @param tries how many there have been, from 1
     */
    public static Optional<Duration> after(int tries) {
        return tries < TRIES ? Optional.of(PAUSES.get(tries - 1)) : Optional.empty();
    }
}

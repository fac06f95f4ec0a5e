package coop.siembra.access.model;

import java.time.Duration;

/**
 * How long to wait after failed attempts: a few are free, then each doubles the wait up to a longest.
 *
 * @param free attempts without a wait
 * @param longest no wait is longer
 */
public record SlowDown(int free, Duration longest) {
    /** For one account: people mistype, but nobody does so ten times. */
    public static final SlowDown OF_ACCOUNT = new SlowDown(4, Duration.ofMinutes(5));

    /** For one network address: a whole office may share it. */
    public static final SlowDown OF_ADDRESS = new SlowDown(30, Duration.ofMinutes(5));

    /** Counters untouched for so long start anew. */
    public static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private static final int MOST_DOUBLINGS = 30;

    /** The wait after this many failures in a row. */
    public Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        var wait = Duration.ofSeconds(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}

package coop.siembra.access.api;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How often each account may call: a bucket that holds the calls of one minute and fills evenly. On each node for itself, and in memory: one
 * small object for each account that has called.
 */
final class Pace {
    private static final double MINUTE = Duration.ofMinutes(1).toMillis();

    private final int perMinute;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** @param left calls; negative after one too many */
    private record Bucket(double left, long at) {}

    Pace(int perMinute, Clock clock) {
        if (perMinute < 1) {
            throw new IllegalArgumentException("siembra.api.per-minute must be 1 or more");
        }
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Counts a call. @return how long to wait, in whole seconds, when it is one too many; it then costs nothing. Empty to go on */
    Optional<Duration> call(String account) {
        var after = buckets.compute(account, (name, before) -> taken(before, clock.millis()));
        return after.left() >= 0
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds((long) Math.ceil(-after.left() * MINUTE / perMinute / 1000)));
    }

    /** A refusal leaves the bucket as full as it was, less one: the next call gives that one back. */
    private Bucket taken(@Nullable Bucket before, long now) {
        if (before == null) {
            return new Bucket(perMinute - 1.0, now);
        }
        double kept = before.left() < 0 ? before.left() + 1 : before.left();
        double filled = Math.min(perMinute, kept + Math.max(0, now - before.at()) * perMinute / MINUTE);
        return new Bucket(filled - 1, now);
    }
}

package coop.siembra.assessment.sitting;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a sitting may last.
 *
 * @param limit with the taker's extra time
 */
public record Timing(Instant beganAt, Duration limit) {
    private static final int WHOLE = 100;

    /**
     * The time a taker has.
     *
     * @param minutes the instrument's limit
     * @param extraPercent more time this person always gets, in per cent, from 0
     */
    public static Timing of(Instant beganAt, int minutes, int extraPercent) {
        return new Timing(
                beganAt,
                Duration.ofMinutes(minutes).multipliedBy(WHOLE + extraPercent).dividedBy(WHOLE));
    }

    public Instant endsAt() {
        return beganAt.plus(limit);
    }

    /** What is left, never below nothing. */
    public Duration remaining(Instant now) {
        var left = Duration.between(now, endsAt());
        return left.isNegative() ? Duration.ZERO : left;
    }

    public boolean over(Instant now) {
        return !now.isBefore(endsAt());
    }
}

package coop.siembra.assessment.sitting;

import coop.siembra.assessment.instrument.Instrument;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        return new Timing(beganAt, limit(minutes, extraPercent));
    }

    /**
     * The time of a sitting, when its instrument limits it.
     *
     * @param beganAt null before it has begun: then there is none yet
     */
    public static Optional<Timing> of(Instrument instrument, @Nullable Instant beganAt, int extraPercent) {
        return beganAt == null
                ? Optional.empty()
                : limit(instrument, extraPercent).map(limit -> new Timing(beganAt, limit));
    }

    /** How long a taker has, when the instrument limits it. */
    public static Optional<Duration> limit(Instrument instrument, int extraPercent) {
        return Optional.ofNullable(instrument.timeLimit()).map(minutes -> limit(minutes, extraPercent));
    }

    private static Duration limit(int minutes, int extraPercent) {
        return Duration.ofMinutes(minutes).multipliedBy(WHOLE + extraPercent).dividedBy(WHOLE);
    }

    /** The same when some of the time counts for nothing. */
    public Timing later(Duration stood) {
        return new Timing(beganAt.plus(stood), limit);
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

package coop.siembra.assessment.sitting;

import coop.siembra.assessment.sitting.Sitting.Closing;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.SittingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sitting without its responses: how far it has come.
 *
 * @see Sitting
 */
public record SittingSummary(
        SittingId id,
        Taker taker,
        InstrumentId instrument,
        String version,
        String form,
        Purpose purpose,
        Instant createdAt,
        @Nullable Instant beganAt,
        @Nullable Closing closing) {

    public boolean closed() {
        return closing != null;
    }

    /** Whether it is closed and counts: not when nobody came back to it. */
    public boolean completed() {
        return closing != null && !closing.abandoned();
    }

    /** Whether it has begun and is not closed. */
    public boolean running() {
        return beganAt != null && closing == null;
    }
}

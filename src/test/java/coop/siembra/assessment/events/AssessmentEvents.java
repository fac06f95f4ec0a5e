package coop.siembra.assessment.events;

import coop.siembra.assessment.events.AssessmentEvent.Session;
import coop.siembra.assessment.events.AssessmentEvent.Shown;
import coop.siembra.assessment.events.AssessmentEvent.SittingBegun;
import coop.siembra.assessment.events.AssessmentEvent.SittingClosed;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.SittingId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** News of sittings. */
public final class AssessmentEvents {
    public static final Instant AT = Instant.parse("2026-11-20T09:30:00Z");

    private AssessmentEvents() {}

    /** @param taker as stored */
    public static Session session(String taker) {
        return new Session(
                new SittingId("sitting-1"), taker, new InstrumentId("moments"), "0123456789abcdef", "a", "BASELINE");
    }

    public static SittingBegun begun(String taker) {
        return new SittingBegun(UUID.randomUUID(), AT, session(taker));
    }

    public static SittingClosed closed(String taker, boolean timeUp, Shown... shown) {
        return new SittingClosed(UUID.randomUUID(), AT, session(taker), false, timeUp, 7, 8, List.of(shown));
    }

    /** A self-report that wrongly claims to show something. */
    public static SittingClosed selfReport(String taker) {
        var shown = List.of(new Shown("listening", 0.9, 12));
        return new SittingClosed(UUID.randomUUID(), AT, session(taker), true, false, 12, 12, shown);
    }
}

package coop.siembra.assessment.events;

import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.SittingId;
import coop.siembra.store.OutboxEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.TypeAlias;

/** What became of a sitting. */
public sealed interface AssessmentEvent extends OutboxEvent {

    /**
     * Which sitting, whose and of what.
     *
     * @param taker see {@link coop.siembra.assessment.sitting.Taker#key}
     * @param version of the instrument's content
     */
    record Session(
            SittingId sitting, String taker, InstrumentId instrument, String version, String form, String purpose) {}

    Session session();

    /** The first page was opened. */
    @TypeAlias("sitting-begun")
    record SittingBegun(UUID id, Instant at, Session session) implements AssessmentEvent {}

    /**
     * It was handed in, its time was up, or nobody came back to it.
     *
     * @param selfReport whether it tells only what the person says of themselves, which nobody else may see
     * @param timeUp whether it closed by itself: its time was up, or nobody came back to it
     * @param answered how many items were answered
     * @param shown what it showed of competencies; empty for self-report
     */
    @TypeAlias("sitting-closed")
    record SittingClosed(
            UUID id,
            Instant at,
            Session session,
            boolean selfReport,
            boolean timeUp,
            int answered,
            int items,
            List<Shown> shown)
            implements AssessmentEvent {}

    /**
     * What was shown of a competency.
     *
     * @param value 0 to 1
     * @param items how many items it rests on
     */
    record Shown(String competency, double value, int items) {}
}

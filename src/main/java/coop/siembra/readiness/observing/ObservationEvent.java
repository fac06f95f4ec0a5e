package coop.siembra.readiness.observing;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import coop.siembra.store.OutboxEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.TypeAlias;

/** News of observations on the job. */
public sealed interface ObservationEvent extends OutboxEvent {

    /** Id of the observation. */
    String observation();

    /** Who was or will be observed. */
    PersonId person();

    /** Somebody will stand by. */
    @TypeAlias("observation-announced")
    record Announced(UUID id, Instant at, String observation, PersonId person) implements ObservationEvent {}

    /** It will not come to it. */
    @TypeAlias("observation-called-off")
    record CalledOff(UUID id, Instant at, String observation, PersonId person) implements ObservationEvent {}

    /**
     * A sheet was filled in.
     *
     * @param seen behaviours that were seen
     * @param notSeen behaviours for which there was an occasion that passed
     */
    @TypeAlias("observation-noted")
    record Noted(
            UUID id, Instant at, String observation, PersonId person, CompetencyId competency, int seen, int notSeen)
            implements ObservationEvent {

        /** Behaviours that say something. */
        public int behaviours() {
            return seen + notSeen;
        }
    }

    /** The person said something about it. */
    @TypeAlias("observation-answered")
    record Answered(UUID id, Instant at, String observation, PersonId person) implements ObservationEvent {}
}

package coop.siembra.hiring.events;

import coop.siembra.store.OutboxEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.TypeAlias;

/** Something that happened to an application. It names no person: whoever hears it asks the services, which know who may see what. */
public sealed interface HiringEvent extends OutboxEvent {

    String opening();

    String application();

    /**
     * Somebody applied, or was entered one by one. Rows of a file are no news.
     *
     * @param self whether they did so by themselves
     */
    @TypeAlias("applied")
    record Applied(UUID id, Instant at, String opening, String application, boolean self) implements HiringEvent {}

    /**
     * A person decided, or amended a decision.
     *
     * @param stage in which
     * @param goesOn what holds now
     * @param last whether it was the last stage: then who goes on is hired
     * @param amended whether another decision held before
     */
    @TypeAlias("applicant-decided")
    record Decided(
            UUID id,
            Instant at,
            String opening,
            String application,
            String stage,
            boolean goesOn,
            boolean last,
            boolean amended)
            implements HiringEvent {}

    @TypeAlias("applicant-withdrew")
    record Withdrew(UUID id, Instant at, String opening, String application) implements HiringEvent {}

    /** The applicant wants a person to look again. */
    @TypeAlias("review-asked")
    record ReviewAsked(UUID id, Instant at, String opening, String application, String stage) implements HiringEvent {}

    /** The applicant asked for something that makes taking part easier. */
    @TypeAlias("adjustment-asked")
    record AdjustmentAsked(UUID id, Instant at, String opening, String application) implements HiringEvent {}

    /** @param extraPercent 0 when no extra time was granted */
    @TypeAlias("adjustment-answered")
    record AdjustmentAnswered(UUID id, Instant at, String opening, String application, int extraPercent)
            implements HiringEvent {}

    /** Somebody handed in their ratings of a reply or an interview. */
    @TypeAlias("ratings-handed-in")
    record RatingsHandedIn(UUID id, Instant at, String opening, String application) implements HiringEvent {}

    /** Everything that was due has been deleted. */
    @TypeAlias("applicant-deleted")
    record Deleted(UUID id, Instant at, String opening, String application) implements HiringEvent {}
}

package coop.siembra.learning.events;

import coop.siembra.kernel.CourseId;
import coop.siembra.store.OutboxEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.TypeAlias;

/**
 * A course was assigned, its date moved, or the assignment withdrawn.
 *
 * @param target {@code p:} and a person's id or {@code u:} and a unit's
 */
@TypeAlias("assignment-changed")
public record AssignmentChanged(UUID id, Instant at, String target, CourseId course) implements OutboxEvent {}

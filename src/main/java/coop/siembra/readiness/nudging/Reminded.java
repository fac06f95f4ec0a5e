package coop.siembra.readiness.nudging;

import coop.siembra.kernel.PersonId;
import coop.siembra.store.OutboxEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.TypeAlias;

/** Somebody got a reminder. */
@TypeAlias("reminded")
public record Reminded(UUID id, Instant at, String reminder, PersonId person) implements OutboxEvent {}

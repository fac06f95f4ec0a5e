package coop.siembra.readiness.thanking;

import coop.siembra.kernel.PersonId;
import coop.siembra.store.OutboxEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.TypeAlias;

/** Somebody got good words. */
@TypeAlias("thanked")
public record Thanked(UUID id, Instant at, String recognition, PersonId person) implements OutboxEvent {}

package coop.siembra.people.events;

import coop.siembra.kernel.PersonId;
import coop.siembra.store.OutboxEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.TypeAlias;

/** A person was added or changed, moved to another unit, left or came back. */
@TypeAlias("person-changed")
public record PersonChanged(UUID id, Instant at, PersonId person) implements OutboxEvent {}

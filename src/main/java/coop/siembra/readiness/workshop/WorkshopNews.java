package coop.siembra.readiness.workshop;

import coop.siembra.kernel.PersonId;
import coop.siembra.store.OutboxEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.TypeAlias;

/**
 * People are told the date of a workshop, or that it holds for them no more.
 *
 * @param coming who is expected
 * @param released who was expected and is not any more
 */
@TypeAlias("workshop-news")
public record WorkshopNews(
        UUID id, Instant at, String workshop, int sequence, List<PersonId> coming, List<PersonId> released)
        implements OutboxEvent {

    public WorkshopNews {
        coming = List.copyOf(coming);
        released = List.copyOf(released);
    }
}

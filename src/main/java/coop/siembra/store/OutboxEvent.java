package coop.siembra.store;

import java.time.Instant;
import java.util.UUID;

/**
 * News of something that happened, written inside the document it happened to and relayed afterwards. Implementations are
 * records with a {@link org.springframework.data.annotation.TypeAlias}, so that no class name enters stored data.
 */
public interface OutboxEvent {

    /** Identifies the news: the key of whatever a listener makes of it, so that hearing it twice changes nothing. */
    UUID id();

    /** When it happened. */
    Instant at();
}

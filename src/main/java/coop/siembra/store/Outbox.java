package coop.siembra.store;

import java.util.List;
import java.util.stream.Stream;

/**
 * The news a document still has to tell, oldest first: a component named {@code outbox} of every document that tells any.
 *
 * @param events not yet heard by every listener
 * @param pending whether there are any; stored, so that an index finds the documents with news after a crash
 */
public record Outbox(List<OutboxEvent> events, boolean pending) {
    private static final Outbox EMPTY = new Outbox(List.of(), false);

    public static Outbox empty() {
        return EMPTY;
    }

    /** This outbox with more news at its end. */
    public Outbox with(List<? extends OutboxEvent> news) {
        if (news.isEmpty()) {
            return this;
        }
        return new Outbox(Stream.concat(events.stream(), news.stream()).toList(), true);
    }
}

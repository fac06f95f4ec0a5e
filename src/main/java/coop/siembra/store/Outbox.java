package coop.siembra.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The news a document still has to tell, oldest first: a component named {@code outbox} of every document that tells any.
 *
 * @param events not yet heard by every listener
 * @param pending whether there are any; stored, so that an index finds the documents with news after a crash
 */
public record Outbox(List<Letter> events, boolean pending) {
    private static final Outbox EMPTY = new Outbox(List.of(), false);

    /**
     * A piece of news in its envelope: what the relay needs stands outside, whatever the news looks like inside.
     *
     * @param id the news's own
     * @param at when it happened
     */
    public record Letter(UUID id, Instant at, OutboxEvent news) {

        public static Letter of(OutboxEvent news) {
            return new Letter(news.id(), news.at(), news);
        }
    }

    public static Outbox empty() {
        return EMPTY;
    }

    /** This outbox with more news at its end. */
    public Outbox with(List<? extends OutboxEvent> news) {
        if (news.isEmpty()) {
            return this;
        }
        return new Outbox(
                Stream.concat(events.stream(), news.stream().map(Letter::of)).toList(), true);
    }
}

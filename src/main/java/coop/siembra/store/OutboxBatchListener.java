package coop.siembra.store;

import java.util.List;

/**
 * Hears all waiting news of a document together, where that saves work. When it fails, it is told one by one.
 *
 * @param <E> the news
 */
public interface OutboxBatchListener<E extends OutboxEvent> extends OutboxListener<E> {

    /** Takes in news of one document, oldest first; an exception means that some may not have been heard. */
    void hearAll(List<E> events);

    @Override
    default void hear(E event) {
        hearAll(List.of(event));
    }
}

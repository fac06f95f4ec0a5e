package coop.siembra.store;

import java.util.List;

/**
 * Hears news of one type. News may come twice and, after a crash, late: a listener must be idempotent, by using
 * {@link OutboxEvent#id()} as the key of what it writes.
 *
 * @param <E> the news
 */
public interface OutboxListener<E extends OutboxEvent> {

    /** The type of news heard; a sealed interface or superclass stands for all its records. */
    Class<E> listensTo();

    /** Takes the news in; an exception means it will be told again later. */
    void hear(E event);

    /**
     * Takes in what one document has to tell, in order: to be overridden where many at once cost less than each alone. After an
     * exception the news is told again one by one, so that what cannot be heard keeps nothing else back.
     */
    default void hearAll(List<E> events) {
        events.forEach(this::hear);
    }
}

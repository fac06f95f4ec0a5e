package coop.siembra.store;

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
}

package coop.siembra.store;

/** Carries news from the documents that hold it to the {@linkplain OutboxListener listeners}, at least once and in order per document. */
public interface OutboxRelay {

    /**
     * Says that a document has just been saved with news; delivery follows in the background, and again after a crash.
     *
     * @param documentType type of a document with a component {@code Outbox outbox}, announced by an {@link OutboxHolder} bean
     * @param id its id
     */
    void wake(Class<?> documentType, Object id);

    /** Delivers all news there is and returns when it has been heard: for tests, the demo loader and an orderly shutdown. */
    void drain();
}

package coop.siembra.store;

/**
 * Announces, as a bean, a document type with a component {@code Outbox outbox}.
 *
 * @param documentType annotated with {@link org.springframework.data.mongodb.core.mapping.Document}
 */
public record OutboxHolder(Class<?> documentType) {}

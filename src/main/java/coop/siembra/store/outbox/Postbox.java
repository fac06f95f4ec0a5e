package coop.siembra.store.outbox;

import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One document with news.
 *
 * @param type annotated with {@link Document}
 * @param id as stored
 */
record Postbox(Class<?> type, Object id) {}

package coop.siembra.store.outbox;

import com.mongodb.client.MongoCollection;
import coop.siembra.store.OutboxEvent;
import coop.siembra.store.OutboxHolder;
import coop.siembra.store.RepeatableWrites;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.QueryMapper;
import org.springframework.stereotype.Component;

/** Reads and clears outboxes where they are, past the aggregates they belong to and their versions. */
@Component
final class Postboxes {
    private static final Document ONLY_OUTBOX = new Document("outbox", 1);
    private static final String EVENTS = "outbox.events";
    private static final String PENDING = "outbox.pending";

    private final MongoTemplate mongo;
    private final RepeatableWrites writes;
    private final List<OutboxHolder> holders;

    Postboxes(MongoTemplate mongo, RepeatableWrites writes, ObjectProvider<OutboxHolder> holders) {
        this.mongo = mongo;
        this.writes = writes;
        this.holders = holders.stream().toList();
    }

    /** The postbox of a document with an id as its type has it. */
    Postbox of(Class<?> type, Object id) {
        var entity = mongo.getConverter().getMappingContext().getRequiredPersistentEntity(type);
        var query = new QueryMapper(mongo.getConverter()).getMappedObject(new Document("_id", id), entity);
        return new Postbox(type, Objects.requireNonNull(query.get("_id")));
    }

    /** All postboxes with news whose oldest is not from after a moment. */
    List<Postbox> pendingSince(Instant moment) {
        var found = new ArrayList<Postbox>();
        for (var holder : holders) {
            for (var document : collection(holder.documentType())
                    .find(new Document(PENDING, true))
                    .projection(ONLY_OUTBOX)) {
                if (events(document).stream().limit(1).allMatch(event -> isBefore(event, moment))) {
                    found.add(new Postbox(holder.documentType(), Objects.requireNonNull(document.get("_id"))));
                }
            }
        }
        return found;
    }

    private static boolean isBefore(Document event, Instant moment) {
        // kinds that keep their time elsewhere count as old: relaying them early does no harm
        return !(event.get("at") instanceof Date at && at.toInstant().isAfter(moment));
    }

    /**
     * The news in a postbox, oldest first; none when the document is gone.
     *
     * @throws org.springframework.data.mapping.MappingException when some cannot be understood, such as news from a newer release
     */
    List<OutboxEvent> read(Postbox postbox) {
        var document = collection(postbox.type())
                .find(key(postbox))
                .projection(ONLY_OUTBOX)
                .first();
        return document == null
                ? List.of()
                : events(document).stream()
                        .map(letter -> mongo.getConverter().read(OutboxEvent.class, letter.get("news", Document.class)))
                        .toList();
    }

    private static List<Document> events(Document document) {
        var events = document.getEmbedded(List.of("outbox", "events"), List.<Document>of());
        return events == null ? List.of() : events;
    }

    /** Takes out what was heard. News that came meanwhile stays, and with it the mark that there is some. */
    void remove(Postbox postbox, Collection<UUID> heard) {
        var others = new Document("$elemMatch", new Document("_id", new Document("$nin", heard)));
        var nothingElse = key(postbox).append(EVENTS, new Document("$not", others));
        var cleared = new Document("$set", new Document(EVENTS, List.of()).append(PENDING, false));
        var collection = writes.on(collection(postbox.type()));
        if (collection.updateOne(nothingElse, cleared).getMatchedCount() == 0) {
            var those = new Document(EVENTS, new Document("_id", new Document("$in", heard)));
            collection.updateOne(key(postbox), new Document("$pull", those));
        }
    }

    private static Document key(Postbox postbox) {
        return new Document("_id", postbox.id());
    }

    private MongoCollection<Document> collection(Class<?> type) {
        return mongo.getCollection(mongo.getCollectionName(type));
    }
}

package coop.siembra.app.demo;

import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Notes in the store how far loading has got, so that one cut short is noticed. */
@Component
final class DemoMarks {
    private static final String COLLECTION = "demo";
    private static final String COMPLETE = "complete";
    private static final String MONTHS = "months";
    private static final Document KEY = new Document("_id", "demo");
    /** Not made by the demo, and needed by the process that clears up. */
    private static final Set<String> KEPT = Set.of(COLLECTION, "migrations", "content_accepted", "content_versions");

    private final MongoTemplate mongo;

    DemoMarks(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    boolean isInterrupted() {
        var mark = mark();
        return mark != null && !mark.getBoolean(COMPLETE, false);
    }

    boolean isLoaded() {
        var mark = mark();
        return mark != null && mark.getBoolean(COMPLETE, false);
    }

    private @Nullable Document mark() {
        return mongo.getCollection(COLLECTION).find(KEY).first();
    }

    /** Before anything else is written. */
    void begin() {
        mongo.getCollection(COLLECTION).insertOne(new Document(KEY).append(COMPLETE, false));
    }

    void end() {
        mongo.getCollection(COLLECTION).replaceOne(KEY, new Document(KEY).append(COMPLETE, true));
    }

    /** Whether the organisation is there and the months it has behind it have not been made. */
    boolean isWithoutMonths() {
        var mark = mark();
        return mark != null && mark.getBoolean(COMPLETE, false) && !mark.getBoolean(MONTHS, false);
    }

    void noteMonths() {
        mongo.getCollection(COLLECTION)
                .replaceOne(KEY, new Document(KEY).append(COMPLETE, true).append(MONTHS, true));
    }

    /** Takes away everything an interrupted loading has left; the mark last, so that an interruption here is noticed too. */
    void wipe() {
        mongo.getCollectionNames().stream()
                .filter(name -> !KEPT.contains(name) && !name.startsWith("system."))
                .forEach(name -> mongo.getCollection(name).deleteMany(new Document()));
        mongo.getCollection(COLLECTION).deleteMany(new Document());
    }
}

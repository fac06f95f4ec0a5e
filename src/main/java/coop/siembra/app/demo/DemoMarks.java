package coop.siembra.app.demo;

import java.util.Set;
import java.util.stream.Stream;
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
    private static final String SURVEYS = "surveys";
    private static final String SURVEY_COLLECTIONS = "survey_";
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
        set(MONTHS, true);
    }

    private void set(String name, boolean value) {
        mongo.getCollection(COLLECTION).updateOne(KEY, new Document("$set", new Document(name, value)));
    }

    /** Whether the organisation is there and its surveys are not: nobody has begun to make any, or it was interrupted. */
    boolean isWithoutSurveys() {
        var mark = mark();
        if (mark == null || !mark.getBoolean(COMPLETE, false) || mark.getBoolean(SURVEYS, false)) {
            return false;
        }
        return mark.containsKey(SURVEYS)
                || surveyCollections()
                        .allMatch(name -> mongo.getCollection(name).find().first() == null);
    }

    /** Before any survey is made; takes away what an interruption has left. */
    void beginSurveys() {
        set(SURVEYS, false);
        surveyCollections().forEach(name -> mongo.getCollection(name).deleteMany(new Document()));
    }

    void noteSurveys() {
        set(SURVEYS, true);
    }

    private Stream<String> surveyCollections() {
        return mongo.getCollectionNames().stream().filter(name -> name.startsWith(SURVEY_COLLECTIONS));
    }

    /** Takes away everything an interrupted loading has left; the mark last, so that an interruption here is noticed too. */
    void wipe() {
        mongo.getCollectionNames().stream()
                .filter(name -> !KEPT.contains(name) && !name.startsWith("system."))
                .forEach(name -> mongo.getCollection(name).deleteMany(new Document()));
        mongo.getCollection(COLLECTION).deleteMany(new Document());
    }
}

package coop.siembra.readiness;

import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Who completed which courses, from the rows of the team's list: one short row for each person who works here. It asks nobody's leave, and
 * is for counting only. Reads all rows once, a few fields of each.
 */
@Component
public class CompletedLately {
    private static final int AT_ONCE = 1000;

    private final MongoTemplate mongo;

    CompletedLately(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Tells of everybody who works here, and which of some courses they completed since a moment. */
    public void each(Collection<CourseId> courses, Instant since, BiConsumer<PersonId, Set<CourseId>> told) {
        var query = new Query().cursorBatchSize(AT_ONCE);
        query.fields().include("_id");
        courses.forEach(course -> query.fields().include(field(course)));
        var earliest = Date.from(since);
        try (var rows = mongo.stream(query, Document.class, mongo.getCollectionName(TeamRowDocument.class))) {
            rows.forEach(row -> told.accept(new PersonId(row.getString("_id")), completed(row, courses, earliest)));
        }
    }

    private static String field(CourseId course) {
        return "courses." + course + ".completedAt";
    }

    private static Set<CourseId> completed(Document row, Collection<CourseId> courses, Date earliest) {
        Set<CourseId> completed = new HashSet<>();
        var all = row.get("courses", Document.class);
        for (var course : courses) {
            var one = all == null ? null : all.get(course.value(), Document.class);
            var at = one == null ? null : one.getDate("completedAt");
            if (at != null && !at.before(earliest)) {
                completed.add(course);
            }
        }
        return completed;
    }
}

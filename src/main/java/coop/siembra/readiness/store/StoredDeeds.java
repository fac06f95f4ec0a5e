package coop.siembra.readiness.store;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;

import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.Deeds;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Counts what was done by the documents of it that there are, in the database.
 *
 * @param documents type of theirs
 * @param doer name of the field that holds the id of who did it
 * @param within which of them are from a moment on and before another
 */
public record StoredDeeds(
        MongoOperations mongo,
        Kind kind,
        Class<?> documents,
        String doer,
        BiFunction<Instant, Instant, Criteria> within)
        implements Deeds {

    @Override
    public Map<PersonId, Integer> between(Instant from, Instant to) {
        var counts = new HashMap<PersonId, Integer>();
        var which = match(within.apply(from, to));
        mongo.aggregate(newAggregation(documents, which, group(doer).count().as("times")), Document.class)
                .forEach(one -> counts.put(new PersonId(one.getString("_id")), one.getInteger("times")));
        return counts;
    }
}

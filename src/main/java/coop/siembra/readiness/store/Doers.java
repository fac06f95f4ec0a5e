package coop.siembra.readiness.store;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;

import coop.siembra.kernel.PersonId;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

/** Counts documents by who made them, in the database. */
public final class Doers {

    private Doers() {}

    /**
     * How many there are of each.
     *
     * @param collection type of the documents
     * @param which of them
     * @param doer name of the field that holds a person's id
     */
    public static Map<PersonId, Integer> count(
            MongoOperations mongo, Class<?> collection, Criteria which, String doer) {
        var counts = new HashMap<PersonId, Integer>();
        mongo.aggregate(
                        newAggregation(
                                collection, match(which), group(doer).count().as("times")),
                        Document.class)
                .forEach(one -> counts.put(new PersonId(one.getString("_id")), one.getInteger("times")));
        return counts;
    }
}

package coop.siembra.readiness.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import coop.siembra.kernel.UnitId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Reads of many units only what is told of their own people: the rest of their documents is many times as large. */
@Component
public class OwnCountsStore {
    private final MongoTemplate mongo;

    OwnCountsStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Of those of the units that have been counted. */
    public List<OwnCounts> of(Collection<UnitId> units) {
        var query =
                Query.query(where("_id").in(units.stream().map(UnitId::value).toList()));
        query.fields().include("day", "own");
        return mongo.find(query, OwnCounts.class, UnitDocument.COLLECTION);
    }
}

package coop.siembra.hiring.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.hiring.model.OpeningId;
import coop.siembra.kernel.PersonId;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Who laid down a part in judging, and whether they have looked at what those who judge must not see since. */
@Repository
public class PastPartStore {
    private final MongoTemplate mongo;

    PastPartStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Somebody lays down a part; what they have looked at before stays looked at. */
    public void laidDown(OpeningId opening, PersonId person) {
        mongo.upsert(
                query(where("_id").is(id(opening, person))),
                new Update()
                        .setOnInsert("opening", opening.value())
                        .setOnInsert("person", person.value())
                        .setOnInsert("looked", false),
                PastPartDocument.class);
    }

    /** The openings in which somebody laid down a part and has not looked since. */
    public List<OpeningId> notLooked(PersonId person) {
        return mongo
                .find(query(where("person").is(person.value()).and("looked").is(false)), PastPartDocument.class)
                .stream()
                .map(found -> new OpeningId(found.opening()))
                .toList();
    }

    public void looked(OpeningId opening, PersonId person) {
        mongo.updateFirst(
                query(where("_id").is(id(opening, person))), Update.update("looked", true), PastPartDocument.class);
    }

    public boolean hasLooked(OpeningId opening, PersonId person) {
        var found = mongo.findById(id(opening, person), PastPartDocument.class);
        return found != null && found.looked();
    }

    private static String id(OpeningId opening, PersonId person) {
        return opening.value() + ":" + person.value();
    }

    @Document("hiringPastParts")
    @TypeAlias("hiring-past-part")
    record PastPartDocument(@Id String id, String opening, String person, boolean looked) {}
}

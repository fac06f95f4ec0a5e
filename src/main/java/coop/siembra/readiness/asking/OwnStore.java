package coop.siembra.readiness.asking;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** What those who lead said of themselves. It asks nobody's leave. */
@Component
class OwnStore {
    private final MongoTemplate mongo;

    OwnStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Adds one; false when there is one. */
    boolean add(OwnDocument answers) {
        try {
            mongo.insert(answers);
            return true;
        } catch (DuplicateKeyException twice) {
            return false;
        }
    }

    Optional<OwnDocument> find(String round, PersonId person) {
        return Optional.ofNullable(mongo.findById(OwnDocument.id(round, person.value()), OwnDocument.class));
    }

    List<OwnDocument> in(String round) {
        return mongo.find(query(where("round").is(round)), OwnDocument.class);
    }

    List<OwnDocument> of(PersonId person) {
        return mongo.find(query(where("person").is(person.value())), OwnDocument.class);
    }

    /** @return whether there was one */
    boolean remove(String round, PersonId person) {
        var id = OwnDocument.id(round, person.value());
        return mongo.remove(query(where("_id").is(id)), OwnDocument.class).getDeletedCount() > 0;
    }
}

package coop.siembra.readiness.thanking;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.Deeds;
import coop.siembra.readiness.store.Doers;
import java.time.Instant;
import java.util.Map;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Thanks, by who said them. */
@Component
class RecognitionDeeds implements Deeds {
    private final MongoOperations mongo;

    RecognitionDeeds(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Kind kind() {
        return Kind.RECOGNITION;
    }

    @Override
    public Map<PersonId, Integer> between(Instant from, Instant to) {
        return Doers.count(
                mongo, RecognitionDocument.class, where("at").gte(from).lt(to), "by");
    }
}

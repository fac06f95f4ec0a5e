package coop.siembra.readiness.observing;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.Deeds;
import coop.siembra.readiness.observing.Observation.State;
import coop.siembra.readiness.store.Doers;
import java.time.Instant;
import java.util.Map;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Observations on the job that were carried through, by who observed. */
@Component
class ObservationDeeds implements Deeds {
    private final MongoOperations mongo;

    ObservationDeeds(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Kind kind() {
        return Kind.OBSERVATION;
    }

    @Override
    public Map<PersonId, Integer> between(Instant from, Instant to) {
        return Doers.count(
                mongo,
                ObservationDocument.class,
                where("state").is(State.NOTED.name()).and("at").gte(from).lt(to),
                "observer");
    }
}

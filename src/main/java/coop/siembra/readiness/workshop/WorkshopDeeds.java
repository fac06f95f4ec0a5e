package coop.siembra.readiness.workshop;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.Deeds;
import coop.siembra.readiness.store.Doers;
import coop.siembra.readiness.workshop.Workshop.State;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Workshops that took place, by who planned them. */
@Component
class WorkshopDeeds implements Deeds {
    private final MongoOperations mongo;
    private final Clock clock;

    WorkshopDeeds(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.WORKSHOP;
    }

    @Override
    public Map<PersonId, Integer> between(Instant from, Instant to) {
        var held =
                where("state").is(State.HELD.name()).and("day").gte(day(from)).lt(day(to));
        return Doers.count(mongo, WorkshopDocument.class, held, "by");
    }

    /** As stored; ISO days are in the order of time. */
    private String day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone()).toString();
    }
}

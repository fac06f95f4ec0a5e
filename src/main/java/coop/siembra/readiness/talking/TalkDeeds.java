package coop.siembra.readiness.talking;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.Deeds;
import coop.siembra.readiness.store.Doers;
import java.time.Instant;
import java.util.Map;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Talks between two, by who noted them. */
@Component
class TalkDeeds implements Deeds {
    private final MongoOperations mongo;

    TalkDeeds(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Kind kind() {
        return Kind.TALK;
    }

    @Override
    public Map<PersonId, Integer> between(Instant from, Instant to) {
        return Doers.count(mongo, TalkNoteDocument.class, where("at").gte(from).lt(to), "author");
    }
}

package coop.siembra.readiness.observing;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.Deeds;
import coop.siembra.readiness.observing.Observation.State;
import coop.siembra.readiness.store.StoredDeeds;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import coop.siembra.store.OutboxHolder;
import coop.siembra.store.OutboxRelay;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Observations, one document each. It asks nobody's leave. */
@Component
class ObservationStore {
    static final String COLLECTION = "job_observations";
    private static final String PERSON = "person";

    private final MongoTemplate mongo;
    private final OutboxRelay relay;

    ObservationStore(MongoTemplate mongo, OutboxRelay relay) {
        this.mongo = mongo;
        this.relay = relay;
    }

    Optional<ObservationDocument> find(String id) {
        return Optional.ofNullable(mongo.findById(id, ObservationDocument.class));
    }

    /** What there is about a person, the newest first. */
    List<Observation> about(PersonId person) {
        return mongo.find(query(where(PERSON).is(person.value())), ObservationDocument.class).stream()
                .map(ObservationDocument::read)
                .sorted(Comparator.comparing(Observation::announcedAt).reversed())
                .toList();
    }

    /** Those of some there are, by id. */
    Map<String, Observation> findAll(Collection<String> ids) {
        return mongo.find(query(where("_id").in(ids)), ObservationDocument.class).stream()
                .map(ObservationDocument::read)
                .collect(Collectors.toMap(Observation::id, found -> found));
    }

    /** @throws org.springframework.dao.OptimisticLockingFailureException when it has changed meanwhile */
    void save(ObservationDocument document) {
        mongo.save(document);
        if (document.outbox().pending()) {
            relay.wake(ObservationDocument.class, document.id());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes jobObservationIndexes() {
            return Indexes.of(COLLECTION, Index.on(PERSON));
        }

        @Bean
        OutboxHolder jobObservationOutbox() {
            return new OutboxHolder(ObservationDocument.class);
        }

        @Bean
        Deeds observationDeeds(MongoOperations mongo) {
            return new StoredDeeds(
                    mongo,
                    Deeds.Kind.OBSERVATION,
                    ObservationDocument.class,
                    "observer",
                    (from, to) -> where("state")
                            .is(State.NOTED.name())
                            .and("at")
                            .gte(from)
                            .lt(to));
        }
    }
}

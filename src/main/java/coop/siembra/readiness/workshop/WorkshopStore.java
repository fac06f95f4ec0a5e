package coop.siembra.readiness.workshop;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.readiness.Deeds;
import coop.siembra.readiness.store.StoredDeeds;
import coop.siembra.readiness.workshop.Workshop.State;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import coop.siembra.store.Outbox;
import coop.siembra.store.OutboxHolder;
import coop.siembra.store.OutboxRelay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Workshops, one document each. It asks nobody's leave. */
@Component
class WorkshopStore {
    private final MongoTemplate mongo;
    private final OutboxRelay relay;
    private final Units units;

    WorkshopStore(MongoTemplate mongo, OutboxRelay relay, Units units) {
        this.mongo = mongo;
        this.relay = relay;
        this.units = units;
    }

    Optional<Workshop> find(String id) {
        return Optional.ofNullable(mongo.findById(id, WorkshopDocument.class)).map(WorkshopDocument::read);
    }

    /** Those of a unit and below, the latest planned first. */
    List<Workshop> within(UnitId unit) {
        return list(where("units").is(unit.value()));
    }

    /** Those a person is or was invited to, or was at. */
    List<Workshop> of(PersonId person) {
        return list(where("invited").is(person.value()));
    }

    /** Those that were held. */
    List<Workshop> held() {
        return list(where("state").is(State.HELD.name()));
    }

    private List<Workshop> list(Criteria which) {
        return mongo.find(query(which), WorkshopDocument.class).stream()
                .map(WorkshopDocument::read)
                .sorted(Comparator.comparing(Workshop::plannedAt).reversed())
                .toList();
    }

    void add(Workshop workshop) {
        var path = units.find(workshop.unit()).map(Unit::path).orElse(List.of(workshop.unit())).stream()
                .map(UnitId::value)
                .toList();
        mongo.insert(WorkshopDocument.of(workshop, path, Outbox.empty(), List.of(), null));
    }

    /** @throws OptimisticLockingFailureException when it is of another revision by now */
    Workshop save(Workshop workshop, List<WorkshopNews> news) {
        var before = mongo.findById(workshop.id(), WorkshopDocument.class);
        if (before == null || before.revision() == null || before.revision() != workshop.revision()) {
            throw new OptimisticLockingFailureException("the workshop has changed meanwhile");
        }
        var saved = mongo.save(WorkshopDocument.of(workshop, before.units(), before.outbox(), news, before.revision()));
        if (!news.isEmpty()) {
            relay.wake(WorkshopDocument.class, workshop.id());
        }
        return saved.read();
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes workshopIndexes() {
            return Indexes.of("workshops", Index.on("units"), Index.on("invited"), Index.on("state"));
        }

        @Bean
        OutboxHolder workshopOutbox() {
            return new OutboxHolder(WorkshopDocument.class);
        }

        /** By days as they are stored: ISO days are in the order of time. */
        @Bean
        Deeds workshopDeeds(MongoOperations mongo, Clock clock) {
            return new StoredDeeds(
                    mongo,
                    Deeds.Kind.WORKSHOP,
                    WorkshopDocument.class,
                    "by",
                    (from, to) -> where("state")
                            .is(State.HELD.name())
                            .and("day")
                            .gte(LocalDate.ofInstant(from, clock.getZone()).toString())
                            .lt(LocalDate.ofInstant(to, clock.getZone()).toString()));
        }
    }
}

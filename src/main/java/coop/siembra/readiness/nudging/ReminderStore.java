package coop.siembra.readiness.nudging;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.kernel.PersonId;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import coop.siembra.store.OutboxHolder;
import coop.siembra.store.OutboxRelay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Reminders, one document each. It asks nobody's leave. */
@Component
class ReminderStore {
    private final MongoTemplate mongo;
    private final OutboxRelay relay;

    ReminderStore(MongoTemplate mongo, OutboxRelay relay) {
        this.mongo = mongo;
        this.relay = relay;
    }

    /** Those somebody got, the latest first. */
    List<Reminder> of(PersonId person) {
        return mongo.find(query(where("person").is(person.value())), ReminderDocument.class).stream()
                .map(ReminderDocument::read)
                .sorted(Comparator.comparing(Reminder::at).reversed())
                .toList();
    }

    /** How many somebody sent on a day. */
    long sentBy(PersonId by, LocalDate day) {
        return mongo.count(query(where("by").is(by.value()).and("day").is(day.toString())), ReminderDocument.class);
    }

    Optional<ReminderDocument> find(String id) {
        return Optional.ofNullable(mongo.findById(id, ReminderDocument.class));
    }

    /** Adds one; false when the person got another on the same day. */
    boolean add(ReminderDocument reminder) {
        try {
            mongo.insert(reminder);
        } catch (DuplicateKeyException another) {
            return false;
        }
        relay.wake(ReminderDocument.class, reminder.id());
        return true;
    }

    /** @throws org.springframework.dao.OptimisticLockingFailureException when it has changed meanwhile */
    void save(ReminderDocument reminder) {
        mongo.save(reminder);
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes reminderIndexes() {
            return Indexes.of("reminders", Index.on("person"), Index.on("by", "day"));
        }

        @Bean
        OutboxHolder reminderOutbox() {
            return new OutboxHolder(ReminderDocument.class);
        }
    }
}

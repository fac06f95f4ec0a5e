package coop.siembra.readiness.plan;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.nudging.RemindedOtherwise;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** The reminders of actions that were sent. It asks nobody's leave. */
@Component
class PlanReminders implements RemindedOtherwise {
    private final MongoTemplate mongo;

    PlanReminders(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    List<PlanReminderDocument> of(PersonId person) {
        return mongo.find(query(where("person").is(person.value())), PlanReminderDocument.class);
    }

    @Override
    public Optional<LocalDate> last(PersonId person) {
        return of(person).stream()
                .map(reminder -> LocalDate.parse(reminder.day()))
                .max(LocalDate::compareTo);
    }

    /** Keeps that somebody was reminded; the second of two at the same time is left out. */
    void add(PlanReminderDocument reminder) {
        try {
            mongo.insert(reminder);
        } catch (DuplicateKeyException meanwhile) {
            // another node was faster, and its letter was the same
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes cultureReminderIndexes() {
            return Indexes.of("culture_reminders", Index.on("person"));
        }
    }
}

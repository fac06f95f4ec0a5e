package coop.siembra.readiness.nudging;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.Leading;
import coop.siembra.readiness.next.DoneLately;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Whom the signed-in person reminded within a week, and who answered them not now, they need not remind again. */
@Component
class RemindedLately implements DoneLately {
    private final MongoOperations mongo;
    private final Leading leading;
    private final Clock clock;

    RemindedLately(MongoOperations mongo, Leading leading, Clock clock) {
        this.mongo = mongo;
        this.leading = leading;
        this.clock = clock;
    }

    @Override
    public Set<String> of(UnitId unit) {
        var today = LocalDate.now(clock);
        return mongo.find(query(where("by").is(leading.me().value())), ReminderDocument.class).stream()
                .map(ReminderDocument::read)
                .filter(reminder -> lately(reminder, today))
                .map(reminder -> "remind|" + reminder.person())
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean lately(Reminder reminder, LocalDate today) {
        var until = reminder.until();
        return reminder.declined() && (until == null || until.isAfter(today))
                || LocalDate.ofInstant(reminder.at(), clock.getZone()).isAfter(today.minusDays(Nudges.DAYS_BETWEEN));
    }
}

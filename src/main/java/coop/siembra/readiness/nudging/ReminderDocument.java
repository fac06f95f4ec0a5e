package coop.siembra.readiness.nudging;

import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.store.Outbox;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A reminder as stored.
 *
 * @param id made of person and day: however many send one at the same moment, one goes out
 * @param day on which it was sent
 * @param until ISO date
 */
@Document("reminders")
@TypeAlias("reminder")
record ReminderDocument(
        @Id String id,
        @Version @Nullable Long revision,
        String person,
        String by,
        String nudge,
        String course,
        String day,
        Instant at,
        LocalizedText subject,
        LocalizedText text,
        LocalizedText notNow,
        @Nullable Instant declinedAt,
        @Nullable String until,
        String word,
        Outbox outbox) {

    Reminder read() {
        return new Reminder(
                id,
                new PersonId(person),
                new PersonId(by),
                new CourseId(course),
                at,
                subject,
                text,
                notNow,
                declinedAt,
                until == null ? null : LocalDate.parse(until),
                word);
    }

    ReminderDocument declined(Instant moment, @Nullable LocalDate day, String said) {
        return new ReminderDocument(
                id,
                revision,
                person,
                by,
                nudge,
                course,
                this.day,
                at,
                subject,
                text,
                notNow,
                moment,
                day == null ? null : day.toString(),
                said,
                outbox);
    }
}

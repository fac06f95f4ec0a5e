package coop.siembra.readiness.nudging;

import coop.siembra.kernel.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Whether somebody may be reminded of something at all: once in seven days, whoever sends it, and not before the day they asked for. */
@Service
public class Restraint {
    private final ReminderStore store;
    private final List<RemindedOtherwise> others;
    private final Clock clock;

    Restraint(ReminderStore store, List<RemindedOtherwise> others, Clock clock) {
        this.store = store;
        this.others = List.copyOf(others);
        this.clock = clock;
    }

    /** Whether a reminder may be sent on a day. */
    public boolean allows(PersonId person, LocalDate today) {
        var got = store.of(person);
        boolean quiet = got.stream().map(Reminder::until).anyMatch(until -> until != null && until.isAfter(today));
        var since = today.minusDays(Nudges.DAYS_BETWEEN);
        boolean lately = got.stream()
                .anyMatch(reminder ->
                        LocalDate.ofInstant(reminder.at(), clock.getZone()).isAfter(since));
        return !quiet && !lately && !otherwiseSince(person, since);
    }

    /** Whether somebody was reminded of something else than a course after a day. */
    boolean otherwiseSince(PersonId person, LocalDate day) {
        return others.stream()
                .anyMatch(other ->
                        other.last(person).filter(last -> last.isAfter(day)).isPresent());
    }
}

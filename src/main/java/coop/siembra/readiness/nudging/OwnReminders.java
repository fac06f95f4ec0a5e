package coop.siembra.readiness.nudging;

import coop.siembra.access.CurrentUser;
import coop.siembra.learning.CourseStanding;
import coop.siembra.learning.MyLearning;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** The reminders the signed-in person got, and their saying not now. */
@Service
public class OwnReminders {
    /** How long one stands on the home page. */
    private static final Duration SHOWN = Duration.ofDays(14);

    /** How far away the day may be that somebody names. */
    private static final int MOST_DAYS = 183;

    private final ReminderStore store;
    private final CurrentUser user;
    private final MyLearning learning;
    private final People people;
    private final Clock clock;

    OwnReminders(ReminderStore store, CurrentUser user, MyLearning learning, People people, Clock clock) {
        this.store = store;
        this.user = user;
        this.learning = learning;
        this.people = people;
        this.clock = clock;
    }

    /** Why not now is not kept. */
    public enum Refusal {
        GONE,
        DATE_PASSED,
        TOO_FAR,
        WORD_TOO_LONG
    }

    /** A reminder with the name of who sent it; empty when they are not known any more. */
    public record Mine(Reminder reminder, String by) {}

    /** Those still to be answered: not declined, of the last two weeks, and of courses not opened since nor completed. */
    public List<Mine> open() {
        var since = clock.instant().minus(SHOWN);
        var got = store.of(user.personId()).stream()
                .filter(reminder -> !reminder.declined() && reminder.at().isAfter(since))
                .toList();
        if (got.isEmpty()) {
            return List.of();
        }
        var standings = learning.home().standings();
        return got.stream()
                .filter(reminder -> standings.stream()
                        .filter(standing -> standing.course().id().equals(reminder.course()))
                        .noneMatch(standing -> standing.completed() || openedSince(standing, reminder)))
                .map(this::mine)
                .toList();
    }

    private static boolean openedSince(CourseStanding standing, Reminder reminder) {
        var lastAt = standing.lastAt();
        return lastAt != null && lastAt.isAfter(reminder.at());
    }

    private Mine mine(Reminder reminder) {
        return new Mine(reminder, people.find(reminder.by()).map(Person::name).orElse(""));
    }

    /**
     * Says not now; empty once it is kept, else why it is not.
     *
     * @param until before which day nothing more is to come; null for none in particular
     * @param word to who sent it; may be empty
     */
    public Optional<Refusal> notNow(String id, @Nullable LocalDate until, String word) {
        var today = LocalDate.now(clock);
        if (until != null && !until.isAfter(today)) {
            return Optional.of(Refusal.DATE_PASSED);
        }
        if (until != null && until.isAfter(today.plusDays(MOST_DAYS))) {
            return Optional.of(Refusal.TOO_FAR);
        }
        var said = word.strip();
        if (said.length() > Reminder.LONGEST_WORD) {
            return Optional.of(Refusal.WORD_TOO_LONG);
        }
        var found = store.find(id)
                .filter(document -> document.person().equals(user.personId().value()));
        if (found.isEmpty()) {
            return Optional.of(Refusal.GONE);
        }
        try {
            store.save(found.get().declined(clock.instant().truncatedTo(ChronoUnit.MILLIS), until, said));
            return Optional.empty();
        } catch (OptimisticLockingFailureException meanwhile) {
            return Optional.of(Refusal.GONE);
        }
    }
}

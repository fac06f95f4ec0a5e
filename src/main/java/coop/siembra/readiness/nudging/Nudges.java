package coop.siembra.readiness.nudging;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.CourseStanding;
import coop.siembra.learning.TeamLearning;
import coop.siembra.readiness.Leading;
import coop.siembra.readiness.Rules;
import coop.siembra.store.Outbox;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * Kind reminders by those who lead people: one a person in seven days, whoever sends it; ten a day by one head; and none before the day
 * somebody asked for. Refused, with an {@link org.springframework.security.access.AccessDeniedException}, for everybody one does not lead.
 */
@Service
public class Nudges {
    static final int DAYS_BETWEEN = 7;
    static final int MOST_A_DAY = 10;

    private final ReminderStore store;
    private final Restraint restraint;
    private final Leading leading;
    private final TeamLearning learning;
    private final Rules rules;
    private final Audit audit;
    private final Clock clock;

    @Autowired
    Nudges(
            ReminderStore store,
            Restraint restraint,
            Leading leading,
            TeamLearning learning,
            Rules rules,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.restraint = restraint;
        this.leading = leading;
        this.learning = learning;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same at another time: for tests. */
    public Nudges at(Clock other) {
        return new Nudges(store, restraint, leading, learning, rules, audit, other);
    }

    /** Why nothing is sent. */
    public enum Refusal {
        /** What it would remind of is done by now, or the text is gone. */
        NO_OCCASION,
        /** The person got one within seven days. */
        TOO_SOON,
        /** The person said not now, and the day they named has not come. */
        NOT_NOW,
        /** The signed-in person has sent enough for a day. */
        ENOUGH_TODAY
    }

    /** What can be sent to somebody now; part of a look at that person's page. */
    public List<Offer> offers(PersonId person) {
        leading.require(person);
        return new Occasions(
                        LocalDate.now(clock),
                        clock.getZone(),
                        rules.now().guides().nudges())
                .offers(learning.standings(person), learning.practices(person));
    }

    /** What somebody got, the latest first. */
    public List<Reminder> of(PersonId person) {
        leading.require(person);
        return store.of(person);
    }

    /** Why nothing about a course can be sent to somebody at present; empty when it can. */
    public Optional<Refusal> hindrance(PersonId person, CourseId course) {
        leading.require(person);
        var got = store.of(person);
        var today = LocalDate.now(clock);
        if (got.stream().anyMatch(reminder -> quiet(reminder, person, course, today))) {
            return Optional.of(Refusal.NOT_NOW);
        }
        var since = today.minusDays(DAYS_BETWEEN);
        if (got.stream().anyMatch(reminder -> day(reminder.at()).isAfter(since))
                || restraint.otherwiseSince(person, since)) {
            return Optional.of(Refusal.TOO_SOON);
        }
        return store.sentBy(leading.me(), today) >= MOST_A_DAY ? Optional.of(Refusal.ENOUGH_TODAY) : Optional.empty();
    }

    /** A day holds for everything; without one, it holds for this course until they open it. */
    private boolean quiet(Reminder reminder, PersonId person, CourseId course, LocalDate today) {
        var declinedAt = reminder.declinedAt();
        if (declinedAt == null) {
            return false;
        }
        var until = reminder.until();
        if (until != null) {
            return until.isAfter(today);
        }
        return reminder.course().equals(course)
                && learning.standings(person).stream()
                        .filter(standing -> standing.course().id().equals(course))
                        .map(CourseStanding::lastAt)
                        .noneMatch(lastAt -> lastAt != null && lastAt.isAfter(declinedAt));
    }

    /** Sends one of the offers; empty once it is kept, else why it is not. */
    public Optional<Refusal> send(PersonId person, String nudge, CourseId course) {
        var offer = offers(person).stream()
                .filter(one -> one.nudge().equals(nudge) && one.course().equals(course))
                .findFirst();
        if (offer.isEmpty()) {
            return Optional.of(Refusal.NO_OCCASION);
        }
        var hindrance = hindrance(person, course);
        if (hindrance.isPresent()) {
            return hindrance;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var day = day(now).toString();
        var id = UUID.nameUUIDFromBytes((person + "|" + day).getBytes(StandardCharsets.UTF_8))
                .toString();
        var news = new Reminded(UUID.randomUUID(), now, id, person);
        boolean added = store.add(new ReminderDocument(
                id,
                null,
                person.value(),
                leading.me().value(),
                nudge,
                course.value(),
                day,
                now,
                offer.get().subject(),
                offer.get().text(),
                offer.get().notNow(),
                null,
                null,
                "",
                Outbox.empty().with(List.of(news))));
        if (!added) {
            return Optional.of(Refusal.TOO_SOON);
        }
        audit.note(AuditAction.ADDED, person, "team.reminder");
        return Optional.empty();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}

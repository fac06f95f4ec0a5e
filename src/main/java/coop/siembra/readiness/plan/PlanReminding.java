package coop.siembra.readiness.plan;

import coop.siembra.kernel.PersonId;
import coop.siembra.notices.Letter;
import coop.siembra.notices.LetterId;
import coop.siembra.readiness.letters.PersonLetters;
import coop.siembra.readiness.letters.PersonLetters.Reader;
import coop.siembra.readiness.letters.PersonLetters.Words;
import coop.siembra.readiness.model.plan.Action;
import coop.siembra.readiness.model.plan.Goal;
import coop.siembra.readiness.nudging.Restraint;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds owners kindly of their actions, once a little before the day and once after it: all of a person's in one letter, with the limits of
 * all reminders ({@link Restraint}), by day and on working days. What must wait for these limits is told later, while it still holds.
 * Looked after every hour; costs what is due, not the whole plan's history.
 */
@Component
class PlanReminding {
    private static final Logger LOG = LoggerFactory.getLogger(PlanReminding.class);
    static final int DAYS_BEFORE = 3;

    private final PlanStore store;
    private final PlanReminders reminders;
    private final Restraint restraint;
    private final PersonLetters letters;
    private final Clock clock;

    @Autowired
    PlanReminding(PlanStore store, PlanReminders reminders, Restraint restraint, PersonLetters letters, Clock clock) {
        this.store = store;
        this.reminders = reminders;
        this.restraint = restraint;
        this.letters = letters;
        this.clock = clock;
    }

    /** The same at another time: for tests. */
    PlanReminding at(Clock other) {
        return new PlanReminding(store, reminders, restraint, letters, other);
    }

    /** Something to be told. */
    private record Due(Goal goal, Action action, boolean late) {

        /** Another day of the same action is another thing to be told. */
        String key() {
            return action.id() + "|" + action.task().due() + "|" + (late ? "after" : "before");
        }
    }

    @Scheduled(initialDelayString = "${siembra.plan.reminders:5m}", fixedDelayString = "${siembra.plan.reminders:1h}")
    void remind() {
        var today = LocalDate.now(clock);
        due(today).forEach((person, all) -> {
            try {
                remind(person, all, today);
            } catch (RuntimeException failed) {
                LOG.warn("somebody could not be reminded; the next hour tries again", failed);
            }
        });
    }

    private Map<PersonId, List<Due>> due(LocalDate today) {
        var until = today.plusDays(DAYS_BEFORE);
        Map<PersonId, List<Due>> due = new LinkedHashMap<>();
        store.dueBy(until)
                .forEach(goal -> goal.actions().stream()
                        .filter(Action::unfinished)
                        .filter(action -> !action.task().due().isAfter(until))
                        .forEach(action -> due.computeIfAbsent(action.task().owner(), any -> new ArrayList<>())
                                .add(new Due(goal, action, action.late(today)))));
        return due;
    }

    private void remind(PersonId person, List<Due> all, LocalDate today) {
        var told = reminders.of(person).stream()
                .flatMap(reminder -> reminder.told().stream())
                .collect(Collectors.toSet());
        var fresh = all.stream()
                .filter(due -> !told.contains(due.key()))
                .sorted(Comparator.comparing((Due due) -> due.action().task().due()))
                .toList();
        if (fresh.isEmpty() || !restraint.allows(person, today)) {
            return;
        }
        var id = person + "|" + today;
        letters.write(
                LetterId.of(UUID.nameUUIDFromBytes(("culture-plan|" + id).getBytes(StandardCharsets.UTF_8))),
                person,
                fresh.getFirst().goal().id(),
                reader -> words(reader, fresh),
                Letter::quietly);
        reminders.add(new PlanReminderDocument(
                id,
                person.value(),
                today.toString(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                fresh.stream().map(Due::key).toList()));
    }

    private static Words words(Reader reader, List<Due> all) {
        var lines = all.stream().map(due -> line(reader, due)).collect(Collectors.joining("\n"));
        return new Words(
                reader.say("readiness.plan.letter.subject", all.size()),
                reader.say("readiness.plan.letter.text") + "\n\n" + lines + "\n\n"
                        + reader.say("readiness.plan.letter.end"),
                all.size() == 1 ? "plan/" + all.getFirst().goal().id() : "");
    }

    private static String line(Reader reader, Due due) {
        var task = due.action().task();
        return reader.say(
                due.late() ? "readiness.plan.letter.late" : "readiness.plan.letter.soon",
                task.what(),
                due.goal().aim().title(),
                reader.voice().day(task.due()));
    }
}

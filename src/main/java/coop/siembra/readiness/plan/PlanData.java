package coop.siembra.readiness.plan;

import coop.siembra.access.PersonalData;
import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.model.plan.Action.State;
import coop.siembra.readiness.model.plan.Change;
import coop.siembra.readiness.model.plan.Goal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a person took on in the culture plan, what they did to it, and of what they were reminded. */
@Component
class PlanData implements PersonalData {
    private final PlanStore store;
    private final PlanReminders reminders;

    PlanData(PlanStore store, PlanReminders reminders) {
        this.store = store;
        this.reminders = reminders;
    }

    @Override
    public String key() {
        return "culture-plan";
    }

    @Override
    public String title() {
        return "readiness.plan.data";
    }

    @Override
    public Object about(PersonId person) {
        var goals = store.naming(person);
        return new Held(
                goals.stream().flatMap(goal -> owned(goal, person).stream()).toList(),
                goals.stream().flatMap(goal -> deeds(goal, person).stream()).toList(),
                reminders.of(person).stream()
                        .map(reminder -> new Reminded(reminder.at(), reminder.told()))
                        .toList());
    }

    private static List<Owned> owned(Goal goal, PersonId person) {
        return goal.actions().stream()
                .filter(action -> action.task().owner().equals(person))
                .map(action -> new Owned(
                        goal.aim().title(), action.task().what(), action.task().due(), action.state(), action.reason()))
                .toList();
    }

    private static List<Deed> deeds(Goal goal, PersonId person) {
        return goal.history().stream()
                .filter(change -> change.by().equals(person))
                .map(change -> new Deed(goal.aim().title(), change.at(), change.kind(), change.note(), change.fields()))
                .toList();
    }

    private record Held(List<Owned> actions, List<Deed> changes, List<Reminded> reminders) {}

    private record Owned(String goal, String what, LocalDate due, State state, String reason) {}

    private record Deed(String goal, Instant at, Change.Kind kind, String note, List<Change.Field> fields) {}

    private record Reminded(Instant at, List<String> about) {}
}

package coop.siembra.readiness.plan;

import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.model.plan.Action;
import coop.siembra.readiness.model.plan.Action.State;
import coop.siembra.readiness.model.plan.Aim;
import coop.siembra.readiness.model.plan.Change;
import coop.siembra.readiness.model.plan.Change.Field;
import coop.siembra.readiness.model.plan.Change.Kind;
import coop.siembra.readiness.model.plan.Change.Name;
import coop.siembra.readiness.model.plan.Goal;
import coop.siembra.readiness.model.plan.Result;
import coop.siembra.readiness.model.plan.Result.Ending;
import coop.siembra.readiness.model.plan.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A goal as stored, with its actions and its whole history.
 *
 * @param unit null for the whole organisation
 * @param units the unit and those above it when it was last changed; empty for the whole organisation
 * @param by ISO day
 * @param state {@link #OPEN} or {@link #CLOSED}
 * @param nextDue ISO day on which something of it is due next; null when it is closed
 * @param doers owners of its actions
 * @param waiting owners of those actions that are still to be done; of nobody when it is closed
 * @param people everybody who is named anywhere in it
 * @param marks what is counted: see {@link Mark}
 * @param history null when it was not asked for
 */
@Document("culture_goals")
@TypeAlias("culture-goal")
record GoalDocument(
        @Id String id,
        @Version @Nullable Long revision,
        String title,
        String why,
        String noticed,
        List<String> objectives,
        @Nullable String unit,
        List<String> units,
        String by,
        String state,
        @Nullable String nextDue,
        List<String> doers,
        List<String> waiting,
        List<String> people,
        List<String> marks,
        List<ActionDocument> actions,
        @Nullable ResultDocument result,
        @Nullable List<ChangeDocument> history) {
    static final String OPEN = "OPEN";
    static final String CLOSED = "CLOSED";

    /** @param due ISO day */
    record ActionDocument(
            String id,
            String what,
            String owner,
            String due,
            @Nullable String link,
            String state,
            String reason,
            Instant since) {

        static ActionDocument of(Action action) {
            var task = action.task();
            var link = task.link();
            return new ActionDocument(
                    action.id(),
                    task.what(),
                    task.owner().value(),
                    task.due().toString(),
                    link == null ? null : link.toString(),
                    action.state().name(),
                    action.reason(),
                    action.since());
        }

        Action read() {
            var task = new Task(what, new PersonId(owner), LocalDate.parse(due), link == null ? null : Mark.link(link));
            return new Action(id, task, State.valueOf(state), reason, since);
        }
    }

    /** What came of it. */
    record ResultDocument(String ending, String words, String by, Instant at) {

        Result read() {
            return new Result(Ending.valueOf(ending), words, new PersonId(by), at);
        }
    }

    /** @param fields name, before and after of each, one after the other */
    record ChangeDocument(String by, Instant at, String kind, String action, String note, List<String> fields) {

        static ChangeDocument of(Change change) {
            var fields = change.fields().stream()
                    .flatMap(field -> Stream.of(field.name().name(), field.before(), field.after()))
                    .toList();
            return new ChangeDocument(
                    change.by().value(), change.at(), change.kind().name(), change.action(), change.note(), fields);
        }

        Change read() {
            var told = Stream.iterate(0, at -> at + 2 < fields.size(), at -> at + 3)
                    .map(at -> new Field(Name.valueOf(fields.get(at)), fields.get(at + 1), fields.get(at + 2)))
                    .toList();
            return new Change(new PersonId(by), at, Kind.valueOf(kind), action, note, told);
        }
    }

    static GoalDocument of(Goal goal, List<String> units, @Nullable Long revision) {
        var aim = goal.aim();
        var unit = aim.unit();
        var result = goal.result();
        var doers = goal.actions().stream().map(GoalDocument::owner).distinct().toList();
        return new GoalDocument(
                goal.id(),
                revision,
                aim.title(),
                aim.why(),
                aim.noticed(),
                aim.objectives(),
                unit == null ? null : unit.value(),
                units,
                aim.by().toString(),
                goal.isOpen() ? OPEN : CLOSED,
                goal.nextDue().map(LocalDate::toString).orElse(null),
                doers,
                waiting(goal),
                people(goal, doers),
                goal.actions().stream().map(action -> Mark.of(action).text()).toList(),
                goal.actions().stream().map(ActionDocument::of).toList(),
                result == null
                        ? null
                        : new ResultDocument(
                                result.ending().name(),
                                result.words(),
                                result.by().value(),
                                result.at()),
                goal.history().stream().map(ChangeDocument::of).toList());
    }

    private static List<String> waiting(Goal goal) {
        return goal.isOpen()
                ? goal.actions().stream()
                        .filter(Action::unfinished)
                        .map(GoalDocument::owner)
                        .distinct()
                        .toList()
                : List.of();
    }

    private static List<String> people(Goal goal, List<String> doers) {
        var authors = goal.history().stream().map(change -> change.by().value());
        var named = goal.history().stream()
                .flatMap(change -> change.fields().stream())
                .filter(field -> field.name() == Name.OWNER)
                .flatMap(field -> Stream.of(field.before(), field.after()))
                .filter(person -> !person.isEmpty());
        return Stream.of(doers.stream(), authors, named)
                .flatMap(some -> some)
                .distinct()
                .toList();
    }

    private static String owner(Action action) {
        return action.task().owner().value();
    }

    Goal read() {
        var aim = new Aim(title, why, noticed, objectives, unit == null ? null : new UnitId(unit), LocalDate.parse(by));
        return new Goal(
                id,
                revision == null ? 0 : revision,
                aim,
                actions.stream().map(ActionDocument::read).toList(),
                result == null ? null : result.read(),
                history == null
                        ? List.of()
                        : history.stream().map(ChangeDocument::read).toList());
    }
}

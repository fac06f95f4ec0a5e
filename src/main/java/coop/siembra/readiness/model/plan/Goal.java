package coop.siembra.readiness.model.plan;

import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.model.plan.Action.State;
import coop.siembra.readiness.model.plan.Change.Field;
import coop.siembra.readiness.model.plan.Change.Kind;
import coop.siembra.readiness.model.plan.Change.Name;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A goal of the culture plan. Each change adds to its history; nothing leaves it.
 *
 * @param revision grows with each change; 0 before it is stored
 * @param actions in the order in which they were added
 * @param result what came of it; null while it is open
 * @param history the oldest first; empty when it was not read
 */
public record Goal(
        String id,
        long revision,
        Aim aim,
        List<Action> actions,
        @Nullable Result result,
        List<Change> history) {
    public static final int MOST_ACTIONS = 40;

    public Goal {
        actions = List.copyOf(actions);
        history = List.copyOf(history);
    }

    /** A new one. */
    public static Goal add(String id, Aim aim, PersonId by, Instant now) {
        var added = new Change(by, now, Kind.GOAL_ADDED, "", "", List.of());
        return new Goal(id, 0, aim, List.of(), null, List.of(added));
    }

    public boolean isOpen() {
        return result == null;
    }

    public Optional<Action> action(String action) {
        return actions.stream().filter(one -> one.id().equals(action)).findFirst();
    }

    public Progress progress(LocalDate today) {
        return Progress.of(actions, today);
    }

    /** Whether it is open though its day has passed. */
    public boolean late(LocalDate today) {
        return isOpen() && aim.by().isBefore(today);
    }

    /** The earliest day on which something of it is due; empty when it is closed. */
    public Optional<LocalDate> nextDue() {
        return isOpen()
                ? Stream.concat(
                                actions.stream()
                                        .filter(Action::unfinished)
                                        .map(action -> action.task().due()),
                                Stream.of(aim.by()))
                        .min(LocalDate::compareTo)
                : Optional.empty();
    }

    /** What was said of an action, the oldest first. */
    public List<Change> reports(String action) {
        return history.stream()
                .filter(change ->
                        change.kind() == Kind.REPORTED && change.action().equals(action))
                .toList();
    }

    /** With another aim; itself when it is the same. */
    public Goal with(Aim other, PersonId by, Instant now) {
        var fields = Differences.between(aim, other);
        return fields.isEmpty()
                ? this
                : new Goal(id, revision, other, actions, result, after(by, now, Kind.GOAL_CHANGED, "", "", fields));
    }

    /** With one more action. */
    public Goal adding(String action, Task task, PersonId by, Instant now) {
        var more = Stream.concat(actions.stream(), Stream.of(new Action(action, task, State.OPEN, "", now)));
        var fields = List.of(
                new Field(Name.WHAT, "", task.what()),
                new Field(Name.OWNER, "", task.owner().value()),
                new Field(Name.DUE, "", task.due().toString()));
        return new Goal(
                id, revision, aim, more.toList(), result, after(by, now, Kind.ACTION_ADDED, action, "", fields));
    }

    /** With an action that is another task; itself when it is the same. */
    public Goal with(Action action, Task other, PersonId by, Instant now) {
        var fields = Differences.between(action.task(), other);
        return fields.isEmpty()
                ? this
                : replacing(action.with(other), after(by, now, Kind.ACTION_CHANGED, action.id(), "", fields));
    }

    /** With word of how far an action is. */
    public Goal reporting(Action action, State next, String note, PersonId by, Instant now) {
        var fields = action.state() == next
                ? List.<Field>of()
                : List.of(new Field(Name.STATE, action.state().name(), next.name()));
        return replacing(action.reported(next, note, now), after(by, now, Kind.REPORTED, action.id(), note, fields));
    }

    /** Closed with what came of it. */
    public Goal closed(Result what) {
        var fields = List.of(new Field(Name.ENDING, "", what.ending().name()));
        return new Goal(
                id,
                revision,
                aim,
                actions,
                what,
                after(what.by(), what.at(), Kind.GOAL_CLOSED, "", what.words(), fields));
    }

    /** Open again. */
    public Goal reopened(PersonId by, Instant now) {
        var fields = result == null
                ? List.<Field>of()
                : List.of(new Field(Name.ENDING, result.ending().name(), ""));
        return new Goal(id, revision, aim, actions, null, after(by, now, Kind.GOAL_REOPENED, "", "", fields));
    }

    private Goal replacing(Action action, List<Change> longer) {
        var changed = actions.stream()
                .map(one -> one.id().equals(action.id()) ? action : one)
                .toList();
        return new Goal(id, revision, aim, changed, result, longer);
    }

    private List<Change> after(PersonId by, Instant now, Kind kind, String action, String note, List<Field> fields) {
        return Stream.concat(history.stream(), Stream.of(new Change(by, now, kind, action, note, fields)))
                .toList();
    }
}

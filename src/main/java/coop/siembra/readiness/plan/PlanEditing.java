package coop.siembra.readiness.plan;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Units;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.guide.Objective;
import coop.siembra.readiness.model.plan.Action;
import coop.siembra.readiness.model.plan.Action.State;
import coop.siembra.readiness.model.plan.Aim;
import coop.siembra.readiness.model.plan.Goal;
import coop.siembra.readiness.model.plan.PlanChecks;
import coop.siembra.readiness.model.plan.PlanRefusal;
import coop.siembra.readiness.model.plan.Result;
import coop.siembra.readiness.model.plan.Result.Ending;
import coop.siembra.readiness.model.plan.Task;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Changes the culture plan: executives and administrators all of it, whoever leads a unit the goals of that unit and those below; owners say
 * how far their own actions are. Everybody else is refused with an {@link AccessDeniedException}, as for goals that are not there. What is
 * shown may be old: then nothing is changed.
 */
@Service
public class PlanEditing {
    private static final String AUDITED = "team.action";

    private final PlanStore store;
    private final PlanAccess access;
    private final PlanLinks links;
    private final Units units;
    private final Rules rules;
    private final Audit audit;
    private final Clock clock;

    @Autowired
    PlanEditing(
            PlanStore store, PlanAccess access, PlanLinks links, Units units, Rules rules, Audit audit, Clock clock) {
        this.store = store;
        this.access = access;
        this.links = links;
        this.units = units;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same at another time: for tests, and for a history made to be looked at. */
    public PlanEditing at(Clock other) {
        return new PlanEditing(store, access, links, units, rules, audit, other);
    }

    /** What came of something. */
    public sealed interface Outcome {
        /** It is stored. */
        record Stored(Goal goal) implements Outcome {}

        /** It is not, for one reason or several. */
        record Refused(List<PlanRefusal> why) implements Outcome {

            public Refused {
                why = List.copyOf(why);
            }

            Refused(PlanRefusal why) {
                this(List.of(why));
            }
        }
    }

    /** What is wrong with an aim before anything is stored. */
    public List<PlanRefusal> mistakes(Aim aim, @Nullable Aim before) {
        var known =
                rules.now().guides().objectives().stream().map(Objective::id).collect(Collectors.toSet());
        var mistakes = new ArrayList<>(PlanChecks.mistakes(aim, before, known, today()));
        var unit = aim.unit();
        if (unit != null && units.find(unit).isEmpty()) {
            mistakes.add(PlanRefusal.UNKNOWN_UNIT);
        }
        return mistakes;
    }

    /** What is wrong with a task of a goal of a unit, or of the whole organisation, before anything is stored. */
    public List<PlanRefusal> mistakes(Task task, @Nullable Task before, @Nullable UnitId unit) {
        var mistakes = new ArrayList<>(PlanChecks.mistakes(task, before, today()));
        boolean same = before != null && before.owner().equals(task.owner());
        if (!same && !access.mayOwn(task.owner(), unit)) {
            mistakes.add(PlanRefusal.OWNER_UNKNOWN);
        }
        var link = task.link();
        if (link != null && (before == null || !link.equals(before.link())) && !links.isKnown(link)) {
            mistakes.add(PlanRefusal.UNKNOWN_LINK);
        }
        return mistakes;
    }

    /** Puts a goal into the plan, with its first action or without. */
    public Outcome add(Aim aim, @Nullable Task first) {
        access.requireWriting(aim.unit());
        var mistakes = new ArrayList<>(mistakes(aim, null));
        if (first != null) {
            mistakes.addAll(mistakes(first, null, aim.unit()));
        }
        if (!mistakes.isEmpty()) {
            return new Outcome.Refused(mistakes);
        }
        var me = access.me();
        var goal = Goal.add(UUID.randomUUID().toString(), aim, me, now());
        var whole = first == null ? goal : goal.adding(UUID.randomUUID().toString(), first, me, now());
        var stored = store.add(whole);
        if (first != null) {
            noteOwner(first.owner());
        }
        return new Outcome.Stored(stored);
    }

    /** Says anew what is to be reached. */
    public Outcome change(Goal shown, Aim aim) {
        return writing(shown, before -> {
            access.requireWriting(aim.unit());
            var mistakes = mistakes(aim, before.aim());
            return mistakes.isEmpty() ? stored(before, before.with(aim, access.me(), now())) : refused(mistakes);
        });
    }

    /** Adds an action. */
    public Outcome add(Goal shown, Task task) {
        return writing(shown, before -> {
            var mistakes = new ArrayList<>(mistakes(task, null, before.aim().unit()));
            if (before.actions().size() >= Goal.MOST_ACTIONS) {
                mistakes.add(PlanRefusal.TOO_MANY_ACTIONS);
            }
            if (!mistakes.isEmpty()) {
                return refused(mistakes);
            }
            var stored = store.save(before.adding(UUID.randomUUID().toString(), task, access.me(), now()));
            noteOwner(task.owner());
            return new Outcome.Stored(stored);
        });
    }

    /** Makes an action another task; who answered for it is told apart from who does from now on. */
    public Outcome change(Goal shown, String action, Task task) {
        return writing(shown, before -> {
            var found = action(before, action);
            var mistakes = mistakes(task, found.task(), before.aim().unit());
            if (!mistakes.isEmpty()) {
                return refused(mistakes);
            }
            var outcome = stored(before, before.with(found, task, access.me(), now()));
            if (!found.task().owner().equals(task.owner())) {
                note(AuditAction.WITHDREW, found.task().owner());
                noteOwner(task.owner());
            }
            return outcome;
        });
    }

    /**
     * Says how far an action is: its owner, or who may write the goal. What others did to other parts of the goal meanwhile does not hinder
     * it; what they did to this action does.
     */
    public Outcome report(Goal shown, String action, State next, String note) {
        var before = current(shown);
        boolean writes = access.mayWrite(before.aim().unit());
        var found = action(before, action);
        if (!writes && !access.owns(found)) {
            throw new AccessDeniedException("not an action of the signed-in person");
        }
        if (!before.isOpen()) {
            return new Outcome.Refused(PlanRefusal.CLOSED);
        }
        if (!shown.action(action).filter(found::equals).isPresent()) {
            return new Outcome.Refused(PlanRefusal.CHANGED_MEANWHILE);
        }
        boolean drops = next == State.DROPPED || found.state() == State.DROPPED;
        if (drops && !writes) {
            return new Outcome.Refused(PlanRefusal.NOT_YOURS_TO_DROP);
        }
        var said = note.strip();
        return PlanChecks.mistake(found, next, said)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> trying(() -> stored(before, before.reporting(found, next, said, access.me(), now()))));
    }

    /** Says what came of a goal, of which nothing is left to be done. */
    public Outcome close(Goal shown, Ending ending, String words) {
        return writing(shown, before -> {
            var said = words.strip();
            return PlanChecks.mistake(before, said)
                    .<Outcome>map(Outcome.Refused::new)
                    .orElseGet(() -> stored(before, before.closed(new Result(ending, said, access.me(), now()))));
        });
    }

    /** Takes up a goal again that was closed. */
    public Outcome reopen(Goal shown) {
        var before = current(shown);
        access.requireWriting(before.aim().unit());
        if (before.isOpen() || before.revision() != shown.revision()) {
            return new Outcome.Refused(PlanRefusal.CHANGED_MEANWHILE);
        }
        return trying(() -> stored(before, before.reopened(access.me(), now())));
    }

    /** A change of an open goal by somebody who may write it. */
    private interface Writing {
        Outcome of(Goal before);
    }

    private Outcome writing(Goal shown, Writing change) {
        var before = current(shown);
        access.requireWriting(before.aim().unit());
        if (before.revision() != shown.revision()) {
            return new Outcome.Refused(PlanRefusal.CHANGED_MEANWHILE);
        }
        return before.isOpen() ? trying(() -> change.of(before)) : new Outcome.Refused(PlanRefusal.CLOSED);
    }

    private static Outcome trying(Supplier<Outcome> write) {
        try {
            return write.get();
        } catch (OptimisticLockingFailureException meanwhile) {
            return new Outcome.Refused(PlanRefusal.CHANGED_MEANWHILE);
        }
    }

    private Outcome stored(Goal before, Goal after) {
        return new Outcome.Stored(after == before ? before : store.save(after));
    }

    private static Outcome refused(List<PlanRefusal> mistakes) {
        return new Outcome.Refused(mistakes);
    }

    private Goal current(Goal shown) {
        return store.find(shown.id())
                .filter(access::mayRead)
                .orElseThrow(() -> new AccessDeniedException("not a goal the signed-in person may read"));
    }

    private static Action action(Goal goal, String id) {
        return goal.action(id).orElseThrow(() -> new AccessDeniedException("not an action of the goal"));
    }

    private void noteOwner(PersonId owner) {
        note(AuditAction.ADDED, owner);
    }

    private void note(AuditAction what, PersonId owner) {
        if (!owner.equals(access.me())) {
            audit.note(what, owner, AUDITED);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

package coop.siembra.readiness.model.plan;

import coop.siembra.readiness.model.plan.Action.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with what somebody put in. Days that were there before may have passed; new ones may not. */
public final class PlanChecks {

    private PlanChecks() {}

    /**
     * All that is wrong with an aim.
     *
     * @param before what it was; null when it is new
     * @param objectives ids of those the content knows
     */
    public static List<PlanRefusal> mistakes(Aim aim, @Nullable Aim before, Set<String> objectives, LocalDate today) {
        List<PlanRefusal> mistakes = new ArrayList<>();
        text(mistakes, aim.title(), Aim.LONGEST_TITLE, PlanRefusal.TITLE_MISSING, PlanRefusal.TITLE_TOO_LONG);
        text(mistakes, aim.why(), Aim.LONGEST_TEXT, PlanRefusal.WHY_MISSING, PlanRefusal.WHY_TOO_LONG);
        text(mistakes, aim.noticed(), Aim.LONGEST_TEXT, PlanRefusal.NOTICED_MISSING, PlanRefusal.NOTICED_TOO_LONG);
        if (aim.objectives().isEmpty()) {
            mistakes.add(PlanRefusal.OBJECTIVES_MISSING);
        }
        boolean unknown = aim.objectives().stream()
                .anyMatch(one -> !objectives.contains(one)
                        && (before == null || !before.objectives().contains(one)));
        if (unknown) {
            mistakes.add(PlanRefusal.UNKNOWN_OBJECTIVE);
        }
        if (aim.by().isBefore(today) && (before == null || !before.by().equals(aim.by()))) {
            mistakes.add(PlanRefusal.BY_PASSED);
        }
        return mistakes;
    }

    /** All that is wrong with the words and the day of a task. */
    public static List<PlanRefusal> mistakes(Task task, @Nullable Task before, LocalDate today) {
        List<PlanRefusal> mistakes = new ArrayList<>();
        text(mistakes, task.what(), Task.LONGEST, PlanRefusal.WHAT_MISSING, PlanRefusal.WHAT_TOO_LONG);
        if (task.due().isBefore(today) && (before == null || !before.due().equals(task.due()))) {
            mistakes.add(PlanRefusal.DUE_PASSED);
        }
        return mistakes;
    }

    /** What is wrong with word of how far an action is. */
    public static Optional<PlanRefusal> mistake(Action action, State next, String note) {
        if (note.length() > Action.LONGEST_NOTE) {
            return Optional.of(PlanRefusal.NOTE_TOO_LONG);
        }
        if (next == State.DROPPED && note.isEmpty()) {
            return Optional.of(PlanRefusal.REASON_MISSING);
        }
        return next == action.state() && note.isEmpty() ? Optional.of(PlanRefusal.NOTHING_NEW) : Optional.empty();
    }

    /** What speaks against closing a goal. */
    public static Optional<PlanRefusal> mistake(Goal goal, String words) {
        if (words.isEmpty()) {
            return Optional.of(PlanRefusal.RESULT_MISSING);
        }
        if (words.length() > Action.LONGEST_NOTE) {
            return Optional.of(PlanRefusal.RESULT_TOO_LONG);
        }
        return goal.actions().stream().anyMatch(Action::unfinished)
                ? Optional.of(PlanRefusal.ACTIONS_UNFINISHED)
                : Optional.empty();
    }

    private static void text(
            List<PlanRefusal> mistakes, String text, int longest, PlanRefusal missing, PlanRefusal tooLong) {
        if (text.isEmpty()) {
            mistakes.add(missing);
        } else if (text.length() > longest) {
            mistakes.add(tooLong);
        }
    }
}

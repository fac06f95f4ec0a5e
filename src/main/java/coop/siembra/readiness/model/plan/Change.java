package coop.siembra.readiness.model.plan;

import coop.siembra.kernel.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * One entry of a goal's history.
 *
 * @param action id of the action it is about; empty when it is about the goal itself
 * @param note what was said with it; may be empty
 * @param fields what is different, and how it was before
 */
public record Change(PersonId by, Instant at, Kind kind, String action, String note, List<Field> fields) {

    public Change {
        fields = List.copyOf(fields);
    }

    /** What was done. */
    public enum Kind {
        GOAL_ADDED,
        GOAL_CHANGED,
        GOAL_CLOSED,
        GOAL_REOPENED,
        ACTION_ADDED,
        ACTION_CHANGED,
        /** Somebody said how far it is. */
        REPORTED
    }

    /** What can be different. Its values are texts, ids, ISO days and names of states. */
    public enum Name {
        TITLE,
        WHY,
        NOTICED,
        OBJECTIVES,
        UNIT,
        BY,
        WHAT,
        OWNER,
        DUE,
        LINK,
        STATE,
        ENDING
    }

    /**
     * One difference.
     *
     * @param before empty for nothing
     * @param after empty for nothing
     */
    public record Field(Name name, String before, String after) {}
}

package coop.siembra.readiness.model.plan;

/** Why something was not done with the plan. */
public enum PlanRefusal {
    TITLE_MISSING,
    TITLE_TOO_LONG,
    WHY_MISSING,
    WHY_TOO_LONG,
    NOTICED_MISSING,
    NOTICED_TOO_LONG,
    OBJECTIVES_MISSING,
    /** An objective that the content does not know. */
    UNKNOWN_OBJECTIVE,
    BY_MISSING,
    BY_PASSED,
    UNKNOWN_UNIT,
    WHAT_MISSING,
    WHAT_TOO_LONG,
    OWNER_MISSING,
    /** Somebody who cannot be asked: they have left, or work elsewhere. */
    OWNER_UNKNOWN,
    DUE_MISSING,
    DUE_PASSED,
    UNKNOWN_LINK,
    TOO_MANY_ACTIONS,
    NOTE_TOO_LONG,
    REASON_MISSING,
    /** Whoever looks after the plan drops what was agreed, not its owner. */
    NOT_YOURS_TO_DROP,
    /** Nothing is different and nothing was said. */
    NOTHING_NEW,
    RESULT_MISSING,
    RESULT_TOO_LONG,
    /** Some of its actions are still to be done. */
    ACTIONS_UNFINISHED,
    /** The goal is closed. */
    CLOSED,
    /** Somebody else has changed it meanwhile. */
    CHANGED_MEANWHILE
}

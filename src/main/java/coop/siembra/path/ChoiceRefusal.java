package coop.siembra.path;

/** Why a decision about a course was not taken down. */
public enum ChoiceRefusal {
    UNKNOWN_COURSE,
    /** What is completed has no place to be moved to. */
    COMPLETED,
    /** Leaving a course out needs a reason. */
    REASON_MISSING,
    REASON_TOO_LONG
}

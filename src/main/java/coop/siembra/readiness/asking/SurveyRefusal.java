package coop.siembra.readiness.asking;

/** Why something about a survey is not done. */
public enum SurveyRefusal {
    /** There are no texts for it. */
    NO_TEXTS,
    /** There is one of the kind that has not ended. */
    ANOTHER_ROUND,
    DAY_MISSING,
    DAY_PASSED,
    TOO_FAR,
    TOO_LONG,
    LAST_BEFORE_FIRST,
    /** It has ended, or not begun, or was never there. */
    NOT_RUNNING,
    ALREADY_ANSWERED,
    /** Who leads answers about themselves first. */
    OWN_FIRST,
    /** The own part is for those who lead. */
    LEADS_NOBODY,
    NOTHING_ANSWERED,
    WORDS_TOO_LONG
}

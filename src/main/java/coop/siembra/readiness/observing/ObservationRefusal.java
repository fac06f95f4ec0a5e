package coop.siembra.readiness.observing;

/** Why something was not done with an observation. */
public enum ObservationRefusal {
    /** There is no such sheet or situation. */
    UNKNOWN_SITUATION,
    /** The same has been announced and is still open. */
    ALREADY_ANNOUNCED,
    /** It was announced less than an hour ago. */
    TOO_SOON,
    /** It was announced too long ago, called off, or is filled in already. */
    OVER,
    /** Some behaviour has no mark, or there is a mark for none of the sheet. */
    INCOMPLETE,
    WORDS_TOO_LONG,
    WORDS_MISSING
}

package coop.siembra.readiness.workshop;

/** Why something was not done with a workshop. */
public enum WorkshopRefusal {
    /** Somebody else has changed it meanwhile. */
    CHANGED_MEANWHILE,
    /** It has been held or called off. */
    OVER,
    NO_BLOCKS,
    UNIT_TOO_LARGE,
    UNKNOWN_COMPETENCY,
    UNKNOWN_BLOCK,
    TOO_MANY_PARTS,
    DATE_MISSING,
    DATE_PASSED,
    PLACE_MISSING,
    PLACE_TOO_LONG,
    NOBODY_INVITED,
    TOO_MANY_PEOPLE,
    /** Somebody does not work in the unit or below. */
    NOT_OF_THE_UNIT,
    /** It has not begun yet. */
    NOT_YET
}

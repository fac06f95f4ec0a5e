package coop.siembra.people;

/** What came of adding or changing a unit, or of naming a deputy. */
public sealed interface UnitOutcome {

    /** It is stored. */
    record Stored(Unit unit) implements UnitOutcome {}

    /** Nothing was changed. */
    record Refused(Reason reason) implements UnitOutcome {}

    /** Why it was refused. */
    enum Reason {
        NAME_MISSING,
        ALREADY_EXISTS,
        UNKNOWN_UNIT,
        UNKNOWN_PARENT,
        UNKNOWN_PERSON,
        /** Somebody else changed it meanwhile. */
        CHANGED_MEANWHILE,
        /** The head needs no deputy's powers. */
        IS_HEAD,
        PERIOD_OVER,
        PERIOD_OVERLAPS,
        PERIOD_TOO_LONG
    }
}

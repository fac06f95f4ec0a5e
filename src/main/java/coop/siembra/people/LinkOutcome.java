package coop.siembra.people;

/** What came of changing whom a unit serves. */
public sealed interface LinkOutcome {

    /** It is stored; from both it can be taken back. */
    record Stored(Unit before, Unit after) implements LinkOutcome {}

    /** Nothing was changed. */
    record Refused(Reason reason) implements LinkOutcome {}

    /** Why it was refused. */
    enum Reason {
        UNKNOWN_UNIT,
        /** A unit's work for itself brings it no nearer to anybody. */
        SELF,
        ALREADY_SERVES,
        NOT_SERVED,
        TOO_LONG,
        /** Somebody else changed it meanwhile. */
        CHANGED_MEANWHILE
    }
}

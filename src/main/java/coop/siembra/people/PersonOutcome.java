package coop.siembra.people;

/** What came of adding or changing a person. */
public sealed interface PersonOutcome {

    /** It is stored. */
    record Stored(Person person) implements PersonOutcome {}

    /** Nothing was changed. */
    record Refused(Reason reason) implements PersonOutcome {}

    /** Why it was refused. */
    enum Reason {
        NAME_MISSING,
        NAME_TOO_LONG,
        EMAIL_INVALID,
        EMAIL_TAKEN,
        SITE_TOO_LONG,
        ALREADY_EXISTS,
        UNKNOWN_UNIT,
        UNKNOWN_PERSON,
        /** Somebody else changed it meanwhile. */
        CHANGED_MEANWHILE
    }
}

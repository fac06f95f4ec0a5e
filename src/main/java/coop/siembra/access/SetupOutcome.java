package coop.siembra.access;

import coop.siembra.access.model.PasswordRule;
import coop.siembra.people.PersonOutcome;

/** What came of setting up. */
public sealed interface SetupOutcome {

    /** The administrator can sign in. */
    record Done() implements SetupOutcome {}

    /** Nothing was set up. */
    record Refused(Reason reason) implements SetupOutcome {}

    /** Name or e-mail address will not do. */
    record PersonRefused(PersonOutcome.Reason reason) implements SetupOutcome {}

    /** The password is too easy to guess. */
    record Weak(PasswordRule.Weakness weakness) implements SetupOutcome {}

    /** Why it was refused. */
    enum Reason {
        ORGANISATION_MISSING,
        LINK_EXPIRED
    }
}

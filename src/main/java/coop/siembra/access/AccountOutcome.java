package coop.siembra.access;

import coop.siembra.access.model.PasswordRule;

/** What came of a change to an account. */
public sealed interface AccountOutcome {

    /** It is stored. */
    record Done() implements AccountOutcome {}

    /** Nothing was changed. */
    record Refused(Reason reason) implements AccountOutcome {}

    /** The new password is too easy to guess. */
    record Weak(PasswordRule.Weakness weakness) implements AccountOutcome {}

    /** Why it was refused. */
    enum Reason {
        UNKNOWN_ACCOUNT,
        /** Somebody must remain who can manage accounts. */
        LAST_ADMIN,
        WRONG_PASSWORD,
        /** The link was used before, is too old, or never was one. */
        LINK_EXPIRED
    }
}

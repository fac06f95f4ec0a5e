package coop.siembra.access.api;

import coop.siembra.kernel.Ids;

/** What came of making an account for a program. */
public sealed interface ApiAccountOutcome {

    /** @param password to be shown once; only its hash is kept */
    record Made(String name, String password) implements ApiAccountOutcome {
        @Override
        public String toString() {
            return "Made[" + name + "]";
        }
    }

    record Refused(Reason reason) implements ApiAccountOutcome {}

    /** Why there is no new account. */
    enum Reason {
        /** Not 2 to 40 small letters, digits, hyphens, underscores and dots. */
        NO_NAME,
        /** Also by one that has been revoked: what is noted of a name is about one account. */
        TAKEN;

        /** The word in translation keys. */
        public String key() {
            return Ids.of(this);
        }
    }
}

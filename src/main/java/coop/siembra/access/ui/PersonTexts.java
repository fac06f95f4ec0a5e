package coop.siembra.access.ui;

import coop.siembra.access.AccountOutcome;
import coop.siembra.access.Role;
import coop.siembra.kernel.Ids;
import coop.siembra.people.PersonOutcome;
import coop.siembra.people.UnitOutcome;

/** Translation keys of what is enumerated. */
final class PersonTexts {

    private PersonTexts() {}

    static String key(PersonOutcome.Reason reason) {
        return "access.refused." + word(reason);
    }

    static String key(UnitOutcome.Reason reason) {
        return "access.refused." + word(reason);
    }

    static String key(AccountOutcome.Reason reason) {
        return "access.refused." + word(reason);
    }

    static String key(Role role) {
        return "access.role." + word(role);
    }

    private static String word(Enum<?> value) {
        return Ids.of(value);
    }
}

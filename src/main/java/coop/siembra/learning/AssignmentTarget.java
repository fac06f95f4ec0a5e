package coop.siembra.learning;

import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;

/** Whom an assignment is for: a person, or everybody who is in a unit or below it at the time. */
public sealed interface AssignmentTarget {

    /** The stored form: {@code p:} or {@code u:} and the id. */
    String key();

    record ToPerson(PersonId person) implements AssignmentTarget {
        @Override
        public String key() {
            return "p:" + person.value();
        }
    }

    record ToUnit(UnitId unit) implements AssignmentTarget {
        @Override
        public String key() {
            return "u:" + unit.value();
        }
    }

    /** @throws IllegalArgumentException when the text is no stored form */
    static AssignmentTarget of(String key) {
        if (key.startsWith("p:")) {
            return new ToPerson(new PersonId(key.substring(2)));
        }
        if (key.startsWith("u:")) {
            return new ToUnit(new UnitId(key.substring(2)));
        }
        throw new IllegalArgumentException("not an assignment target");
    }
}

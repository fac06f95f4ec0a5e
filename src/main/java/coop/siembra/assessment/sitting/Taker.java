package coop.siembra.assessment.sitting;

import coop.siembra.kernel.Ids;
import coop.siembra.kernel.PersonId;
import java.util.Optional;

/**
 * Who sits an instrument.
 *
 * @param id of the person or applicant
 */
public record Taker(Kind kind, String id) {

    public enum Kind {
        PERSON,
        APPLICANT
    }

    /** @throws IllegalArgumentException when the id cannot be one */
    public Taker {
        Ids.requireValid(id);
    }

    public static Taker person(PersonId person) {
        return new Taker(Kind.PERSON, person.value());
    }

    public static Taker applicant(String applicant) {
        return new Taker(Kind.APPLICANT, applicant);
    }

    /** The employee, when it is one. */
    public Optional<PersonId> person() {
        return kind == Kind.PERSON ? Optional.of(new PersonId(id)) : Optional.empty();
    }

    /** As stored: {@code person:ana} or {@code applicant:…}. */
    public String key() {
        return (kind == Kind.PERSON ? "person:" : "applicant:") + id;
    }

    /** @throws IllegalArgumentException when it is no such key */
    public static Taker of(String key) {
        if (key.startsWith("person:")) {
            return new Taker(Kind.PERSON, key.substring("person:".length()));
        }
        if (key.startsWith("applicant:")) {
            return new Taker(Kind.APPLICANT, key.substring("applicant:".length()));
        }
        throw new IllegalArgumentException("not a taker");
    }
}

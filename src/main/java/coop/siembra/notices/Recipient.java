package coop.siembra.notices;

import coop.siembra.kernel.PersonId;
import coop.siembra.notices.model.MailSyntax;
import coop.siembra.people.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * To whom a letter goes. There is none with an address no mail server takes, or with a line break or the like in it.
 *
 * @param name may be empty
 * @param email one address
 * @param person when it is somebody who works here: they find the letter among what is held about them
 */
public record Recipient(String name, String email, @Nullable PersonId person) {

    /** @throws IllegalArgumentException when {@link #isValid} is false */
    public Recipient {
        if (!isValid(name, email)) {
            throw new IllegalArgumentException("not a recipient");
        }
    }

    /** Whether somebody can be written to: what forms and imports ask before they take an address in. */
    public static boolean isValid(String name, String email) {
        return MailSyntax.isName(name) && MailSyntax.isAddress(email);
    }

    /** Somebody from outside; empty when they cannot be written to. */
    public static Optional<Recipient> of(String name, String email) {
        return isValid(name, email) ? Optional.of(new Recipient(name, email, null)) : Optional.empty();
    }

    /** Somebody who works here; empty when they cannot be written to. */
    public static Optional<Recipient> of(Person person) {
        return isValid(person.name(), person.email())
                ? Optional.of(new Recipient(person.name(), person.email(), person.id()))
                : Optional.empty();
    }
}

package coop.siembra.readiness;

import coop.siembra.access.CurrentUser;
import coop.siembra.access.TeamAccess;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Whom the signed-in person leads: those of the units they may see, who still work here, and never themselves. */
@Service
public class Leading {
    private final TeamAccess access;
    private final CurrentUser user;
    private final People people;

    Leading(TeamAccess access, CurrentUser user, People people) {
        this.access = access;
        this.user = user;
        this.people = people;
    }

    /** Somebody the signed-in person leads; empty for all others, whether they exist or not. */
    public Optional<Person> find(PersonId person) {
        return user.find()
                .filter(me -> !me.equals(person))
                .flatMap(me -> people.find(person))
                .filter(Person::active)
                .filter(found -> access.maySeeTeam(found.unit()));
    }

    /** @throws AccessDeniedException when the signed-in person does not lead them */
    public Person require(PersonId person) {
        return find(person).orElseThrow(() -> new AccessDeniedException("not somebody the signed-in person leads"));
    }

    /** Who has signed in. */
    public PersonId me() {
        return user.personId();
    }
}

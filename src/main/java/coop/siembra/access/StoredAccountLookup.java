package coop.siembra.access;

import coop.siembra.access.web.AccountLookup;
import coop.siembra.access.web.SignedIn;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds accounts for signing in: by the e-mail address of the person, which is kept with the person alone. */
@Component
class StoredAccountLookup implements AccountLookup {
    private final People people;
    private final Accounts accounts;

    StoredAccountLookup(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    @Override
    public Optional<SignedIn> byEmail(String email) {
        return people.findByEmail(email).flatMap(this::of);
    }

    @Override
    public Optional<SignedIn> byPerson(String person) {
        return Ids.isValid(person) ? people.find(new PersonId(person)).flatMap(this::of) : Optional.empty();
    }

    private Optional<SignedIn> of(Person person) {
        return accounts.credentials(person.id())
                .filter(account -> person.active() && account.enabled())
                .map(account -> new SignedIn(
                        person.id().value(),
                        account.hash(),
                        account.roles().stream().map(Role::authority).toList(),
                        account.since().toEpochMilli()));
    }
}

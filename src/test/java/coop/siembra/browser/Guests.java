package coop.siembra.browser;

import coop.siembra.access.Accounts;
import coop.siembra.access.PasswordHash;
import coop.siembra.access.Role;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.people.PersonDetails;
import coop.siembra.people.UnitDetails;
import coop.siembra.people.Units;
import coop.siembra.store.OutboxRelay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** People made for one test each, through the services real use goes through, so that tests sharing a server never meet. */
@TestComponent
class Guests {
    static final String PASSWORD = "papaya lluvia reloj";

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final Units units;
    private final People people;
    private final Accounts accounts;
    private final OutboxRelay relay;
    private @Nullable PasswordHash hash;

    Guests(Units units, People people, Accounts accounts, OutboxRelay relay) {
        this.units = units;
        this.people = people;
        this.accounts = accounts;
        this.relay = relay;
    }

    /** Somebody of a unit of their own. */
    Guest employee(String name, Language language) {
        return employee(name, language, unit("Counter", "Ventanilla"));
    }

    Guest employee(String name, Language language, UnitId unit) {
        return hire(name, language, unit, Set.of());
    }

    Guest administrator(String name, Language language) {
        return hire(name, language, unit("Systems", "Sistemas"), Set.of(Role.ADMIN));
    }

    Guest trainer(String name, Language language) {
        return hire(name, language, unit("Training", "Formación"), Set.of(Role.TRAINING));
    }

    /** Somebody who recruits for all units. */
    Guest recruiter(String name, Language language) {
        return hire(name, language, unit("Selection", "Selección"), Set.of(Role.RECRUITER));
    }

    /** Somebody who leads a unit. */
    Guest head(String name, Language language, UnitId unit) {
        var head = hire(name, language, unit, Set.of());
        units.nameHead(unit, head.id());
        return head;
    }

    /** Gives somebody a role, with its targets, at a site. */
    void place(PersonId person, String role, String site) {
        var found = people.find(person).orElseThrow();
        people.change(person, found.version(), found.details().as(new JobRoleId(role), site));
        relay.drain();
    }

    UnitId unit(String en, String es) {
        var id = new UnitId("unit-" + COUNTER.incrementAndGet());
        units.add(id, new UnitDetails(new LocalizedText(en, es), null, null, List.of(), true));
        return id;
    }

    /** People who never signed in, named One, Two … after a family. */
    List<PersonId> crowd(int size, String family, UnitId unit) {
        var crowd = new ArrayList<PersonId>();
        for (int i = 1; i <= size; i++) {
            var id = new PersonId("crowd-" + COUNTER.incrementAndGet());
            people.add(id, details(id, "%s %03d".formatted(family, i), Language.EN, unit));
            crowd.add(id);
        }
        relay.drain();
        return crowd;
    }

    /** Hires somebody who has still to choose a password. */
    String invitation(Language language, UnitId unit) {
        return accounts.invite(employee("Lucía Nueva", language, unit).id()).orElseThrow();
    }

    private Guest hire(String name, Language language, UnitId unit, Set<Role> roles) {
        var id = new PersonId("guest-" + COUNTER.incrementAndGet());
        var guest = new Guest(id, name, language);
        people.add(id, details(id, name, language, unit));
        accounts.open(id, roles, hash());
        relay.drain();
        return guest;
    }

    private static PersonDetails details(PersonId id, String name, Language language, UnitId unit) {
        return new PersonDetails(
                name,
                id.value() + "@browser.coop",
                unit,
                new LocalizedText("Service officer", "Oficial de servicio"),
                language,
                null);
    }

    private PasswordHash hash() {
        var known = hash;
        if (known == null) {
            known = accounts.hash(PASSWORD);
            hash = known;
        }
        return known;
    }
}

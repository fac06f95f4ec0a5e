package coop.siembra.access;

import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Whose work the signed-in person may look into: heads and, within their period, deputies that of their unit and those below it;
 * executives and administrators that of all. To be asked where the data is read, each time, because a deputy's period may end while a
 * page is open.
 */
@Service
public class TeamAccess {
    private final CurrentUser user;
    private final Units units;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    TeamAccess(CurrentUser user, Units units, People people, Audit audit, Clock clock) {
        this.user = user;
        this.units = units;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** The units whose people may be seen, in tree order; empty for those who lead nobody and on public pages. */
    public List<Unit> visibleUnits() {
        if (seesAll()) {
            return units.tree();
        }
        return user.find().map(person -> units.ledBy(person, clock.instant())).orElse(List.of());
    }

    /** The topmost of the units whose people may be seen, by English name: few, however many there are below them. */
    public List<Unit> topUnits() {
        if (seesAll()) {
            return units.tops();
        }
        return user.find().map(person -> units.ledTops(person, clock.instant())).orElse(List.of());
    }

    /** Whether there are people who may be seen, apart from oneself. */
    public boolean maySeeAnyTeam() {
        return seesAll()
                || user.find()
                        .filter(person -> units.leadsAny(person, clock.instant()))
                        .isPresent();
    }

    /** Whether the people of a unit and those below it may be seen; false for units that do not exist. */
    public boolean maySeeTeam(UnitId unit) {
        return seesAll()
                ? units.find(unit).isPresent()
                : user.find()
                        .filter(person -> units.leads(person, unit, clock.instant()))
                        .isPresent();
    }

    /** Those of many units whose people may be seen: asks once, not once a unit. */
    public Set<UnitId> visibleAmong(Collection<Unit> many) {
        var ids = many.stream().map(Unit::id);
        if (seesAll()) {
            return ids.collect(Collectors.toSet());
        }
        var visible = visibleUnits().stream().map(Unit::id).collect(Collectors.toSet());
        return ids.filter(visible::contains).collect(Collectors.toSet());
    }

    /** @throws AccessDeniedException when {@link #maySeeTeam} is false */
    public void requireTeam(UnitId unit) {
        if (!maySeeTeam(unit)) {
            throw new AccessDeniedException("not the team of the signed-in person");
        }
    }

    /** @throws AccessDeniedException when {@link #seesAll} is false */
    public void requireAll() {
        if (!seesAll()) {
            throw new AccessDeniedException("not somebody who leads the whole organisation");
        }
    }

    /** Whether a person works in a unit that may be seen; one's own work always may. */
    public boolean maySeePerson(PersonId person) {
        if (user.find().filter(person::equals).isPresent()) {
            return true;
        }
        return people.find(person).filter(found -> maySeeTeam(found.unit())).isPresent();
    }

    /** @throws AccessDeniedException when {@link #maySeePerson} is false */
    public void requirePerson(PersonId person) {
        if (!maySeePerson(person)) {
            throw new AccessDeniedException("not in a team of the signed-in person");
        }
    }

    /**
     * To be called before data of one person is read to be shown: refused like {@link #requirePerson}, and noted for the person to see
     * unless it is their own. Lists in which a person is one among many are not looks.
     *
     * @param object what is shown: see {@link Audit#looked}
     * @throws AccessDeniedException when {@link #maySeePerson} is false
     */
    public void look(PersonId person, String object) {
        requirePerson(person);
        audit.looked(person, object);
    }

    /** Whether the signed-in person leads the whole organisation: executives and administrators. */
    public boolean seesAll() {
        return user.has(Role.ADMIN) || user.has(Role.EXECUTIVE);
    }
}

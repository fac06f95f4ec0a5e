package coop.siembra.readiness.plan;

import coop.siembra.access.CurrentUser;
import coop.siembra.access.TeamAccess;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.readiness.model.plan.Action;
import coop.siembra.readiness.model.plan.Goal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may read, write and report what of the plan; asked each time. */
@Component
class PlanAccess {
    private final CurrentUser user;
    private final TeamAccess access;
    private final Units units;
    private final People people;

    PlanAccess(CurrentUser user, TeamAccess access, Units units, People people) {
        this.user = user;
        this.access = access;
        this.units = units;
        this.people = people;
    }

    PersonId me() {
        return user.personId();
    }

    boolean leadsAll() {
        return access.seesAll();
    }

    /** @throws AccessDeniedException for everybody but executives and administrators */
    void requireAll() {
        access.requireAll();
    }

    PlanSight sight() {
        var me = me();
        return leadsAll()
                ? new PlanSight(me, true, List.of(), List.of())
                : new PlanSight(
                        me,
                        false,
                        ownPath(),
                        access.topUnits().stream().map(Unit::id).toList());
    }

    private List<UnitId> ownPath() {
        return user.person()
                .map(Person::unit)
                .flatMap(units::find)
                .map(Unit::path)
                .orElse(List.of());
    }

    boolean mayRead(Goal goal) {
        var unit = goal.aim().unit();
        return user.find().isPresent()
                && (unit == null
                        || leadsAll()
                        || goal.actions().stream().anyMatch(this::owns)
                        || ownPath().contains(unit)
                        || access.maySeeTeam(unit));
    }

    boolean owns(Action action) {
        return user.find().filter(action.task().owner()::equals).isPresent();
    }

    /** Whether goals of a unit, or of the whole organisation, may be written. */
    boolean mayWrite(@Nullable UnitId unit) {
        return leadsAll() || unit != null && access.maySeeTeam(unit);
    }

    /** @throws AccessDeniedException when they may not */
    void requireWriting(@Nullable UnitId unit) {
        if (!mayWrite(unit)) {
            throw new AccessDeniedException("not a goal the signed-in person may write");
        }
    }

    List<Unit> writable() {
        return access.visibleUnits();
    }

    /** Whether somebody can be asked to own an action of a goal. */
    boolean mayOwn(PersonId person, @Nullable UnitId unit) {
        return people.find(person)
                .filter(Person::active)
                .filter(found -> leadsAll() || unit != null && worksIn(found, unit))
                .isPresent();
    }

    private boolean worksIn(Person person, UnitId unit) {
        Optional<Unit> own = units.find(person.unit());
        return own.filter(found -> found.isWithin(unit)).isPresent();
    }
}

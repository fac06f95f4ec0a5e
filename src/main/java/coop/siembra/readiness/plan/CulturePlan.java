package coop.siembra.readiness.plan;

import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.people.PeopleQuery;
import coop.siembra.people.Person;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.readiness.model.plan.Action;
import coop.siembra.readiness.model.plan.Goal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Reads the culture plan. Goals of the whole organisation are for everybody who works here: a plan nobody knows is no plan. Those of a unit
 * are for its people, those who lead it or are above, and whoever has an action in them. A goal that may not be read looks like one that is
 * not there.
 */
@Service
public class CulturePlan {
    private final PlanStore store;
    private final PlanAccess access;
    private final Units units;
    private final People people;
    private final Clock clock;

    CulturePlan(PlanStore store, PlanAccess access, Units units, People people, Clock clock) {
        this.store = store;
        this.access = access;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    /** Goals the signed-in person may read, without their histories. */
    public PlanPage page(PlanFilter filter, int page) {
        return store.page(filter, access.sight(), today(), Math.max(page, 0));
    }

    /** A goal with its history; nothing when there is none, or it may not be read. */
    public Optional<Goal> find(String id) {
        return store.find(id).filter(access::mayRead);
    }

    /**
     * The whole plan in numbers, for executives and administrators. Costs one short read a goal.
     *
     * @throws org.springframework.security.access.AccessDeniedException for everybody else
     */
    public PlanCounts counts() {
        access.requireAll();
        return PlanNumbers.counts(store.counted(), clock);
    }

    /**
     * Which objectives the plan serves, for executives and administrators. Costs one short read a goal.
     *
     * @throws org.springframework.security.access.AccessDeniedException for everybody else
     */
    public List<PlanNumbers.Serving> serving() {
        access.requireAll();
        return store.counted().stream().map(PlanNumbers::serving).toList();
    }

    /** Whether the signed-in person leads the whole organisation. */
    public boolean leadsAll() {
        return access.leadsAll();
    }

    /** Whether the signed-in person may write goals of a unit, or with null of the whole organisation. */
    public boolean mayWrite(@Nullable UnitId unit) {
        return access.mayWrite(unit);
    }

    /** Whether an action waits for the signed-in person to do it. */
    public boolean isMine(Action action) {
        return access.owns(action);
    }

    /** Whether the signed-in person may say how far an action is. */
    public boolean mayReport(Goal goal, Action action) {
        return goal.isOpen()
                && (access.owns(action) || access.mayWrite(goal.aim().unit()));
    }

    /**
     * Who could own an action of a goal, by name: for executives and administrators everybody, for others who works in the goal's unit.
     *
     * @param words that the name contains
     */
    public List<Person> possibleOwners(@Nullable UnitId unit, String words, int offset, int limit) {
        access.requireWriting(unit);
        var query = access.leadsAll() || unit == null ? PeopleQuery.everybody() : PeopleQuery.of(unit);
        return people.page(query.searching(words), offset, limit);
    }

    /** The units that have goals the signed-in person may read, by English name. Costs one short read a goal. */
    public List<Unit> unitsWithGoals() {
        return units.findAll(store.unitsOf(access.sight())).stream()
                .sorted(Comparator.comparing(unit -> unit.name().en()))
                .toList();
    }

    /** The units whose goals the signed-in person may write, in tree order: as many as they lead, up to all there are. */
    public List<Unit> writableUnits() {
        return access.writable();
    }

    /** The names of those people who are known. */
    public Map<PersonId, Known> names(Collection<PersonId> some) {
        Map<PersonId, Known> names = new LinkedHashMap<>();
        people.findAll(some).forEach(person -> names.put(person.id(), new Known(person.name(), person.active())));
        return names;
    }

    /** @param here whether they still work here */
    public record Known(String name, boolean here) {}

    /** The day it is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}

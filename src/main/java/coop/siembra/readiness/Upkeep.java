package coop.siembra.readiness;

import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.CourseStanding;
import coop.siembra.learning.Standings;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.readiness.EvidenceLog.Known;
import coop.siembra.readiness.Making.Counted;
import coop.siembra.readiness.TeamRows.Looking;
import coop.siembra.readiness.content.ReadinessContent;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.readiness.model.Sums;
import coop.siembra.readiness.store.StandingDocument;
import coop.siembra.readiness.store.StandingStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Keeps the row and the standing of each person up to date. A standing is moved on by evidence of today that is new for sure, and else made
 * anew from all there is, so that news told twice, late or in another order changes nothing.
 */
@Component
class Upkeep {
    private static final int TRIES = 5;
    private static final Long FIRST = 0L; // many at once are stored without Spring counting them

    private final People people;
    private final Units units;
    private final Standings courses;
    private final EvidenceLog log;
    private final TeamRows rows;
    private final StandingStore store;
    private final RollUps rollUps;
    private final Rules rules;
    private final Clock clock;

    Upkeep(
            People people,
            Units units,
            Standings courses,
            EvidenceLog log,
            TeamRows rows,
            StandingStore store,
            RollUps rollUps,
            Rules rules,
            Clock clock) {
        this.people = people;
        this.units = units;
        this.courses = courses;
        this.log = log;
        this.rows = rows;
        this.store = store;
        this.rollUps = rollUps;
        this.rules = rules;
        this.clock = clock;
    }

    /** The same as seen at another time: for tests. */
    Upkeep at(Clock other) {
        return new Upkeep(people, units, courses, log, rows, store, rollUps.at(other), rules, other);
    }

    /** Makes what is kept of a person follow what there is; what is kept of somebody who left or is unknown goes. */
    void refresh(PersonId person) {
        refresh(person, List.of());
    }

    /** The same after evidence has just been added to the log. */
    void refresh(PersonId person, List<Evidence> added) {
        var fresh = added;
        for (int attempt = 1; ; attempt++) {
            try {
                refreshOnce(person, fresh);
                return;
            } catch (OptimisticLockingFailureException | DuplicateKeyException overtaken) {
                // made elsewhere in between, perhaps with this very evidence: what there is now decides
                if (attempt == TRIES) {
                    throw overtaken;
                }
                fresh = List.of();
            }
        }
    }

    private void refreshOnce(PersonId id, List<Evidence> added) {
        var rowRevision = rows.revision(id); // before all it is made from
        var before = store.find(id).orElse(null);
        var person = people.find(id).filter(Person::active).orElse(null);
        if (person == null) {
            forget(id, before);
            return;
        }
        var path = units.find(person.unit()).map(Unit::path).orElse(List.of(person.unit()));
        var content = rules.now();
        var counted = count(person, before, added, content);
        var making = new Making(content, clock);
        var looking = new Looking(counted.sums(), making.judging());
        var row = TeamRows.make(rowRevision, person, path, courses.of(id), looking);
        rows.save(row);
        keep(before, making.of(before == null ? null : before.revision(), person, path, row, counted));
    }

    private void forget(PersonId id, @Nullable StandingDocument before) {
        rows.remove(id);
        if (before != null) {
            store.remove(id);
            rollUps.mark(before.units());
        }
    }

    private void keep(@Nullable StandingDocument before, StandingDocument after) {
        if (before != null && before.equals(after)) {
            return;
        }
        store.save(after);
        if (before != null && !before.units().equals(after.units())) {
            rollUps.mark(before.units());
        }
        rollUps.mark(after.units());
    }

    /** Judges standings anew as of today, when nothing has happened but that time passed. */
    void fade(List<StandingDocument> some) {
        var content = rules.now();
        var judging = new Making(content, clock).judging();
        var faded = new ArrayList<StandingDocument>();
        var sums = new HashMap<PersonId, Sums>();
        for (var before : some) {
            var person = new PersonId(before.id());
            if (content.version().equals(before.content())) {
                var known = before.parsedSums();
                faded.add(before.with(judging.goingOn(before, known, before.lastOn())));
                sums.put(person, known);
            } else {
                refresh(person);
            }
        }
        if (store.replaceAll(faded)) {
            rows.fade(sums, judging);
        } else {
            sums.keySet().forEach(this::refresh); // one of them has been made elsewhere in between
        }
    }

    /** The sums of somebody's evidence now: those kept, as long as they hold all there is. */
    Sums sums(PersonId person) {
        var content = rules.now();
        return store.find(person)
                .filter(kept -> kept.content().equals(content.version()) && kept.counted() == log.count(person))
                .map(StandingDocument::parsedSums)
                .orElseGet(() -> Sums.of(log.about(person).all(), content.rules()));
    }

    private Counted count(
            Person person, @Nullable StandingDocument before, List<Evidence> added, ReadinessContent content) {
        if (before != null
                && before.content().equals(content.version())
                && Objects.equals(before.who().roleId(), person.role())
                && added.stream().allMatch(this::isOfToday)
                && before.counted() + added.size() == log.count(person.id())) {
            return new Counted(
                    before.parsedSums().plus(added, content.rules()),
                    before.counted() + added.size(),
                    List.of(),
                    before);
        }
        return Counted.of(log.about(person.id()), content);
    }

    /** What is from earlier has moved levels on its day, which only the whole list tells. */
    private boolean isOfToday(Evidence piece) {
        return LocalDate.ofInstant(piece.at(), clock.getZone()).equals(LocalDate.now(clock));
    }

    /** The rows of people of one unit; those missing are made. */
    Map<String, TeamRowDocument> rowsOf(List<Person> some, List<UnitId> path, Map<String, Known> evidence) {
        var found = rows.findAll(some.stream().map(Person::id).toList());
        var content = rules.now();
        var making = new Making(content, clock);
        var made = new ArrayList<TeamRowDocument>();
        var missing = some.stream()
                .filter(person -> !found.containsKey(person.id().value()))
                .toList();
        var standings = missing.isEmpty() ? Map.<PersonId, List<CourseStanding>>of() : courses.of(missing, path);
        for (var person : missing) {
            var known = evidence.getOrDefault(person.id().value(), Known.NOTHING);
            var looking = new Looking(Sums.of(known.all(), content.rules()), making.judging());
            made.add(TeamRows.make(FIRST, person, path, standings.getOrDefault(person.id(), List.of()), looking));
        }
        rows.addMissing(made);
        made.forEach(row -> found.put(row.id(), row));
        return found;
    }
}

package coop.siembra.readiness;

import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.people.PeopleQuery;
import coop.siembra.people.Person;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.readiness.EvidenceLog.Known;
import coop.siembra.readiness.PastMonths.Past;
import coop.siembra.readiness.store.StandingDocument;
import coop.siembra.readiness.store.StandingStore;
import coop.siembra.readiness.store.UnitDocument;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Service;

/**
 * Makes standings, counts and past months anew from the log of evidence, people and units: the same as news would have made of them.
 * It asks nobody's leave.
 */
@Service
public class ReadinessRebuild {
    private static final int AT_ONCE = 50;

    private final Units units;
    private final People people;
    private final EvidenceLog log;
    private final StandingStore store;
    private final Upkeep upkeep;
    private final Rules rules;
    private final DailyPass pass;
    private final Clock clock;

    ReadinessRebuild(
            Units units,
            People people,
            EvidenceLog log,
            StandingStore store,
            Upkeep upkeep,
            Rules rules,
            DailyPass pass,
            Clock clock) {
        this.units = units;
        this.people = people;
        this.log = log;
        this.store = store;
        this.upkeep = upkeep;
        this.rules = rules;
        this.pass = pass;
        this.clock = clock;
    }

    /** Hears how many people are ready. */
    @FunctionalInterface
    public interface Progress {
        void at(int people, int of);
    }

    /**
     * What to make.
     *
     * @param months whether past months are made anew that there are already: they then show who works in the units today
     * @param progress heard after each unit
     */
    public record Wish(boolean months, Progress progress) {}

    /** Makes all anew. @return how many people there are */
    public int run(Wish wish) {
        var done = new AtomicInteger();
        pass.instead(() -> run(wish, done));
        return done.get();
    }

    private void run(Wish wish, AtomicInteger done) {
        var judging = new Judging(rules.now(), LocalDate.now(clock), clock.getZone());
        var made = new HashMap<UnitId, List<Counted>>();
        int all = (int) people.count(PeopleQuery.everybody());
        for (var unit : units.tree().reversed()) {
            var members = people.in(unit.id());
            var below = made.getOrDefault(unit.id(), List.of());
            made.remove(unit.id());
            var counted = make(unit, members, below, judging, wish);
            var parent = unit.parent();
            if (parent != null) {
                made.computeIfAbsent(parent, any -> new ArrayList<>()).add(counted);
            }
            wish.progress().at(done.addAndGet(members.size()), all);
        }
    }

    private Counted make(Unit unit, List<Person> members, List<Counted> below, Judging judging, Wish wish) {
        var standings = new ArrayList<StandingDocument>();
        var past = new Past();
        for (int from = 0; from < members.size(); from += AT_ONCE) {
            var some = members.subList(from, Math.min(from + AT_ONCE, members.size()));
            var evidence = log.about(some.stream().map(Person::id).toList());
            var rows = upkeep.rowsOf(some, unit.path(), evidence);
            some.parallelStream()
                    .map(person -> judge(
                            person, unit, evidence.getOrDefault(person.id().value(), Known.NOTHING), rows, judging))
                    .forEachOrdered(one -> {
                        standings.add(one.standing());
                        past.add(one.past());
                    });
        }
        store.replace(unit.id(), standings);
        var counted = RollUps.counted(
                empty(unit),
                RollUps.own(standings, judging.today()),
                below.stream().map(Counted::unit).toList(),
                judging.today());
        store.put(counted);
        below.forEach(child -> past.add(child.past()));
        store.saveAll(past.of(unit.id(), wish.months() ? List.of() : store.months(unit.id())));
        return new Counted(counted, past);
    }

    private Judged judge(Person person, Unit unit, Known known, Map<String, TeamRowDocument> rows, Judging judging) {
        var row = rows.get(person.id().value());
        var standing = new Making(judging.content(), clock).anew(person, unit.path(), row, known);
        return new Judged(standing, new PastMonths(judging).of(person, known.all()));
    }

    private static UnitDocument empty(Unit unit) {
        var path = unit.path().stream().map(UnitId::value).toList();
        var parent = unit.parent();
        return new UnitDocument(
                unit.id().value(),
                parent == null ? null : parent.value(),
                path,
                0,
                false,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private record Counted(UnitDocument unit, Past past) {}

    private record Judged(StandingDocument standing, Past past) {}
}

package coop.siembra.learning;

import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.events.AssignmentChanged;
import coop.siembra.learning.store.AssignmentDocument;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import coop.siembra.store.Outbox;
import coop.siembra.store.OutboxHolder;
import coop.siembra.store.OutboxRelay;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;

/** Who is asked to complete which course by when. It asks nobody's leave: heads go through {@link TeamLearning}. */
@Service
public class Assignments {
    private final MongoTemplate mongo;
    private final OutboxRelay relay;
    private final People people;
    private final Units units;
    private final Clock clock;

    Assignments(MongoTemplate mongo, OutboxRelay relay, People people, Units units, Clock clock) {
        this.mongo = mongo;
        this.relay = relay;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    /** The same at another time: for a history made to be looked at. */
    public Assignments at(Clock otherClock) {
        return new Assignments(mongo, relay, people, units, otherClock);
    }

    /** Asks for a course by a date; asking again moves the date. */
    public Assignment assign(CourseId course, AssignmentTarget target, LocalDate dueOn, PersonId by) {
        return store(course, target, dueOn, by, false);
    }

    /** No longer asks for it; nothing of what was done is lost. */
    public void withdraw(CourseId course, AssignmentTarget target, PersonId by) {
        var stored = mongo.findById(key(course, target), AssignmentDocument.class);
        if (stored != null && !stored.withdrawn()) {
            store(course, target, LocalDate.parse(stored.dueOn()), by, true);
        }
    }

    private Assignment store(
            CourseId course, AssignmentTarget target, LocalDate dueOn, PersonId by, boolean withdrawn) {
        var id = key(course, target);
        var before = mongo.findById(id, AssignmentDocument.class);
        var now = clock.instant();
        var news = new AssignmentChanged(UUID.randomUUID(), now, target.key(), course);
        var outbox = (before == null ? Outbox.empty() : before.outbox()).with(List.of(news));
        mongo.save(new AssignmentDocument(
                id,
                before == null ? null : before.revision(),
                target.key(),
                course.value(),
                dueOn.toString(),
                by.value(),
                now,
                withdrawn,
                outbox));
        relay.wake(AssignmentDocument.class, id);
        return new Assignment(course, target, dueOn, by, now);
    }

    /** What a unit itself is asked for, by date. */
    public List<Assignment> of(UnitId unit) {
        return find(List.of(new AssignmentTarget.ToUnit(unit)));
    }

    /**
     * What a person is asked for, at most one assignment a course: the person's own goes before those of the units, and among
     * these the earliest date counts. Who was hired after a unit was asked has as many days from then as the others had. By date.
     */
    public List<Assignment> of(PersonId person) {
        var found = people.find(person);
        return strongest(
                find(targets(person, found)), found.map(Person::hiredOn).orElse(null));
    }

    /** The same of people who all work in one unit: read at once for all of them. */
    Map<PersonId, List<Assignment>> of(List<Person> colleagues, List<UnitId> path) {
        var targets = Stream.concat(
                colleagues.stream().map(person -> new AssignmentTarget.ToPerson(person.id())),
                path.stream().map(AssignmentTarget.ToUnit::new));
        var asked = find(targets.map(AssignmentTarget.class::cast).toList());
        return colleagues.stream()
                .collect(Collectors.toMap(
                        Person::id,
                        person -> strongest(
                                asked.stream()
                                        .filter(one -> !(one.target() instanceof AssignmentTarget.ToPerson(var whom))
                                                || whom.equals(person.id()))
                                        .toList(),
                                person.hiredOn())));
    }

    private List<Assignment> strongest(List<Assignment> all, @Nullable LocalDate hiredOn) {
        Map<CourseId, Assignment> strongest = new LinkedHashMap<>();
        all.stream()
                .map(asked -> hiredOn == null ? asked : joining(asked, hiredOn))
                .sorted(Comparator.comparing(Assignment::dueOn))
                .forEach(asked -> strongest.merge(
                        asked.course(),
                        asked,
                        (kept, other) -> Optional.of(other)
                                .filter(one -> one.target() instanceof AssignmentTarget.ToPerson)
                                .orElse(kept)));
        return strongest.values().stream()
                .sorted(Comparator.comparing(Assignment::dueOn))
                .toList();
    }

    /** All assignments of a person and of the person's units, also those withdrawn. */
    List<AssignmentDocument> stored(PersonId person) {
        return stored(targets(person, people.find(person)));
    }

    private Assignment joining(Assignment asked, LocalDate hiredOn) {
        var askedOn = LocalDate.ofInstant(asked.at(), clock.getZone());
        return asked.target() instanceof AssignmentTarget.ToUnit && hiredOn.isAfter(askedOn)
                ? asked.due(hiredOn.plusDays(ChronoUnit.DAYS.between(askedOn, asked.dueOn())))
                : asked;
    }

    private List<AssignmentTarget> targets(PersonId person, Optional<Person> known) {
        List<AssignmentTarget> targets = new ArrayList<>();
        targets.add(new AssignmentTarget.ToPerson(person));
        known.flatMap(found -> units.find(found.unit()))
                .map(Unit::path)
                .orElse(List.of())
                .forEach(unit -> targets.add(new AssignmentTarget.ToUnit(unit)));
        return targets;
    }

    private List<AssignmentDocument> stored(Collection<AssignmentTarget> targets) {
        var keys = targets.stream().map(AssignmentTarget::key).toList();
        return mongo.find(Query.query(Criteria.where("target").in(keys)), AssignmentDocument.class);
    }

    private List<Assignment> find(Collection<AssignmentTarget> targets) {
        return stored(targets).stream()
                .filter(stored -> !stored.withdrawn())
                .map(stored -> new Assignment(
                        new CourseId(stored.course()),
                        AssignmentTarget.of(stored.target()),
                        LocalDate.parse(stored.dueOn()),
                        new PersonId(stored.by()),
                        stored.at()))
                .sorted(Comparator.comparing(Assignment::dueOn))
                .toList();
    }

    static String key(CourseId course, AssignmentTarget target) {
        return target.key() + "|" + course.value();
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes assignmentIndexes() {
            return Indexes.of("assignments", Index.on("target"));
        }

        @Bean
        OutboxHolder assignmentOutbox() {
            return new OutboxHolder(AssignmentDocument.class);
        }
    }
}

package coop.siembra.readiness;

import coop.siembra.kernel.Folding;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.AssignmentTarget;
import coop.siembra.learning.CourseStanding;
import coop.siembra.learning.Standings;
import coop.siembra.learning.events.AssignmentChanged;
import coop.siembra.learning.events.LearningEvent;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.people.events.PersonChanged;
import coop.siembra.readiness.TeamRowDocument.CourseDocument;
import coop.siembra.readiness.TeamRowDocument.MasteryDocument;
import coop.siembra.readiness.model.Estimate;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import coop.siembra.store.OutboxListener;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Keeps the row of each person up to date: a row is made anew from what there is, so making it twice changes nothing. */
@Component
class TeamRows {
    private static final Logger LOG = LoggerFactory.getLogger(TeamRows.class);
    private static final int TRIES = 5;

    private final MongoTemplate mongo;
    private final People people;
    private final Units units;
    private final Standings standings;
    private final EvidenceLog evidence;
    private final Clock clock;

    TeamRows(MongoTemplate mongo, People people, Units units, Standings standings, EvidenceLog evidence, Clock clock) {
        this.mongo = mongo;
        this.people = people;
        this.units = units;
        this.standings = standings;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Makes a person's row anew; the row of somebody who left or is unknown goes. */
    void refresh(PersonId id) {
        for (int attempt = 1; ; attempt++) {
            try {
                refreshOnce(id);
                return;
            } catch (OptimisticLockingFailureException | DuplicateKeyException overtaken) {
                // made elsewhere in between, perhaps of older news: what there is now decides
                if (attempt == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    private void refreshOnce(PersonId id) {
        var own = Query.query(Criteria.where("_id").is(id.value()));
        var before = mongo.findOne(own, TeamRowDocument.class); // before all it is made from
        var person = people.find(id).filter(Person::active).orElse(null);
        if (person == null) {
            mongo.remove(own, TeamRowDocument.class);
            return;
        }
        var path = units.find(person.unit()).map(Unit::path).orElse(List.of());
        var revision = before == null ? null : before.revision();
        mongo.save(row(revision, person, path, standings.of(id), evidence.about(id), clock.instant(), today()));
    }

    /** Today, as rows name the day they were made on. */
    private String today() {
        return LocalDate.now(clock).toString();
    }

    /**
     * Makes the rows anew whose estimates are of another day: evidence counts less as time goes by, also of people who do nothing. A row
     * that cannot be made is left for the next time.
     */
    void fade() {
        var query =
                Query.query(Criteria.where("asOf").ne(today()).and("mastery").ne(null));
        query.fields().include("_id");
        for (var stale : mongo.find(query, Document.class, mongo.getCollectionName(TeamRowDocument.class))) {
            try {
                refresh(new PersonId(stale.getString("_id")));
            } catch (RuntimeException failed) {
                LOG.warn("the row of a person could not be made anew", failed);
            }
        }
    }

    private static TeamRowDocument row(
            @Nullable Long revision,
            Person person,
            List<UnitId> path,
            List<CourseStanding> standings,
            List<Evidence> evidence,
            Instant now,
            String today) {
        Map<String, CourseDocument> courses = new LinkedHashMap<>();
        standings.forEach(standing -> courses.put(standing.course().id().value(), course(standing, evidence, now)));
        int required = standings.stream()
                .mapToInt(standing -> standing.progress().required())
                .sum();
        int done = standings.stream()
                .mapToInt(standing -> standing.progress().done())
                .sum();
        return new TeamRowDocument(
                person.id().value(),
                revision,
                person.name(),
                Folding.fold(person.name()),
                person.position().en(),
                person.position().es(),
                path.stream().map(Objects::toString).toList(),
                (int) standings.stream()
                        .filter(standing -> standing.dueOn() != null)
                        .count(),
                (int) standings.stream().filter(CourseStanding::completed).count(),
                required == 0 ? 0 : done * 100 / required,
                standings.stream()
                        .filter(standing -> !standing.completed())
                        .map(CourseStanding::dueOn)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .map(LocalDate::toString)
                        .orElse(null),
                boxed(courses.values().stream()
                        .map(CourseDocument::score)
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .average()),
                mastery(evidence, now),
                standings.stream()
                        .map(CourseStanding::lastAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                courses,
                today);
    }

    private static CourseDocument course(CourseStanding standing, List<Evidence> evidence, Instant now) {
        Set<String> grown =
                standing.course().competencies().stream().map(Objects::toString).collect(Collectors.toSet());
        var telling = evidence.stream()
                .filter(piece -> grown.contains(piece.competency()))
                .toList();
        var dueOn = standing.dueOn();
        return new CourseDocument(
                standing.progress().percent(),
                standing.progress().done(),
                standing.progress().required(),
                boxed(standing.progress().score()),
                mastery(telling, now),
                dueOn == null || standing.completed() ? null : dueOn.toString(),
                standing.lastAt(),
                standing.completedAt());
    }

    private static @Nullable MasteryDocument mastery(Collection<Evidence> evidence, Instant now) {
        if (evidence.isEmpty()) {
            return null;
        }
        var estimate = Estimate.of(evidence, now);
        return new MasteryDocument(
                estimate.mean(), estimate.low(), estimate.high(), estimate.pieces(), estimate.known());
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes teamRowIndexes() {
            return Indexes.of("team_rows", Index.on("units"));
        }

        @Bean
        @Order(2)
        OutboxListener<LearningEvent> teamRowsHearLearners(TeamRows rows) {
            return new OutboxListener<>() {
                @Override
                public Class<LearningEvent> listensTo() {
                    return LearningEvent.class;
                }

                @Override
                public void hear(LearningEvent event) {
                    hearAll(List.of(event));
                }

                @Override
                public void hearAll(List<LearningEvent> events) {
                    events.stream()
                            .map(event -> event.deed().person())
                            .distinct()
                            .forEach(rows::refresh);
                }
            };
        }

        @Bean
        OutboxListener<PersonChanged> teamRowsHearPeople(TeamRows rows) {
            return new OutboxListener<>() {
                @Override
                public Class<PersonChanged> listensTo() {
                    return PersonChanged.class;
                }

                @Override
                public void hear(PersonChanged event) {
                    rows.refresh(event.person());
                }

                @Override
                public void hearAll(List<PersonChanged> events) {
                    hear(events.getLast()); // all are of one person
                }
            };
        }

        @Bean
        OutboxListener<AssignmentChanged> teamRowsHearAssignments(TeamRows rows, People people) {
            return new OutboxListener<>() {
                @Override
                public Class<AssignmentChanged> listensTo() {
                    return AssignmentChanged.class;
                }

                @Override
                public void hear(AssignmentChanged event) {
                    switch (AssignmentTarget.of(event.target())) {
                        case AssignmentTarget.ToPerson(var person) -> rows.refresh(person);
                        case AssignmentTarget.ToUnit(var unit) ->
                            people.idsWithin(unit).forEach(rows::refresh);
                    }
                }
            };
        }
    }
}

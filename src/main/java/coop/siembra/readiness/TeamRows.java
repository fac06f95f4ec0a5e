package coop.siembra.readiness;

import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.Folding;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.CourseStanding;
import coop.siembra.learning.course.Course;
import coop.siembra.people.Person;
import coop.siembra.readiness.TeamRowDocument.CourseDocument;
import coop.siembra.readiness.TeamRowDocument.MasteryDocument;
import coop.siembra.readiness.model.Estimate;
import coop.siembra.readiness.model.Prior;
import coop.siembra.readiness.model.Sums;
import coop.siembra.store.Additions;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The rows of the team's list: each is made from what there is, so making it twice changes nothing. */
@Component
class TeamRows {
    private static final Long FIRST = 0L;

    private final MongoTemplate mongo;
    private final ContentLibrary library;

    TeamRows(MongoTemplate mongo, ContentLibrary library) {
        this.mongo = mongo;
        this.library = library;
    }

    /** Which state of a person's row there is; to be asked before what a new one is made from is read. */
    @Nullable
    Long revision(PersonId id) {
        var query = Query.query(Criteria.where("_id").is(id.value()));
        query.fields().include("revision");
        var row = mongo.findOne(query, Document.class, mongo.getCollectionName(TeamRowDocument.class));
        return row == null ? null : row.getLong("revision");
    }

    /** The rows there are of some people, by their ids. */
    Map<String, TeamRowDocument> findAll(Collection<PersonId> ids) {
        var keys = ids.stream().map(PersonId::value).toList();
        Map<String, TeamRowDocument> found = new HashMap<>();
        mongo.find(Query.query(Criteria.where("_id").in(keys)), TeamRowDocument.class)
                .forEach(row -> found.put(row.id(), row));
        return found;
    }

    /** @throws org.springframework.dao.OptimisticLockingFailureException when it has been made elsewhere in between */
    void save(TeamRowDocument row) {
        mongo.save(row);
    }

    /** Stores rows made for the first time, unless they have been made elsewhere in between. */
    void addMissing(List<TeamRowDocument> made) {
        Additions.addMissing(mongo, TeamRowDocument.class, made);
    }

    void remove(PersonId id) {
        mongo.remove(Query.query(Criteria.where("_id").is(id.value())), TeamRowDocument.class);
    }

    /** Makes the estimates of a row those of today: evidence counts less as time goes by, also of people who do nothing. */
    void fade(PersonId id, Sums sums, Judging judging) {
        fade(Map.of(id, sums), judging);
    }

    /** The same for some people, in one write; a row made anew meanwhile is of today and stays as it is. */
    void fade(Map<PersonId, Sums> some, Judging judging) {
        var rows = findAll(some.keySet());
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, TeamRowDocument.class);
        boolean any = false;
        for (var entry : some.entrySet()) {
            var row = rows.get(entry.getKey().value());
            if (row != null && row.mastery() != null) {
                long revision = Objects.requireNonNullElse(row.revision(), FIRST);
                var unchanged =
                        Criteria.where("_id").is(row.id()).and("revision").is(revision);
                var looking = new Looking(entry.getValue(), judging);
                bulk.replaceOne(Query.query(unchanged), faded(row, looking).with(revision + 1));
                any = true;
            }
        }
        if (any) {
            bulk.execute();
        }
    }

    private TeamRowDocument faded(TeamRowDocument row, Looking looking) {
        Map<String, CourseDocument> courses = new LinkedHashMap<>();
        row.courses().forEach((course, kept) -> courses.put(course, faded(course, kept, looking)));
        return row.with(
                looking.mastery(competency -> true),
                courses,
                looking.judging().today().toString());
    }

    private CourseDocument faded(String course, CourseDocument kept, Looking looking) {
        return library.current(Course.class, course)
                .map(found -> kept.with(looking.mastery(grownBy(found))))
                .orElse(kept);
    }

    /** A row as it is now. */
    static TeamRowDocument make(
            @Nullable Long revision,
            Person person,
            List<UnitId> path,
            List<CourseStanding> standings,
            Looking looking) {
        Map<String, CourseDocument> courses = new LinkedHashMap<>();
        standings.forEach(standing -> courses.put(standing.course().id().value(), course(standing, looking)));
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
                nextDue(standings),
                boxed(courses.values().stream()
                        .map(CourseDocument::score)
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .average()),
                looking.mastery(competency -> true),
                standings.stream()
                        .map(CourseStanding::lastAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                courses,
                looking.judging().today().toString());
    }

    private static @Nullable String nextDue(List<CourseStanding> standings) {
        return standings.stream()
                .filter(standing -> !standing.completed())
                .map(CourseStanding::dueOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse(null);
    }

    private static CourseDocument course(CourseStanding standing, Looking looking) {
        var dueOn = standing.dueOn();
        return new CourseDocument(
                standing.progress().percent(),
                standing.progress().done(),
                standing.progress().required(),
                boxed(standing.progress().score()),
                looking.mastery(grownBy(standing.course())),
                dueOn == null || standing.completed() ? null : dueOn.toString(),
                standing.lastAt(),
                standing.completedAt());
    }

    private static Predicate<String> grownBy(Course course) {
        var grown = course.competencies().stream().map(Objects::toString).collect(Collectors.toSet());
        return grown::contains;
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    /** Somebody's evidence as looked at on a day. */
    record Looking(Sums sums, Judging judging) {

        /** What the evidence of some competencies comes to; null when there is none. */
        private @Nullable MasteryDocument mastery(Predicate<String> competencies) {
            var rules = judging.content().rules();
            var left = sums.sides(competencies, rules, judging.end());
            if (left.pieces() == 0) {
                return null;
            }
            var estimate = Estimate.of(left, Prior.EVEN);
            return new MasteryDocument(
                    estimate.mean(), estimate.low(), estimate.high(), estimate.pieces(), estimate.known(rules));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes teamRowIndexes() {
            return Indexes.of("team_rows", Index.on("units", "sortName"));
        }
    }
}

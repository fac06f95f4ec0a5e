package coop.siembra.readiness.plan;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.readiness.model.plan.Goal;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Goals, one document each. It asks nobody's leave. */
@Component
class PlanStore {
    private static final String GOALS = "culture_goals";
    private static final String STATE = "state";
    private static final String UNIT = "unit";
    private static final String UNITS = "units";
    private static final String WAITING = "waiting";
    private static final String PEOPLE = "people";

    private final MongoTemplate mongo;
    private final Units units;

    PlanStore(MongoTemplate mongo, Units units) {
        this.mongo = mongo;
        this.units = units;
    }

    /** What is counted of a goal. */
    record Counted(boolean open, List<String> objectives, List<Mark> marks) {}

    Optional<Goal> find(String id) {
        return Optional.ofNullable(mongo.findById(id, GoalDocument.class)).map(GoalDocument::read);
    }

    /**
     * Goals that some reader may see; costs as much as there are goals in the state asked for that the filter and the reader's sight leave.
     *
     * @param today before which something is late
     */
    PlanPage page(PlanFilter filter, PlanSight sight, LocalDate today, int page) {
        var which = matching(filter, sight, today);
        long total = mongo.count(query(which), GoalDocument.class);
        var order = Sort.by(filter.closed() ? Sort.Direction.DESC : Sort.Direction.ASC, "by");
        var query = query(which)
                .with(order.and(Sort.by("_id")))
                .skip((long) page * PlanPage.SIZE)
                .limit(PlanPage.SIZE);
        query.fields().exclude("history");
        var goals = mongo.find(query, GoalDocument.class).stream()
                .map(GoalDocument::read)
                .toList();
        return new PlanPage(goals, total);
    }

    private static Criteria matching(PlanFilter filter, PlanSight sight, LocalDate today) {
        List<Criteria> all = new ArrayList<>(seen(sight));
        all.add(where(STATE).is(filter.closed() ? GoalDocument.CLOSED : GoalDocument.OPEN));
        var unit = filter.unit();
        if (unit != null) {
            all.add(where(UNITS).is(unit.value()));
        }
        if (!filter.objective().isEmpty()) {
            all.add(where("objectives").is(filter.objective()));
        }
        if (filter.overdue()) {
            all.add(where("nextDue").lt(today.toString()));
        }
        if (filter.mine()) {
            all.add(where(WAITING).is(sight.me().value()));
        }
        return new Criteria().andOperator(all);
    }

    private static List<Criteria> seen(PlanSight sight) {
        return sight.all()
                ? List.of()
                : List.of(new Criteria()
                        .orOperator(
                                where(UNIT).is(null),
                                where(UNIT).in(ids(sight.own())),
                                where(UNITS).in(ids(sight.led())),
                                where("doers").is(sight.me().value())));
    }

    /** Units of goals that some reader may see. */
    List<UnitId> unitsOf(PlanSight sight) {
        var query = seen(sight).stream().findFirst().map(which -> query(which)).orElseGet(() -> query(new Criteria()));
        query.fields().include(UNIT);
        return mongo.find(query, Document.class, GOALS).stream()
                .flatMap(goal -> Stream.ofNullable(goal.getString(UNIT)))
                .distinct()
                .map(UnitId::new)
                .toList();
    }

    private static List<String> ids(List<UnitId> some) {
        return some.stream().map(UnitId::value).toList();
    }

    /** Open goals in which something waits for a person. */
    List<Goal> waitingFor(PersonId person) {
        return list(where(WAITING).is(person.value()));
    }

    /** Goals in which a person is named anywhere. */
    List<Goal> naming(PersonId person) {
        return list(where(PEOPLE).is(person.value()));
    }

    /** Open goals of which something is due by a day. */
    List<Goal> dueBy(LocalDate day) {
        return list(where(STATE).is(GoalDocument.OPEN).and("nextDue").lte(day.toString()));
    }

    private List<Goal> list(Criteria which) {
        return mongo.find(query(which).with(Sort.by("by", "_id")), GoalDocument.class).stream()
                .map(GoalDocument::read)
                .toList();
    }

    /** What is counted, of all goals there are. */
    List<Counted> counted() {
        var query = query(new Criteria());
        query.fields().include(STATE, "objectives", "marks");
        return mongo.find(query, Document.class, GOALS).stream()
                .map(goal -> new Counted(
                        GoalDocument.OPEN.equals(goal.getString(STATE)),
                        goal.getList("objectives", String.class),
                        goal.getList("marks", String.class).stream()
                                .map(Mark::read)
                                .toList()))
                .toList();
    }

    Goal add(Goal goal) {
        return mongo.insert(GoalDocument.of(goal, path(goal.aim().unit()), null))
                .read();
    }

    /** @throws OptimisticLockingFailureException when it is of another revision by now */
    Goal save(Goal goal) {
        return mongo.save(GoalDocument.of(goal, path(goal.aim().unit()), goal.revision()))
                .read();
    }

    private List<String> path(@Nullable UnitId unit) {
        return unit == null ? List.of() : ids(units.find(unit).map(Unit::path).orElse(List.of(unit)));
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes cultureGoalIndexes() {
            return Indexes.of(GOALS, Index.on(STATE, "by"), Index.on(UNITS), Index.on(WAITING), Index.on(PEOPLE));
        }
    }
}

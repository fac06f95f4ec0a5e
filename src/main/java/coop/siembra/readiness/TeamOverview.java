package coop.siembra.readiness;

import coop.siembra.access.TeamAccess;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.Folding;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.TeamPage.Mastery;
import coop.siembra.readiness.TeamPage.Row;
import coop.siembra.readiness.TeamQuery.Order;
import coop.siembra.readiness.TeamRowDocument.CourseDocument;
import coop.siembra.readiness.TeamRowDocument.MasteryDocument;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;

/** The people of a unit with how far they are: searched, sorted and paged in the database, and only for those who lead the unit. */
@Service
public class TeamOverview {
    private final MongoTemplate mongo;
    private final TeamAccess access;
    private final Clock clock;

    TeamOverview(MongoTemplate mongo, TeamAccess access, Clock clock) {
        this.mongo = mongo;
        this.access = access;
        this.clock = clock;
    }

    /** @throws org.springframework.security.access.AccessDeniedException when the signed-in person does not lead the unit */
    public TeamPage page(TeamQuery shown) {
        access.requireTeam(shown.unit());
        var query = matching(shown);
        long total = mongo.count(query, TeamRowDocument.class);
        query.with(order(shown)).skip((long) shown.page() * TeamQuery.PAGE).limit(TeamQuery.PAGE);
        query.fields().exclude(shown.course() == null ? new String[] {"units", "courses"} : new String[] {"units"});
        var found = mongo.find(query, TeamRowDocument.class).stream()
                .map(row -> row(row, shown.course()))
                .toList();
        return new TeamPage(found, total);
    }

    private Query matching(TeamQuery shown) {
        var query = Query.query(Criteria.where("units").is(shown.unit().value()));
        if (!shown.search().isBlank()) {
            query.addCriteria(Criteria.where("sortName").regex(Pattern.quote(Folding.fold(shown.search()))));
        }
        if (shown.overdueOnly()) {
            query.addCriteria(Criteria.where(field(shown, Order.DUE))
                    .lt(LocalDate.now(clock).toString()));
        }
        return query;
    }

    private static Sort order(TeamQuery shown) {
        var direction = shown.descending() ? Sort.Direction.DESC : Sort.Direction.ASC;
        return switch (shown.order()) {
            case NAME -> Sort.by(direction, "sortName").and(Sort.by("_id")); // a field named twice counts as named last
            case DONE, DUE, SCORE, MASTERY, LAST ->
                Sort.by(direction, field(shown, shown.order())).and(Sort.by("sortName", "_id"));
        };
    }

    private static String field(TeamQuery shown, Order order) {
        var course = shown.course();
        if (order == Order.NAME) {
            return "sortName";
        }
        var prefix = course == null ? "" : "courses." + course + ".";
        return prefix
                + switch (order) {
                    case NAME -> "sortName";
                    case DONE -> "done";
                    case DUE -> course == null ? "nextDue" : "open";
                    case SCORE -> "score";
                    case MASTERY -> "mastery.mean";
                    case LAST -> "lastAt";
                };
    }

    private static Row row(TeamRowDocument row, @Nullable CourseId course) {
        var position = new LocalizedText(row.positionEn(), row.positionEs());
        var person = new PersonId(row.id());
        if (course == null) {
            return new Row(
                    person,
                    row.name(),
                    position,
                    row.lastAt() != null,
                    row.asked() > 0 && row.nextDue() == null && row.done() == 100,
                    row.done(),
                    day(row.nextDue()),
                    row.score(),
                    mastery(row.mastery()),
                    row.lastAt());
        }
        var one = row.courses().getOrDefault(course.value(), new CourseDocument(0, 0, 0, null, null, null, null, null));
        return new Row(
                person,
                row.name(),
                position,
                one.lastAt() != null,
                one.completedAt() != null,
                one.done(),
                day(one.open()),
                one.score(),
                mastery(one.mastery()),
                one.lastAt());
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    private static @Nullable Mastery mastery(@Nullable MasteryDocument stored) {
        return stored == null
                ? null
                : new Mastery(stored.mean(), stored.low(), stored.high(), stored.pieces(), stored.known());
    }
}

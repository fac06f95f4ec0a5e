package coop.siembra.readiness;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import coop.siembra.access.TeamAccess;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.PeopleReadiness.Row;
import coop.siembra.readiness.UnitReadiness.Filter;
import coop.siembra.readiness.model.RiskRule.Risk;
import coop.siembra.readiness.store.StandingDocument;
import coop.siembra.readiness.store.StandingDocument.Listed;
import coop.siembra.readiness.store.StandingStore;
import coop.siembra.readiness.store.StandingText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;

/**
 * Where the people of a unit and below stand, one page at a time, filtered and paged in the database, for those who lead the unit. Every
 * method throws {@link org.springframework.security.access.AccessDeniedException} for others, and for units that do not exist. Lists in which
 * a person is one among many are not noted in the audit.
 */
@Service
public class TeamPeople {
    private static final Sort BY_NAME = Sort.by("who.sortName", "_id");

    private final StandingStore store;
    private final TeamAccess access;
    private final Clock clock;

    TeamPeople(StandingStore store, TeamAccess access, Clock clock) {
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /** People by name, each with where they stand in every competency. */
    public PeopleReadiness page(PeopleReadiness.Query shown) {
        var query = matching(shown.unit(), shown.filter());
        var level = shown.level();
        if (level != null) {
            query.addCriteria(where("judged.levels").is(StandingText.level(shown.competency(), level)));
        }
        query.fields().exclude("sums");
        return page(query, BY_NAME, shown.page());
    }

    /** Who is late with something asked for, the latest first. */
    public PeopleReadiness overdue(UnitId unit, Filter filter, int page) {
        return page(listed(unit, Listed.OVERDUE, filter), Sort.by("dueOn").and(BY_NAME), page);
    }

    /** Who is at risk by the rule of the content: see {@code RiskRule}. */
    public PeopleReadiness atRisk(UnitId unit, Filter filter, int page) {
        return page(listed(unit, Listed.AT_RISK, filter), BY_NAME, page);
    }

    /** Whose levels changed within the last seven days, with what changed. */
    public PeopleReadiness moved(UnitId unit, Filter filter, int page) {
        return page(listed(unit, Listed.MOVED, filter), BY_NAME, page);
    }

    /** Where one person stands, for that person and for those who lead them; to be shown only after their page noted the look. */
    public Optional<Row> person(PersonId person) {
        access.requirePerson(person);
        return store.find(person).map(this::row);
    }

    private Query matching(UnitId unit, Filter filter) {
        return matching(unit, where("units").is(unit.value()), filter);
    }

    private Query listed(UnitId unit, Listed list, Filter filter) {
        return matching(unit, where("lists").is(StandingDocument.list(unit.value(), list)), filter);
    }

    private Query matching(UnitId unit, Criteria people, Filter filter) {
        access.requireTeam(unit);
        var query = Query.query(people);
        restrict(query, "who.role", filter.role());
        restrict(query, "who.site", filter.site());
        return query;
    }

    private static void restrict(Query query, String field, @Nullable String value) {
        if (value != null) {
            query.addCriteria(
                    value.isEmpty()
                            ? Criteria.where(field).is(null)
                            : where(field).is(value));
        }
    }

    private PeopleReadiness page(Query query, Sort sort, int page) {
        long total = store.count(query);
        query.with(sort).skip((long) page * PeopleReadiness.PAGE).limit(PeopleReadiness.PAGE);
        return new PeopleReadiness(store.list(query).stream().map(this::row).toList(), total);
    }

    private Row row(StandingDocument found) {
        var who = found.who();
        return new Row(
                new PersonId(found.id()),
                who.name(),
                new LocalizedText(who.positionEn(), who.positionEs()),
                new UnitId(who.unit()),
                who.role(),
                who.site(),
                found.judged().asOf(),
                found.judged().standing(),
                day(found.dueOn()),
                day(found.lastOn()),
                found.judged().risks().stream().map(Risk::valueOf).collect(Collectors.toUnmodifiableSet()),
                found.judged().lastMoves(LocalDate.now(clock)));
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}

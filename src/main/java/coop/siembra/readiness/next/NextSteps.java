package coop.siembra.readiness.next;

import coop.siembra.access.TeamAccess;
import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.course.Course;
import coop.siembra.readiness.Leading;
import coop.siembra.readiness.PeopleReadiness;
import coop.siembra.readiness.PeopleReadiness.Row;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.TeamCourses;
import coop.siembra.readiness.TeamPeople;
import coop.siembra.readiness.TeamReadiness;
import coop.siembra.readiness.UnitReadiness.Filter;
import coop.siembra.readiness.model.JobRole;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.Move;
import coop.siembra.readiness.model.Standing.Cell;
import coop.siembra.readiness.model.Tally;
import coop.siembra.readiness.model.Tally.Counts;
import coop.siembra.readiness.model.next.Advice;
import coop.siembra.readiness.model.next.Advising;
import coop.siembra.readiness.model.next.Fellow;
import coop.siembra.readiness.model.next.Gap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * What to do next in a team: gathered from what is kept of it, for those who lead it. Throws
 * {@link org.springframework.security.access.AccessDeniedException} for others, and for units that do not exist. All it looks at are lists
 * in which a person is one among many.
 */
@Service
public class NextSteps {
    /** In a larger unit only counts are looked at: naming people is for those who lead the units below. */
    private static final int MOST_PEOPLE = 600;

    private static final int MOST_GAPS = 6;

    private final TeamReadiness team;
    private final TeamPeople people;
    private final TeamCourses courses;
    private final TeamAccess access;
    private final Leading leading;
    private final Rules rules;
    private final ContentLibrary library;
    private final List<DoneLately> done;
    private final Clock clock;

    NextSteps(
            TeamReadiness team,
            TeamPeople people,
            TeamCourses courses,
            TeamAccess access,
            Leading leading,
            Rules rules,
            ContentLibrary library,
            ObjectProvider<DoneLately> done,
            Clock clock) {
        this.team = team;
        this.people = people;
        this.courses = courses;
        this.access = access;
        this.leading = leading;
        this.rules = rules;
        this.library = library;
        this.done = done.orderedStream().toList();
        this.clock = clock;
    }

    /**
     * What to do next.
     *
     * @param asOf the day the counts are of; null when nothing has been counted yet
     * @param size how many people there are in the unit and below
     * @param named whether people are named; not in large units
     * @param people whom the advices speak of, by id
     * @param unknown of whom too little is known, by competency, where it is advised to observe
     */
    public record Plan(
            @Nullable LocalDate asOf,
            int size,
            boolean named,
            List<Advice> advices,
            Map<String, Row> people,
            Map<String, List<Row>> unknown) {}

    /** For a unit and all below it; whoever leads a unit they work in is advised nothing about themselves. */
    public Plan of(UnitId unit) {
        access.requireTeam(unit);
        var counted = team.of(unit, Filter.ALL);
        var tally = counted.tally();
        boolean named = tally.people() <= MOST_PEOPLE;
        var rows = new LinkedHashMap<String, Row>();
        var gaps = gaps(unit, tally, named, rows);
        if (named) {
            Stream.of(
                            people.atRisk(unit, Filter.ALL, 0),
                            people.moved(unit, Filter.ALL, 0),
                            people.overdue(unit, Filter.ALL, 0))
                    .map(PeopleReadiness::rows)
                    .flatMap(List::stream)
                    .forEach(row -> rows.merge(row.person().value(), row, NextSteps::fuller));
        }
        var lately = new HashSet<String>();
        done.forEach(one -> lately.addAll(one.of(unit)));
        var fellows = others(rows.values()).map(this::fellow).toList();
        var advices = Advising.of(gaps, fellows, Set.copyOf(lately), LocalDate.now(clock));
        var unknown = named ? unknown(unit, advices) : Map.<String, List<Row>>of();
        return new Plan(
                counted.asOf(),
                tally.people(),
                named,
                advices.stream()
                        .filter(advice -> !named || isOfOthers(advice, unknown))
                        .toList(),
                rows,
                unknown);
    }

    private Stream<Row> others(Collection<Row> rows) {
        var me = leading.me();
        return rows.stream().filter(row -> !row.person().equals(me));
    }

    /** Nobody observes themselves. */
    private static boolean isOfOthers(Advice advice, Map<String, List<Row>> unknown) {
        return !(advice instanceof Advice.Observe(var gap))
                || !unknown.getOrDefault(gap.competency(), List.of()).isEmpty();
    }

    private Map<String, List<Row>> unknown(UnitId unit, List<Advice> advices) {
        var unknown = new LinkedHashMap<String, List<Row>>();
        for (var advice : advices) {
            if (advice instanceof Advice.Observe(var gap)) {
                var query = new PeopleReadiness.Query(unit, Filter.ALL, gap.competency(), Level.UNKNOWN, 0);
                unknown.put(gap.competency(), others(people.page(query).rows()).toList());
            }
        }
        return unknown;
    }

    /** Only the list of those who moved says how. */
    private static Row fuller(Row one, Row other) {
        return one.moves().isEmpty() ? other : one;
    }

    private List<Gap> gaps(UnitId unit, Tally tally, boolean named, Map<String, Row> rows) {
        var roles = team.choices(unit).roles().keySet().stream()
                .filter(id -> !id.isEmpty())
                .flatMap(id -> rules.now().role(new JobRoleId(id)).stream())
                .toList();
        var widest = new ArrayList<>(tally.competencies().keySet());
        widest.removeIf(competency -> levels(tally, competency).asked() == 0);
        widest.sort(Comparator.comparingInt(
                        (String competency) -> -levels(tally, competency).notYet())
                .thenComparing(Comparator.naturalOrder()));
        var gaps = new ArrayList<Gap>();
        for (var competency : widest) {
            gaps.add(gap(unit, competency, tally, roles, named && gaps.size() < MOST_GAPS, rows));
        }
        return gaps;
    }

    private Gap gap(
            UnitId unit, String competency, Tally tally, List<JobRole> roles, boolean named, Map<String, Row> rows) {
        var levels = levels(tally, competency);
        var growing = growing(new CompetencyId(competency));
        List<String> without = List.of();
        boolean counted = named && levels.notYet() > 0 && levels.notYet() <= PeopleReadiness.PAGE;
        if (counted) {
            var page = people.page(new PeopleReadiness.Query(unit, Filter.ALL, competency, Level.NOT_YET, 0));
            page.rows().forEach(row -> rows.putIfAbsent(row.person().value(), row));
            without = without(unit, page.rows(), growing);
        }
        return new Gap(
                competency,
                roles.stream().anyMatch(role -> role.isKey(competency)),
                levels.notYet(),
                levels.unknown(),
                levels.asked(),
                growing,
                without,
                counted);
    }

    private static Counts levels(Tally tally, String competency) {
        var found = tally.competencies().get(competency);
        return found == null ? Counts.NONE : found.levels();
    }

    private List<String> without(UnitId unit, List<Row> rows, List<String> growing) {
        var taken = courses.of(unit, rows.stream().map(Row::person).toList());
        return rows.stream()
                .map(Row::person)
                .filter(person -> taken.getOrDefault(person, Set.of()).stream().noneMatch(growing::contains))
                .map(PersonId::value)
                .toList();
    }

    /** The courses that grow a competency, those first in which it stands first. */
    private List<String> growing(CompetencyId competency) {
        return library.all(Course.class).stream()
                .filter(course -> course.competencies().contains(competency))
                .sorted(Comparator.comparing(
                        (Course course) -> course.competencies().indexOf(competency)))
                .map(course -> course.id().value())
                .toList();
    }

    private Fellow fellow(Row row) {
        return new Fellow(row.person().value(), row.risks(), weakest(row), row.moves(), row.dueOn(), row.lastOn());
    }

    /** The key competency somebody is furthest below in. */
    private @Nullable String weakest(Row row) {
        var id = row.role();
        var role = id == null ? null : rules.now().role(new JobRoleId(id)).orElse(null);
        if (role == null) {
            return null;
        }
        return row.standing().cells().stream()
                .filter(cell -> role.isKey(cell.competency()))
                .filter(cell -> cell.level() == Level.NOT_YET || fell(row, cell))
                .min(Comparator.comparing((Cell cell) -> cell.estimate().mean()
                        - role.target(cell.competency())
                                .map(JobRole.Target::target)
                                .orElse(0.0)))
                .map(Cell::competency)
                .orElse(null);
    }

    private static boolean fell(Row row, Cell cell) {
        return row.moves().stream()
                .filter(Move::fell)
                .anyMatch(move -> move.competency().equals(cell.competency()));
    }
}

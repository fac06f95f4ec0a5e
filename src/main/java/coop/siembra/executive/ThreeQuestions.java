package coop.siembra.executive;

import coop.siembra.access.TeamAccess;
import coop.siembra.content.Competency;
import coop.siembra.content.ContentLibrary;
import coop.siembra.executive.Answers.House;
import coop.siembra.executive.Answers.Leaders;
import coop.siembra.executive.Answers.Month;
import coop.siembra.executive.Answers.People;
import coop.siembra.executive.Answers.Recruited;
import coop.siembra.executive.model.Correlation;
import coop.siembra.executive.model.Empathy;
import coop.siembra.executive.model.Selection;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.readiness.Deeds;
import coop.siembra.readiness.TeamReadiness;
import coop.siembra.readiness.UnitReadiness;
import coop.siembra.readiness.UnitReadiness.Filter;
import coop.siembra.readiness.asking.MirrorResults;
import coop.siembra.readiness.asking.StrongestObstacle;
import coop.siembra.readiness.model.Tally;
import coop.siembra.readiness.plan.CulturePlan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** Answers the three questions about the whole organisation, for executives and administrators, from what is counted already. */
@Service
public class ThreeQuestions {
    private static final Duration QUARTER = Duration.ofDays(91);

    private final TeamReadiness readiness;
    private final TeamAccess access;
    private final ContentLibrary library;
    private final Recruiting recruiting;
    private final List<Deeds> deeds;
    private final MirrorResults mirror;
    private final StrongestObstacle.Finder strongest;
    private final CulturePlan plan;
    private final Units units;
    private final Clock clock;

    ThreeQuestions(
            TeamReadiness readiness,
            TeamAccess access,
            ContentLibrary library,
            Recruiting recruiting,
            List<Deeds> deeds,
            MirrorResults mirror,
            StrongestObstacle.Finder strongest,
            CulturePlan plan,
            Units units,
            Clock clock) {
        this.readiness = readiness;
        this.access = access;
        this.library = library;
        this.recruiting = recruiting;
        this.deeds = List.copyOf(deeds);
        this.mirror = mirror;
        this.strongest = strongest;
        this.plan = plan;
        this.units = units;
        this.clock = clock;
    }

    /** @throws org.springframework.security.access.AccessDeniedException for all others */
    public Answers answers() {
        access.requireAll();
        return new Answers(people(), recruited(), leaders());
    }

    private People people() {
        var tops = access.topUnits().stream().map(Unit::id).toList();
        var counted = tops.stream().map(top -> readiness.of(top, Filter.ALL)).toList();
        var tally = counted.stream().map(UnitReadiness::tally).reduce(Tally.NONE, Tally::plus);
        var months = new TreeMap<YearMonth, Tally>();
        tops.forEach(
                top -> readiness.trend(top).forEach(month -> months.merge(month.month(), month.tally(), Tally::plus)));
        return new People(
                tally,
                counted.stream()
                        .map(UnitReadiness::asOf)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                empathy(tally),
                months.entrySet().stream()
                        .flatMap(month -> empathy(month.getValue()).stream()
                                .map(empathy -> new Month(month.getKey(), empathy.figure())))
                        .toList());
    }

    /** In what is the ground for all else. */
    private Optional<Empathy> empathy(Tally tally) {
        return Empathy.of(
                tally,
                library.competencies().stream()
                        .filter(competency -> competency.group() == Competency.Group.FOUNDATION)
                        .map(competency -> competency.id().value())
                        .toList());
    }

    private Recruited recruited() {
        var months = recruiting.months();
        if (months.isEmpty()) {
            return new Recruited(null, Optional.empty(), new Correlation(0, Optional.empty()), List.of());
        }
        var last = months.getFirst();
        return new Recruited(
                LocalDate.parse(last.day()),
                selection(last),
                last.correlation(),
                months.reversed().stream()
                        .flatMap(month -> selection(month).stream()
                                .map(found -> new Month(YearMonth.parse(month.month()), found.figure())))
                        .toList());
    }

    private static Optional<Selection> selection(RecruitingDocument month) {
        return Selection.of(month.sides().values());
    }

    private Leaders leaders() {
        var heads = units.heads();
        var now = clock.instant();
        var times = new EnumMap<Deeds.Kind, Integer>(Deeds.Kind.class);
        var lately = doers(heads, now.minus(QUARTER), now, times);
        var before =
                doers(heads, now.minus(QUARTER).minus(QUARTER), now.minus(QUARTER), new EnumMap<>(Deeds.Kind.class));
        var house = new House(strongest.latest(), plan.counts());
        return new Leaders(mirror.moments(), heads.size(), lately.size(), before.size(), times, house);
    }

    /** Those who did anything. */
    private Set<PersonId> doers(Set<PersonId> heads, Instant from, Instant to, Map<Deeds.Kind, Integer> times) {
        var doers = new HashSet<PersonId>();
        deeds.forEach(kind -> kind.between(from, to).forEach((person, often) -> {
            if (heads.contains(person)) {
                doers.add(person);
                times.merge(kind.kind(), often, Integer::sum);
            }
        }));
        return doers;
    }
}

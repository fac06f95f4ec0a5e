package coop.siembra.readiness;

import coop.siembra.access.TeamAccess;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.readiness.UnitReadiness.Choices;
import coop.siembra.readiness.UnitReadiness.Family;
import coop.siembra.readiness.UnitReadiness.Filter;
import coop.siembra.readiness.UnitReadiness.Month;
import coop.siembra.readiness.model.Tally;
import coop.siembra.readiness.store.StandingStore;
import coop.siembra.readiness.store.UnitDocument;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * How ready the people of a unit are, in numbers, for those who lead it: read from counts that are kept, so that it costs the same
 * however many people there are. Every method throws {@link org.springframework.security.access.AccessDeniedException} for others, and for
 * units that do not exist.
 */
@Service
public class TeamReadiness {
    private final StandingStore store;
    private final Units units;
    private final TeamAccess access;

    TeamReadiness(StandingStore store, Units units, TeamAccess access) {
        this.store = store;
        this.units = units;
        this.access = access;
    }

    /** A unit with all below it. */
    public UnitReadiness of(UnitId unit, Filter filter) {
        access.requireTeam(unit);
        return filtered(unit, store.unit(unit).orElse(null), atSite(unit, filter), filter);
    }

    /** A unit beside those right below it. Whoever is in none of those works in the unit itself. */
    public Family family(UnitId unit, Filter filter) {
        access.requireTeam(unit);
        var counted = new HashMap<String, UnitDocument>();
        store.below(unit).forEach(document -> counted.put(document.id(), document));
        var atSite = atSite(unit, filter);
        return new Family(
                filtered(unit, store.unit(unit).orElse(null), atSite, filter),
                units.below(unit).stream()
                        .map(Unit::id)
                        .map(child -> filtered(child, counted.get(child.value()), atSite, filter))
                        .toList());
    }

    /** The units in one in which somebody works at the site that is asked for; none where none is. */
    private List<UnitDocument> atSite(UnitId unit, Filter filter) {
        return filter.site() == null ? List.of() : store.atSite(unit, filter.site());
    }

    /** What the people of a unit can be filtered by. */
    public Choices choices(UnitId unit) {
        access.requireTeam(unit);
        var roles = new TreeMap<String, Integer>();
        var counted = store.unit(unit);
        counted.map(UnitDocument::parsedRoles)
                .orElse(Map.of())
                .forEach((role, tally) -> roles.put(role, tally.people()));
        return new Choices(roles, counted.map(UnitDocument::parsedSites).orElse(Map.of()));
    }

    /** The months there are of a unit with all below it, the oldest first and the current one last. */
    public List<Month> trend(UnitId unit) {
        access.requireTeam(unit);
        var months = new TreeMap<YearMonth, Month>();
        for (var stored : store.months(unit)) {
            add(months, stored.day(), stored.parsedTotal());
        }
        store.unit(unit)
                .ifPresent(now -> Optional.ofNullable(now.day()).ifPresent(day -> add(months, day, now.parsedTotal())));
        return List.copyOf(months.values());
    }

    private static void add(Map<YearMonth, Month> months, String iso, Tally tally) {
        var day = LocalDate.parse(iso);
        months.put(YearMonth.from(day), new Month(YearMonth.from(day), day, tally));
    }

    /** @param atSite units in this one and perhaps in others, where a site is asked for */
    private static UnitReadiness filtered(
            UnitId unit, @Nullable UnitDocument counted, List<UnitDocument> atSite, Filter filter) {
        if (counted == null) {
            return new UnitReadiness(unit, null, Tally.NONE);
        }
        Tally tally;
        if (filter.site() != null) {
            tally = own(atSite.stream().filter(one -> one.path().contains(unit.value())), filter);
        } else if (filter.role() != null) {
            tally = counted.parsedRoles().getOrDefault(filter.role(), Tally.NONE);
        } else {
            tally = counted.parsedTotal();
        }
        return new UnitReadiness(unit, day(counted), tally);
    }

    private static @Nullable LocalDate day(@Nullable UnitDocument counted) {
        return counted == null || counted.day() == null ? null : LocalDate.parse(counted.day());
    }

    private static Tally own(Stream<UnitDocument> units, Filter filter) {
        return units.flatMap(unit -> unit.parsedOwn().entrySet().stream())
                .filter(entry ->
                        filter.lets(entry.getKey().role(), entry.getKey().site()))
                .map(Map.Entry::getValue)
                .reduce(Tally.NONE, Tally::plus);
    }
}

package coop.siembra.executive;

import coop.siembra.access.CurrentUser;
import coop.siembra.access.Role;
import coop.siembra.access.TeamAccess;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.people.ValueChain;
import coop.siembra.readiness.TeamReadiness;
import coop.siembra.readiness.UnitReadiness;
import coop.siembra.readiness.UnitReadiness.Filter;
import coop.siembra.readiness.chain.model.Culture;
import coop.siembra.readiness.model.Tally;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** The units right below one, by how ready their people are and how far they are from the people served; for executives and administrators. */
@Service
public class OrganisationMap {
    private final TeamReadiness readiness;
    private final TeamAccess access;
    private final CurrentUser user;
    private final Units units;

    OrganisationMap(TeamReadiness readiness, TeamAccess access, CurrentUser user, Units units) {
        this.readiness = readiness;
        this.access = access;
        this.user = user;
        this.units = units;
    }

    /**
     * Part of the organisation.
     *
     * @param path the unit and those above it, the topmost first; empty at the very top of an organisation of several
     * @param places in the order of their names
     */
    public record Region(List<Unit> path, List<Place> places) {

        public Region {
            path = List.copyOf(path);
            places = List.copyOf(places);
        }
    }

    /**
     * A unit with all below it.
     *
     * @param distance of the unit itself; empty when no way leads to the people served
     * @param inner whether there are units below it
     */
    public record Place(Unit unit, Tally tally, Culture culture, OptionalInt distance, boolean inner) {}

    /**
     * Those right below a unit. It reads all links of the value chain, and counts of no others than these.
     *
     * @param id nothing for the top
     * @return nothing when there is no such unit
     * @throws AccessDeniedException for all others
     */
    public Optional<Region> region(Optional<UnitId> id) {
        if (!user.has(Role.EXECUTIVE) && !user.has(Role.ADMIN)) {
            throw new AccessDeniedException("not for the signed-in person");
        }
        var tops = access.topUnits();
        if (id.isEmpty() && tops.size() != 1) {
            return Optional.of(region(
                    List.of(),
                    tops,
                    tops.stream().map(top -> readiness.of(top.id(), Filter.ALL)).toList()));
        }
        return units.find(id.orElseGet(() -> tops.getFirst().id()))
                .map(unit -> region(
                        unit.path().stream()
                                .flatMap(step -> units.find(step).stream())
                                .toList(),
                        units.below(unit.id()),
                        readiness.family(unit.id(), Filter.ALL).below()));
    }

    private Region region(List<Unit> path, List<Unit> shown, List<UnitReadiness> counted) {
        var tree = units.tree();
        var chain = ValueChain.of(tree);
        var inner = tree.stream()
                .flatMap(unit -> Optional.ofNullable(unit.parent()).stream())
                .collect(Collectors.toSet());
        Map<UnitId, Tally> tallies =
                counted.stream().collect(Collectors.toMap(UnitReadiness::unit, UnitReadiness::tally));
        Function<Unit, Place> place = unit -> {
            var tally = tallies.getOrDefault(unit.id(), Tally.NONE);
            return new Place(unit, tally, Culture.of(tally), chain.distance(unit.id()), inner.contains(unit.id()));
        };
        return new Region(path, shown.stream().map(place).toList());
    }
}

package coop.siembra.executive;

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
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The units right below one, by how ready their people are and how far they are from the people served; for executives and administrators. */
@Service
public class OrganisationMap {
    private final TeamReadiness readiness;
    private final TeamAccess access;
    private final Units units;

    OrganisationMap(TeamReadiness readiness, TeamAccess access, Units units) {
        this.readiness = readiness;
        this.access = access;
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
     * @throws org.springframework.security.access.AccessDeniedException for all others
     */
    public Optional<Region> region(Optional<UnitId> id) {
        access.requireAll();
        var tree = units.tree();
        var tops = tree.stream().filter(unit -> unit.parent() == null).toList();
        if (id.isEmpty() && tops.size() != 1) {
            var counted = tops.stream().map(top -> readiness.of(top.id(), Filter.ALL));
            return Optional.of(new Region(List.of(), places(tree, null, counted)));
        }
        var wanted = id.orElseGet(() -> tops.getFirst().id());
        return tree.stream()
                .filter(unit -> unit.id().equals(wanted))
                .findFirst()
                .map(unit -> {
                    var counted = readiness.family(wanted, Filter.ALL).below().stream();
                    var path = tree.stream()
                            .filter(above -> unit.isWithin(above.id()))
                            .toList();
                    return new Region(path, places(tree, wanted, counted));
                });
    }

    /** @param parent of those shown; null for the topmost */
    private static List<Place> places(List<Unit> tree, @Nullable UnitId parent, Stream<UnitReadiness> counted) {
        var chain = ValueChain.of(tree);
        var inner =
                tree.stream().flatMap(unit -> Stream.ofNullable(unit.parent())).collect(Collectors.toSet());
        var tallies = counted.collect(Collectors.toMap(UnitReadiness::unit, UnitReadiness::tally));
        return tree.stream()
                .filter(unit -> Objects.equals(unit.parent(), parent))
                .map(unit -> {
                    var tally = tallies.getOrDefault(unit.id(), Tally.NONE);
                    return new Place(
                            unit, tally, Culture.of(tally), chain.distance(unit.id()), inner.contains(unit.id()));
                })
                .toList();
    }
}

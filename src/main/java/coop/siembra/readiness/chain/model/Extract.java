package coop.siembra.readiness.chain.model;

import coop.siembra.kernel.UnitId;
import coop.siembra.people.Unit;
import coop.siembra.people.ValueChain;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The part of a large chain that can be looked at: one unit with those who serve it, those it serves, and the shortest ways of all these to
 * the people served.
 *
 * @param units in no order
 * @param suppliersLeftOut how many serve the unit and are not among them
 * @param servedLeftOut how many are served by it and are not among them
 */
public record Extract(Set<UnitId> units, int suppliersLeftOut, int servedLeftOut) {
    /** So many units can be looked at together; a larger chain is shown in parts. */
    public static final int WHOLE = 40;

    /** So many neighbours on each side. */
    static final int NEIGHBOURS = 12;

    public Extract {
        units = Set.copyOf(units);
    }

    /**
     * The part around one of the units.
     *
     * @param suppliers who serve it
     */
    public static Extract around(Unit unit, Collection<UnitId> suppliers, ValueChain chain) {
        Set<UnitId> shown = new LinkedHashSet<>(chain.path(unit.id()));
        shown.add(unit.id());
        var served = List.copyOf(unit.serves());
        served.stream().limit(NEIGHBOURS).forEach(one -> {
            shown.add(one);
            shown.addAll(chain.path(one));
        });
        suppliers.stream().limit(NEIGHBOURS).forEach(shown::add);
        return new Extract(shown, missing(suppliers, shown), missing(served, shown));
    }

    private static int missing(Collection<UnitId> wanted, Set<UnitId> shown) {
        return (int) wanted.stream().filter(one -> !shown.contains(one)).count();
    }
}

package coop.siembra.people;

import coop.siembra.kernel.UnitId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Who serves whom, from the innermost unit to the people the organisation exists for. */
public final class ValueChain {
    private final Map<UnitId, Integer> distances;
    private final Map<UnitId, UnitId> next;

    private ValueChain(Map<UnitId, Integer> distances, Map<UnitId, UnitId> next) {
        this.distances = Map.copyOf(distances);
        this.next = Map.copyOf(next);
    }

    /** The chain of these units; links to units that are not among them count for nothing. */
    public static ValueChain of(Collection<Unit> units) {
        Map<UnitId, List<UnitId>> suppliers = new HashMap<>();
        Map<UnitId, Integer> distances = new HashMap<>();
        var waiting = new ArrayDeque<UnitId>();
        for (Unit unit : units) {
            unit.serves()
                    .forEach(served -> suppliers
                            .computeIfAbsent(served, any -> new ArrayList<>())
                            .add(unit.id()));
            if (unit.servesMembers()) {
                distances.put(unit.id(), 0);
                waiting.add(unit.id());
            }
        }
        var known = units.stream().map(Unit::id).collect(Collectors.toSet());
        spread(waiting, suppliers, distances);
        distances.keySet().retainAll(known);
        return new ValueChain(distances, steps(units, distances));
    }

    /** To whom the shortest way leads from each unit; of several as short, the one it was first said to serve. */
    private static Map<UnitId, UnitId> steps(Collection<Unit> units, Map<UnitId, Integer> distances) {
        Map<UnitId, UnitId> next = new HashMap<>();
        for (Unit unit : units) {
            int steps = distances.getOrDefault(unit.id(), 0);
            unit.serves().stream()
                    .filter(served -> steps > 0 && Integer.valueOf(steps - 1).equals(distances.get(served)))
                    .findFirst()
                    .ifPresent(served -> next.put(unit.id(), served));
        }
        return next;
    }

    /** Breadth first from those who serve directly, against the direction of service: the first visit is the shortest way. */
    private static void spread(
            ArrayDeque<UnitId> waiting, Map<UnitId, List<UnitId>> suppliers, Map<UnitId, Integer> distances) {
        for (UnitId unit = waiting.poll(); unit != null; unit = waiting.poll()) {
            int next = distances.getOrDefault(unit, 0) + 1;
            for (UnitId supplier : suppliers.getOrDefault(unit, List.of())) {
                if (distances.putIfAbsent(supplier, next) == null) {
                    waiting.add(supplier);
                }
            }
        }
    }

    /** Steps from a unit to the people served: 0 when it serves them itself, empty when its work reaches them on no known way. */
    public OptionalInt distance(UnitId unit) {
        Integer distance = distances.get(unit);
        return distance == null ? OptionalInt.empty() : OptionalInt.of(distance);
    }

    /** The units on the shortest way, from this one to one that serves directly, both included; empty when there is no way. */
    public List<UnitId> path(UnitId unit) {
        List<UnitId> path = new ArrayList<>();
        for (UnitId step = distances.containsKey(unit) ? unit : null; step != null; step = next.get(step)) {
            path.add(step);
        }
        return List.copyOf(path);
    }
}

package coop.siembra.people;

import coop.siembra.kernel.UnitId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Each unit followed by those below it; sisters by English name. */
final class TreeOrder {

    private TreeOrder() {}

    static List<Unit> of(List<Unit> units) {
        var ids = units.stream().map(Unit::id).collect(Collectors.toSet());
        Map<UnitId, List<Unit>> children = new HashMap<>();
        List<Unit> roots = new ArrayList<>();
        for (var unit : units) {
            var parent = unit.parent();
            if (parent == null || !ids.contains(parent)) {
                roots.add(unit);
            } else {
                children.computeIfAbsent(parent, any -> new ArrayList<>()).add(unit);
            }
        }
        List<Unit> ordered = new ArrayList<>(units.size());
        append(roots, children, ordered);
        return List.copyOf(ordered);
    }

    private static void append(List<Unit> sisters, Map<UnitId, List<Unit>> children, List<Unit> ordered) {
        sisters.sort(Comparator.comparing(unit -> unit.name().en()));
        for (var unit : sisters) {
            ordered.add(unit);
            append(children.getOrDefault(unit.id(), new ArrayList<>()), children, ordered);
        }
    }
}

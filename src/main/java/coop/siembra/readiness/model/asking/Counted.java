package coop.siembra.readiness.model.asking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of the answers of some people.
 *
 * @param sheets how many handed in
 * @param counts by what was asked: an obstacle, or a statement
 */
public record Counted(long sheets, Map<String, Spread> counts) {
    public static final Counted NONE = new Counted(0, Map.of());

    public Counted {
        counts = Map.copyOf(counts);
    }

    /** Of one person. */
    public static Counted of(Map<String, Integer> scored) {
        var counts = new HashMap<String, Spread>();
        scored.forEach((asked, number) -> counts.put(asked, Spread.of(number)));
        return new Counted(1, counts);
    }

    public Counted and(Counted other) {
        var both = new HashMap<>(counts);
        other.counts.forEach((asked, spread) -> both.merge(asked, spread, Spread::and));
        return new Counted(sheets + other.sheets, both);
    }

    public Spread of(String asked) {
        return counts.getOrDefault(asked, Spread.NONE);
    }

    /**
     * A unit in the tree.
     *
     * @param parent null for the one topmost
     */
    public record Unit(String id, @Nullable String parent) {}

    /**
     * What may be shown of obstacles, by unit: each with all below it. Units that may not be shown are missing, and so are single obstacles. Where all
     * answered the same, one answer is moved.
     *
     * @param units parents before those below them
     * @param own what is counted of the people of each unit itself
     */
    public static Map<String, Counted> showable(List<Unit> units, Map<String, Counted> own) {
        var totals = totals(units, own);
        var rows = Hiding.shown(
                units.stream()
                        .map(unit ->
                                place(unit, own.getOrDefault(unit.id(), NONE).sheets()))
                        .toList(),
                id -> true);
        var shown = new HashMap<String, Map<String, Spread>>();
        rows.forEach(row -> shown.put(row, new TreeMap<>()));
        for (var asked : asked(own)) {
            var places = units.stream()
                    .map(unit -> place(
                            unit, own.getOrDefault(unit.id(), NONE).of(asked).n()))
                    .toList();
            for (var unit : Hiding.shown(places, rows::contains)) {
                var total = totals.getOrDefault(unit, NONE).of(asked);
                shown.getOrDefault(unit, new HashMap<>()).put(asked, total.blurred(0, 1, 1));
            }
        }
        var result = new HashMap<String, Counted>();
        shown.forEach((unit, counts) ->
                result.put(unit, new Counted(totals.getOrDefault(unit, NONE).sheets(), counts)));
        return result;
    }

    private static Hiding.Place place(Unit unit, long own) {
        return new Hiding.Place(unit.id(), unit.parent(), own);
    }

    private static HashSet<String> asked(Map<String, Counted> own) {
        var asked = new HashSet<String>();
        own.values().forEach(counted -> asked.addAll(counted.counts().keySet()));
        return asked;
    }

    private static Map<String, Counted> totals(List<Unit> units, Map<String, Counted> own) {
        var totals = new HashMap<String, Counted>();
        for (var unit : new ArrayList<>(units).reversed()) {
            var total = totals.merge(unit.id(), own.getOrDefault(unit.id(), NONE), Counted::and);
            var parent = unit.parent();
            if (parent != null) {
                totals.merge(parent, total, Counted::and);
            }
        }
        return totals;
    }
}

package coop.siembra.readiness.model.asking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which totals of a tree of units may stand beside each other. None is of fewer than five; and whatever is left of a total when any others that lie
 * within it are taken away is nobody, or five at least. What is left is least when all that lie right within it are taken away: that is what is checked.
 */
public final class Hiding {
    /** Of fewer nothing is shown. */
    public static final int FEWEST = 5;

    private final Map<String, List<String>> below = new HashMap<>();
    private final Map<String, Long> totals = new HashMap<>();
    private final Map<String, Long> left = new HashMap<>();
    private final Set<String> shown = new HashSet<>();
    private final Predicate<String> may;

    private Hiding(Predicate<String> may) {
        this.may = may;
    }

    /**
     * A unit.
     *
     * @param parent null for the topmost, of which there is one
     * @param own how many belong to the unit itself and to none below it
     */
    public record Place(String id, @Nullable String parent, long own) {}

    /**
     * Those that may be shown.
     *
     * @param places in any order
     * @param may whether it may be at all
     */
    public static Set<String> shown(List<Place> places, Predicate<String> may) {
        var hiding = new Hiding(may);
        var own = new HashMap<String, Long>();
        var tops = new ArrayList<String>();
        for (var place : places) {
            own.put(place.id(), place.own());
            var parent = place.parent();
            if (parent == null) {
                tops.add(place.id());
            } else {
                hiding.below.computeIfAbsent(parent, none -> new ArrayList<>()).add(place.id());
            }
        }
        tops.forEach(top -> hiding.settle(top, own));
        return Set.copyOf(hiding.shown);
    }

    /** Those shown that lie right within a unit, itself included when it is: the lower ones are settled first. */
    private List<String> settle(String unit, Map<String, Long> own) {
        long total = own.getOrDefault(unit, 0L);
        var within = new PriorityQueue<String>(Comparator.<String>comparingLong(id -> totals.getOrDefault(id, 0L))
                .thenComparing(Comparator.naturalOrder()));
        for (var lower : below.getOrDefault(unit, List.of())) {
            within.addAll(settle(lower, own));
            total += totals.getOrDefault(lower, 0L);
        }
        totals.put(unit, total);
        if (total < FEWEST || !may.test(unit)) {
            return List.copyOf(within);
        }
        long rest = total
                - within.stream().mapToLong(id -> totals.getOrDefault(id, 0L)).sum();
        while (rest > 0 && rest < FEWEST) {
            var smallest = within.remove();
            rest += left.getOrDefault(smallest, 0L);
            shown.remove(smallest);
            within.addAll(rightWithin(smallest));
        }
        left.put(unit, rest);
        shown.add(unit);
        return List.of(unit);
    }

    private List<String> rightWithin(String unit) {
        var found = new ArrayList<String>();
        for (var lower : below.getOrDefault(unit, List.of())) {
            if (shown.contains(lower)) {
                found.add(lower);
            } else {
                found.addAll(rightWithin(lower));
            }
        }
        return found;
    }
}

package coop.siembra.hiring.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a table may stand on a screen: no group of which fewer than five people were judged, and none that could be worked out from the
 * others and the whole. As many of the next smallest go as it takes until those left out are two groups or more, and five people or more.
 *
 * @param groups in their order
 * @param hidden how many groups with people in them are left out
 */
public record Shown(List<Counts> groups, int hidden) {
    /** How many are judged in a group at least. */
    public static final int FEWEST = 5;

    /** @param all every line, those who declared nothing included, since the whole is known */
    public static Shown of(List<Counts> all) {
        return of(all, Set.of());
    }

    /**
     * The tables of several stages beside each other. Who is selected in one is who reaches the next, so a group hidden in one is hidden in
     * all.
     *
     * @param stages each as in {@link #of(List)}
     */
    public static List<Shown> ofStages(List<List<Counts>> stages) {
        var hidden = new HashSet<String>();
        int before;
        do {
            before = hidden.size();
            for (var stage : stages) {
                var shown = of(stage, hidden).groups();
                stage.stream()
                        .filter(group -> group.people() > 0 && !shown.contains(group))
                        .map(Counts::group)
                        .forEach(hidden::add);
            }
        } while (hidden.size() > before);
        return stages.stream().map(stage -> of(stage, hidden)).toList();
    }

    private static Shown of(List<Counts> all, Set<String> hiddenElsewhere) {
        var bySize = all.stream()
                .filter(group -> group.people() > 0)
                .sorted(Comparator.comparing((Counts group) -> !hiddenElsewhere.contains(group.group()))
                        .thenComparingInt(Counts::judged))
                .toList();
        var hidden = new ArrayList<Counts>();
        int people = 0;
        for (var group : bySize) {
            boolean must = hiddenElsewhere.contains(group.group()) || group.judged() < FEWEST;
            boolean enough = hidden.isEmpty() || (hidden.size() > 1 && people >= FEWEST);
            if (must || !enough) {
                hidden.add(group);
                people += group.judged();
            }
        }
        var groups = all.stream()
                .filter(group -> group.people() > 0 && !hidden.contains(group))
                .toList();
        return new Shown(groups, hidden.size());
    }
}

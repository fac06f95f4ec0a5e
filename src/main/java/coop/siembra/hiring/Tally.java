package coop.siembra.hiring;

import coop.siembra.hiring.fairness.Counts;
import coop.siembra.hiring.store.StatisticsStore.Fate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts in the making, by stage and group. */
final class Tally {
    private final Map<String, Map<String, Counts>> stages = new LinkedHashMap<>();

    void add(String stage, String group, Fate fate) {
        add(stage, Outcomes.one(group, fate));
    }

    void add(String stage, Counts counts) {
        stages.computeIfAbsent(stage, one -> new LinkedHashMap<>()).merge(counts.group(), counts, Outcomes::sum);
    }

    /** In the order of the groups; nobody in those of whom there are none. */
    List<Counts> of(String stage, List<String> groups) {
        var counted = stages.getOrDefault(stage, Map.of());
        return groups.stream()
                .map(group -> counted.getOrDefault(group, Counts.of(group, 0, 0)))
                .toList();
    }

    List<Counts> of(String stage) {
        return List.copyOf(stages.getOrDefault(stage, Map.of()).values());
    }
}

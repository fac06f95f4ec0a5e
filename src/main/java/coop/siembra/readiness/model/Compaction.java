package coop.siembra.readiness.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Puts old evidence together without changing what it says now or later. */
public final class Compaction {
    private static final double DAY = 86_400_000;

    private Compaction() {}

    /**
     * One piece for each competency and source: of the summed weight, and dated so that it is forgotten as the pieces together would be. Give
     * it a month at a time, so that dates stay near to what they stand for.
     */
    public static List<Evidence> of(Collection<Evidence> evidence, EvidenceRules rules) {
        var groups = new TreeMap<Sums.Key, List<Evidence>>();
        evidence.forEach(piece -> groups.computeIfAbsent(
                        new Sums.Key(piece.competency(), piece.source()), any -> new ArrayList<>())
                .add(piece));
        return groups.entrySet().stream()
                .map(group -> one(group.getKey(), group.getValue(), rules))
                .toList();
    }

    private static Evidence one(Sums.Key key, List<Evidence> group, EvidenceRules rules) {
        var sum = Sums.of(group, rules).parts().get(key);
        if (sum == null) {
            throw new IllegalStateException("a group of nothing");
        }
        double weight = group.stream().mapToDouble(Evidence::weight).sum();
        double left = sum.with() + sum.against();
        double days = rules.of(key.source()).halfLifeDays() * (Math.log(left / weight) / Math.log(2));
        return new Evidence(
                key.competency(),
                Math.clamp(sum.with() / left, 0, 1),
                weight,
                key.source(),
                Instant.ofEpochMilli(sum.at() + Math.round(days * DAY)),
                sum.pieces());
    }
}

package coop.siembra.assessment.reports;

import coop.siembra.assessment.reports.Release.Entry;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is left when the figures of groups are subtracted from another's: whose sittings then count how often. Only what is not 0 is in it.
 */
record Balance(Map<Entry, Integer> counts) {

    Balance {
        counts = Map.copyOf(counts);
    }

    /** @param groups to be subtracted */
    static Balance of(List<Entry> whole, Collection<List<Entry>> groups) {
        Map<Entry, Integer> counts = new HashMap<>();
        whole.forEach(entry -> add(counts, entry, 1));
        groups.forEach(group -> group.forEach(entry -> add(counts, entry, -1)));
        return new Balance(counts);
    }

    Balance less(Balance other) {
        Map<Entry, Integer> left = new HashMap<>(counts);
        other.counts.forEach((entry, count) -> add(left, entry, -count));
        return new Balance(left);
    }

    private static void add(Map<Entry, Integer> counts, Entry entry, int count) {
        counts.merge(entry, count, (one, more) -> one + more == 0 ? null : one + more);
    }

    /** How many people it tells of together. */
    int people() {
        return (int) counts.keySet().stream().map(Entry::taker).distinct().count();
    }

    /** Whether it tells of nobody or of so many that it tells of none of them. */
    boolean isHarmless(int least) {
        int people = people();
        return people == 0 || people >= least;
    }
}

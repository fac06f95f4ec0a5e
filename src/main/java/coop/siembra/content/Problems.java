package coop.siembra.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the mistakes found in one check, so that an author sees them all at once. Not thread-safe. */
public final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    public void add(String file, int line, String message) {
        found.add(new Problem(file, line, message));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** How many different mistakes there are: comparing two counts tells whether a step found any. */
    public int count() {
        return found.size();
    }

    /** By file, then line; two on the same line in the order found. */
    public List<Problem> sorted() {
        var all = new ArrayList<>(found);
        all.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
        return List.copyOf(all);
    }
}

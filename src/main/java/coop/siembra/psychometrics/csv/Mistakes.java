package coop.siembra.psychometrics.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gathers mistakes until there are enough to work on. */
final class Mistakes {
    static final int ENOUGH = 20;

    private final List<Mistake> all = new ArrayList<>();

    void add(Path file, long line, String message) {
        if (!enough()) {
            all.add(new Mistake(file.toString(), line, message));
        }
    }

    boolean enough() {
        return all.size() >= ENOUGH;
    }

    boolean none() {
        return all.isEmpty();
    }

    List<Mistake> all() {
        return List.copyOf(all);
    }
}

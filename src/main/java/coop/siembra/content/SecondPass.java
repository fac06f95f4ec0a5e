package coop.siembra.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The checks that bundles have of one another, kept until all have been read: the order of reading must not matter. */
final class SecondPass {
    private final Predicate<String> bundles;
    private final List<Check> checks = new ArrayList<>();

    /** @param bundles whether there is a bundle of such a path */
    SecondPass(Predicate<String> bundles) {
        this.bundles = bundles;
    }

    /** What the reader of one bundle gets. */
    Others seenBy(Bundle bundle) {
        return new Others() {
            @Override
            public boolean has(String path) {
                return bundles.test(path);
            }

            @Override
            public void afterwards(Consumer<Definitions> check) {
                checks.add(new Check(bundle.path(), check));
            }
        };
    }

    /** Runs the checks and takes away the definitions of bundles in which one found a mistake. */
    void run(SortedMap<String, Object> definitions, Problems problems) {
        var mistaken = new ArrayList<String>();
        for (Check check : checks) {
            int before = problems.count();
            check.check().accept(path -> Optional.ofNullable(definitions.get(path)));
            if (problems.count() > before) {
                mistaken.add(check.bundle());
            }
        }
        mistaken.forEach(definitions::remove);
    }

    private record Check(String bundle, Consumer<Definitions> check) {}
}

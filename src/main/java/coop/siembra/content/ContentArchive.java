package coop.siembra.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps every version of content that was ever accepted, so that people in the middle of an older one can go on. */
public interface ContentArchive {

    /** Stores what was accepted: the bundles not yet stored, and then which belong together. */
    void keep(Accepted accepted);

    /** Whether a bundle was accepted in exactly this state. */
    boolean contains(Bundle bundle);

    /** One bundle in one state, with what was known beside it. */
    Optional<Archived> find(String path, ContentVersion version);

    /** What was accepted last. */
    Optional<Accepted> last();

    /** The {@link Accepted#mark()} of what was accepted last: cheap to ask for, again and again. */
    default Optional<String> lastMark() {
        return last().map(Accepted::mark);
    }

    /** An archive that forgets when the program ends: for checks and tests. */
    static ContentArchive inMemory() {
        return new ContentArchive() {
            private final Map<String, Archived> kept = new ConcurrentHashMap<>();
            private volatile Optional<Accepted> last = Optional.empty();

            @Override
            public void keep(Accepted accepted) {
                for (Bundle bundle : accepted.bundles()) {
                    kept.putIfAbsent(bundle.toString(), new Archived(bundle, accepted.competencyIds()));
                }
                last = Optional.of(accepted);
            }

            @Override
            public boolean contains(Bundle bundle) {
                return kept.containsKey(bundle.toString());
            }

            @Override
            public Optional<Archived> find(String path, ContentVersion version) {
                return Optional.ofNullable(kept.get(path + "@" + version));
            }

            @Override
            public Optional<Accepted> last() {
                return last;
            }
        };
    }

    /**
     * A whole content folder that had no mistakes.
     *
     * @param competencies the text of {@code competencies.yaml}
     * @param competencyIds the ids in it
     */
    record Accepted(List<Bundle> bundles, String competencies, Set<String> competencyIds) {

        /** Equal for equal content and different for other. */
        public String mark() {
            return mark(bundles.stream().map(Bundle::toString).toList(), competencies);
        }

        /** @param bundles each as it names itself, with its version */
        public static String mark(Collection<String> bundles, String competencies) {
            return String.join(" ", new TreeSet<>(bundles)) + " " + Integer.toHexString(competencies.hashCode());
        }
    }

    /** @param competencyIds ids of the competencies at the time */
    record Archived(Bundle bundle, Set<String> competencyIds) {}
}

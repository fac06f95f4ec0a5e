package coop.siembra.content;

import java.util.Set;

/**
 * What a reader may ask about the rest of the content while it reads one bundle.
 *
 * @param competencies ids of all competencies
 * @param files paths within the bundle, with slashes
 * @param problems where mistakes are reported
 */
public record CheckContext(Set<String> competencies, Set<String> files, Problems problems) {

    public boolean knowsCompetency(String id) {
        return competencies.contains(id);
    }

    /** @param pathInBundle such as {@code pictures/cover.svg} */
    public boolean hasFile(String pathInBundle) {
        return files.contains(pathInBundle);
    }
}

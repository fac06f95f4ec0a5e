package coop.siembra.content;

import coop.siembra.kernel.CompetencyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a reader may ask about the rest of the content while it reads one bundle.
 *
 * @param competencies ids of all competencies
 * @param files paths within the bundle, with slashes
 * @param problems where mistakes are reported
 * @param accepted whether exactly these bytes passed the whole check before, so that a costly proof may be left out
 * @param others what is known of the other bundles
 */
public record CheckContext(
        Set<String> competencies, Set<String> files, Problems problems, boolean accepted, Others others) {

    /** Where nothing is known of other bundles, and what is said of them is believed. */
    public CheckContext(Set<String> competencies, Set<String> files, Problems problems, boolean accepted) {
        this(competencies, files, problems, accepted, Others.BELIEVED);
    }

    /** For a bundle never seen before. */
    public CheckContext(Set<String> competencies, Set<String> files, Problems problems) {
        this(competencies, files, problems, false);
    }

    public boolean knowsCompetency(String id) {
        return competencies.contains(id);
    }

    /** @param pathInBundle such as {@code pictures/cover.svg} */
    public boolean hasFile(String pathInBundle) {
        return files.contains(pathInBundle);
    }

    /** @param path within the content folder, such as {@code courses/empathy-foundations}; of a bundle, or of a file in one */
    public boolean hasBundle(String path) {
        return others.has(path);
    }

    /**
     * Has something checked once all bundles have been read: whether what this one says of another is so. What it finds is reported like any
     * other mistake. A bundle read alone, as old versions are, is believed.
     */
    public void afterwards(Consumer<Definitions> check) {
        others.afterwards(check);
    }

    /** The competency a value names; an unknown one is reported. */
    public Optional<CompetencyId> competency(YamlNode id) {
        if (!knowsCompetency(id.text())) {
            id.problem("`" + id.text() + "` is not a competency: its id must be in competencies.yaml");
            return Optional.empty();
        }
        return Optional.of(new CompetencyId(id.text()));
    }

    /** The competencies a list names; unknown ones are reported and left out. */
    public List<CompetencyId> competencies(YamlNode list) {
        var known = new ArrayList<CompetencyId>();
        for (YamlNode id : list.items()) {
            competency(id).ifPresent(known::add);
        }
        return List.copyOf(known);
    }
}

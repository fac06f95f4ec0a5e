package coop.siembra.path.model;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of a path as authored.
 *
 * @param thresholds from where on something counts
 * @param stops in the order of the path
 * @param reasons one sentence for each ground
 */
public record PathRules(
        String id, LocalizedText title, Thresholds thresholds, List<Stop> stops, Map<Ground, LocalizedText> reasons) {
    /** Stands in a sentence for the names of competencies. */
    public static final String NAMES = "{competencies}";

    /**
     * From where on something counts.
     *
     * @param thin scaled score, 0 to 100, below which the soil of a foundation is thin
     * @param mastered what the lower end of an estimate must reach, 0 to 1
     * @param pieces how many pieces of evidence there must be
     */
    public record Thresholds(double thin, double mastered, int pieces) {}

    /** What a course is on the path. */
    public enum Stage {
        FOUNDATION,
        TECHNIQUE
    }

    /**
     * A course on the path.
     *
     * @param buildsOn the foundations a technique takes root in
     */
    public record Stop(CourseId course, Stage stage, List<CompetencyId> buildsOn) {}

    /** Where the course stands on the path; those it does not name come after all others, building on nothing. */
    public Stop stop(CourseId course) {
        return find(course).orElseGet(() -> new Stop(course, Stage.TECHNIQUE, List.of()));
    }

    private Optional<Stop> find(CourseId course) {
        return stops.stream().filter(stop -> stop.course().equals(course)).findFirst();
    }

    /** The place of a course, from 0. */
    int place(CourseId course) {
        return find(course).map(stops::indexOf).orElse(stops.size());
    }
}

package coop.siembra.path.model;

import coop.siembra.content.Competency;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.CourseId;
import coop.siembra.readiness.model.Estimate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a person when their path is made.
 *
 * @param competencies all there are
 * @param courses all there are, each once
 * @param soil scaled scores of foundations from the person's own baseline; what is missing is unknown
 * @param estimates from evidence
 * @param wishes what was decided, the latest last
 */
public record Situation(
        List<Competency> competencies,
        List<PathCourse> courses,
        Map<CompetencyId, SoilScore> soil,
        Map<CompetencyId, Estimate> estimates,
        List<Wish> wishes) {

    /**
     * A course and where the person stands with it.
     *
     * @param competencies what it teaches
     * @param asked whether somebody asks for it by a date
     */
    public record PathCourse(CourseId id, List<CompetencyId> competencies, boolean completed, boolean asked) {}

    /** @param scaled 0 to 100 */
    public record SoilScore(double scaled) {}

    /** The same without what the person said of themselves. */
    public Situation withoutSoil() {
        return new Situation(competencies, courses, Map.of(), estimates, wishes);
    }

    /** What holds for a course: the latest word about it, unless that takes back what was said before. */
    public Optional<Wish> wish(CourseId course) {
        return latest(course).filter(wish -> wish.choice() != Wish.Choice.RESET);
    }

    private Optional<Wish> latest(CourseId course) {
        return wishes.stream().filter(wish -> wish.course().equals(course)).reduce((earlier, later) -> later);
    }

    boolean asked(CourseId course) {
        return courses.stream().anyMatch(one -> one.id().equals(course) && one.asked());
    }

    boolean isFoundation(CompetencyId id) {
        return competencies.stream().anyMatch(one -> one.id().equals(id) && one.group() == Competency.Group.FOUNDATION);
    }
}

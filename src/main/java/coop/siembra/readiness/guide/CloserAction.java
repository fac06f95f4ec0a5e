package coop.siembra.readiness.guide;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.OptionalInt;

/**
 * Something a unit far from the person served can do to come closer.
 *
 * @param from the least distance it is for; 1: the unit meets the person served itself
 * @param to the greatest; empty when any greater one is meant too
 * @param leastHours a person
 * @param bringBack to one's own unit
 * @param blocks ids of workshop blocks that go with it
 */
public record CloserAction(
        String id,
        LocalizedText title,
        int from,
        OptionalInt to,
        double leastHours,
        double mostHours,
        LocalizedText why,
        LocalizedText hosts,
        List<LocalizedText> steps,
        LocalizedText bringBack,
        List<CompetencyId> competencies,
        List<String> objectives,
        List<CourseId> courses,
        List<String> blocks) {

    public CloserAction {
        steps = List.copyOf(steps);
        competencies = List.copyOf(competencies);
        objectives = List.copyOf(objectives);
        courses = List.copyOf(courses);
        blocks = List.copyOf(blocks);
    }

    /** Whether it makes sense for a unit at a distance. */
    public boolean suits(int distance) {
        return distance >= from && (to.isEmpty() || distance <= to.getAsInt());
    }
}

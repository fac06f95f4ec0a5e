package coop.siembra.path.model;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.LocalizedText;
import java.util.List;

/**
 * What the path says of one course.
 *
 * @param reason one sentence, to the person
 * @param because the competencies the reason speaks of
 */
public record Recommendation(
        CourseId course, Verdict verdict, Ground ground, LocalizedText reason, List<CompetencyId> because) {

    /** When to take a course. */
    public enum Verdict {
        /** Now; there is one such course as long as any is left to take. */
        NEXT,
        LATER,
        /** It may be left out. */
        SKIP,
        DONE;

        /** Whether the course is left to take. */
        public boolean open() {
            return this == NEXT || this == LATER;
        }
    }
}

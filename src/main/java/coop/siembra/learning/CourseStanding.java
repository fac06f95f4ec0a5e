package coop.siembra.learning;

import coop.siembra.kernel.ActivityId;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.Progress;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands with a course they began or are asked for.
 *
 * @param dueOn null when nobody asks for it
 * @param startedAt null when not begun
 * @param continueAt the activity last visited, or null
 * @param completedAt null while something is missing
 * @param certificate code of the certificate; null when there is none
 */
public record CourseStanding(
        Course course,
        Progress progress,
        @Nullable LocalDate dueOn,
        @Nullable Instant startedAt,
        @Nullable Instant lastAt,
        @Nullable ActivityId continueAt,
        @Nullable Instant completedAt,
        @Nullable String certificate) {

    /** Where somebody stands who has not begun a course and is not asked for it. */
    static CourseStanding notBegun(Course course) {
        return new CourseStanding(course, Progress.none(course), null, null, null, null, null, null);
    }

    public boolean completed() {
        return completedAt != null;
    }

    /** Whether it should have been completed before a day. */
    public boolean overdue(LocalDate today) {
        return dueOn != null && !completed() && dueOn.isBefore(today);
    }
}

package coop.siembra.learning;

import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A course somebody is asked to complete.
 *
 * @param dueOn the last day in time
 * @param by who asked
 */
public record Assignment(CourseId course, AssignmentTarget target, LocalDate dueOn, PersonId by, Instant at) {

    /** The same with another last day. */
    Assignment due(LocalDate otherDay) {
        return new Assignment(course, target, otherDay, by, at);
    }
}

package coop.siembra.learning.enrolment;

import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.ActivityState.CheckState;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far a person is: the one definition of progress used everywhere.
 *
 * @param done required activities done
 * @param required required activities in the course
 * @param missing the required activities not done, in order
 * @param score mean of the best scores of the finished checks, 0 to 1, if any is finished
 */
public record Progress(int done, int required, List<Activity> missing, OptionalDouble score) {

    /** Progress of an enrolment in the course it belongs to. */
    public static Progress of(Course course, Enrolment enrolment) {
        var required = course.required();
        var missing = required.stream()
                .filter(activity -> !enrolment.done(activity.id()))
                .toList();
        var score = course.activities().stream()
                .flatMap(activity -> enrolment.state(activity.id()).stream())
                .filter(CheckState.class::isInstance)
                .map(state -> ((CheckState) state).best())
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
        return new Progress(required.size() - missing.size(), required.size(), missing, score);
    }

    /** Progress of somebody who has not begun. */
    public static Progress none(Course course) {
        var required = course.required();
        return new Progress(0, required.size(), required, OptionalDouble.empty());
    }

    public boolean complete() {
        return missing.isEmpty();
    }

    /** Done in whole per cent; 100 only when everything is done. */
    public int percent() {
        return required == 0 ? 100 : done * 100 / required;
    }
}

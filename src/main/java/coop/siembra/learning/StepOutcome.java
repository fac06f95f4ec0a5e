package coop.siembra.learning;

import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Taken.Refusal;

/** What came of a step. */
public sealed interface StepOutcome {

    /**
     * The store has acknowledged it.
     *
     * @param activity in the version the person is working on
     * @param enrolment as stored
     * @param revision of what is stored, for the next step to go on from
     */
    record Saved(Course course, Activity activity, Enrolment enrolment, long revision) implements StepOutcome {}

    /** Nothing was stored. */
    record Refused(Refusal reason) implements StepOutcome {}
}

package coop.siembra.learning.enrolment;

import coop.siembra.kernel.ActivityId;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.events.LearningEvent.Deed;

/** Makes the heads of news about one step. */
record Deeds(Enrolment enrolment, Activity activity, Moment moment) {

    Deed next() {
        return new Deed(moment.ids().get(), moment.now(), enrolment.person(), enrolment.course(), enrolment.version());
    }

    ActivityId where() {
        return activity.id();
    }
}

package coop.siembra.learning.enrolment;

import coop.siembra.learning.enrolment.ActivityState.LessonState;
import coop.siembra.learning.enrolment.Taken.Refusal;
import coop.siembra.learning.events.LearningEvent.LessonFinished;

/** Steps in a lesson. */
final class LessonSteps {

    private LessonSteps() {}

    static Change take(LessonState state, Step step, Deeds deeds) {
        if (!(step instanceof Step.FinishLesson)) {
            return Change.no(Refusal.WRONG_ACTIVITY);
        }
        if (state.done()) {
            return Change.to(state);
        }
        return Change.to(new LessonState(deeds.moment().now()), new LessonFinished(deeds.next(), deeds.where()));
    }
}

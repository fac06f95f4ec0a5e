package coop.siembra.learning.enrolment;

import coop.siembra.learning.enrolment.Taken.Refusal;
import coop.siembra.learning.events.LearningEvent;
import java.util.List;

/** What a step does to the state of one activity. */
sealed interface Change {

    record To(ActivityState state, List<LearningEvent> news) implements Change {}

    record No(Refusal reason) implements Change {}

    static Change to(ActivityState state, LearningEvent... news) {
        return new To(state, List.of(news));
    }

    static Change no(Refusal reason) {
        return new No(reason);
    }
}

package coop.siembra.learning.enrolment;

import coop.siembra.learning.course.Activity;
import coop.siembra.learning.enrolment.ActivityState.ReflectionState;
import coop.siembra.learning.enrolment.Taken.Refusal;
import coop.siembra.learning.events.LearningEvent.ReflectionFinished;
import java.util.LinkedHashMap;

/** Steps in a reflection: writing may go on after it was finished. */
final class ReflectionSteps {

    private ReflectionSteps() {}

    static Change take(Activity.Reflection page, ReflectionState state, Step step, Deeds deeds) {
        if (step instanceof Step.Write write) {
            return write(page, state, write);
        }
        if (!(step instanceof Step.FinishReflection)) {
            return Change.no(Refusal.WRONG_ACTIVITY);
        }
        if (state.done()) {
            return Change.to(state);
        }
        if (state.texts().values().stream().allMatch(String::isBlank)) {
            return Change.no(Refusal.NOT_YET);
        }
        return Change.to(
                new ReflectionState(deeds.moment().now(), state.texts()),
                new ReflectionFinished(deeds.next(), deeds.where()));
    }

    private static Change write(Activity.Reflection page, ReflectionState state, Step.Write write) {
        if (page.prompts().stream().noneMatch(prompt -> prompt.id().equals(write.prompt()))) {
            return Change.no(Refusal.UNKNOWN_PART);
        }
        if (write.text().length() > Steps.LONGEST_TEXT) {
            return Change.no(Refusal.TOO_LONG);
        }
        var texts = new LinkedHashMap<>(state.texts());
        texts.put(write.prompt(), write.text());
        return Change.to(new ReflectionState(state.doneAt(), texts));
    }
}

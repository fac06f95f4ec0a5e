package coop.siembra.learning.enrolment;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.enrolment.ActivityState.Observation;
import coop.siembra.learning.enrolment.ActivityState.PracticeState;
import coop.siembra.learning.enrolment.Taken.Refusal;
import coop.siembra.learning.events.LearningEvent.PracticeConfirmed;
import coop.siembra.learning.events.LearningEvent.PracticeObserved;
import coop.siembra.learning.events.LearningEvent.PracticePromised;
import java.util.ArrayList;
import java.util.stream.Collectors;

/** Steps in a practice: promise it, confirm it, have it seen. */
final class PracticeSteps {

    private PracticeSteps() {}

    static Change take(Activity.Practice practice, PracticeState state, Step step, Deeds deeds) {
        return switch (step) {
            case Step.Promise promise -> promise(state, promise, deeds);
            case Step.Confirm confirm -> confirm(state, confirm, deeds);
            case Step.Observe observe -> observe(practice, state, observe, deeds);
            default -> Change.no(Refusal.WRONG_ACTIVITY);
        };
    }

    private static Change promise(PracticeState state, Step.Promise promise, Deeds deeds) {
        if (state.done()) {
            return Change.no(Refusal.ALREADY_GIVEN);
        }
        if (promise.plan().length() > Steps.LONGEST_TEXT) {
            return Change.no(Refusal.TOO_LONG);
        }
        return Change.to(
                new PracticeState(null, promise.dueOn(), promise.plan(), state.note(), state.observations()),
                new PracticePromised(deeds.next(), deeds.where(), promise.dueOn()));
    }

    private static Change confirm(PracticeState state, Step.Confirm confirm, Deeds deeds) {
        if (state.dueOn() == null) {
            return Change.no(Refusal.NOT_YET);
        }
        if (confirm.note().length() > Steps.LONGEST_TEXT) {
            return Change.no(Refusal.TOO_LONG);
        }
        if (state.done()) {
            return Change.to(new PracticeState(
                    state.doneAt(), state.dueOn(), state.plan(), confirm.note(), state.observations()));
        }
        return Change.to(
                new PracticeState(
                        deeds.moment().now(), state.dueOn(), state.plan(), confirm.note(), state.observations()),
                new PracticeConfirmed(deeds.next(), deeds.where()));
    }

    private static Change observe(Activity.Practice practice, PracticeState state, Step.Observe observe, Deeds deeds) {
        var known = practice.observe().stream().map(Activity.Behaviour::id).collect(Collectors.toSet());
        if (known.isEmpty() || !known.containsAll(observe.seen())) {
            return Change.no(Refusal.UNKNOWN_PART);
        }
        if (state.dueOn() == null) {
            return Change.no(Refusal.NOT_YET);
        }
        if (observe.note().length() > Steps.LONGEST_TEXT) {
            return Change.no(Refusal.TOO_LONG);
        }
        var observations = new ArrayList<>(state.observations());
        observations.add(
                new Observation(observe.observer().value(), deeds.moment().now(), observe.seen(), observe.note()));
        return Change.to(
                new PracticeState(state.doneAt(), state.dueOn(), state.plan(), state.note(), observations),
                new PracticeObserved(
                        deeds.next(),
                        deeds.where(),
                        observe.observer(),
                        practice.competencies().stream()
                                .map(CompetencyId::value)
                                .toList(),
                        (double) observe.seen().size() / known.size(),
                        known.size()));
    }
}

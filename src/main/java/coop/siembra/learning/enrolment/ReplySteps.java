package coop.siembra.learning.enrolment;

import coop.siembra.learning.enrolment.ActivityState.ReplyState;
import coop.siembra.learning.enrolment.ActivityState.ReplyTry;
import coop.siembra.learning.enrolment.Taken.Refusal;
import coop.siembra.learning.events.LearningEvent.ReplyFinished;
import coop.siembra.learning.events.LearningEvent.ReplyShown;

/** Steps in a reply: write, show it to the coach as often as one likes, finish; writing may go on after that. */
final class ReplySteps {

    private ReplySteps() {}

    static Change take(ReplyState state, Step step, Deeds deeds) {
        return switch (step) {
            case Step.WriteReply write -> write(state, write.text());
            case Step.ShowReply shown -> show(state, shown, deeds);
            case Step.FinishReply finish -> finish(state, deeds);
            default -> Change.no(Refusal.WRONG_ACTIVITY);
        };
    }

    private static Change write(ReplyState state, String text) {
        return text.length() > Steps.LONGEST_REPLY
                ? Change.no(Refusal.TOO_LONG)
                : Change.to(new ReplyState(state.doneAt(), text, state.tries(), state.best(), state.last()));
    }

    private static Change show(ReplyState state, Step.ShowReply shown, Deeds deeds) {
        if (shown.text().isBlank()) {
            return Change.no(Refusal.NOT_YET);
        }
        if (shown.text().length() > Steps.LONGEST_REPLY) {
            return Change.no(Refusal.TOO_LONG);
        }
        var tried = new ReplyTry(shown.text(), deeds.moment().now(), shown.worth());
        var best = state.best();
        int tries = state.tries() + 1;
        return Change.to(
                new ReplyState(
                        state.doneAt(),
                        shown.text(),
                        tries,
                        best == null || tried.worth() >= best.worth() ? tried : best,
                        tried),
                new ReplyShown(deeds.next(), deeds.where(), tries));
    }

    private static Change finish(ReplyState state, Deeds deeds) {
        if (state.done()) {
            return Change.to(state);
        }
        return state.last() == null
                ? Change.no(Refusal.NOT_YET)
                : Change.to(
                        new ReplyState(deeds.moment().now(), state.draft(), state.tries(), state.best(), state.last()),
                        new ReplyFinished(deeds.next(), deeds.where()));
    }
}

package coop.siembra.learning.enrolment;

import coop.siembra.conversation.model.Conversation;
import coop.siembra.conversation.model.Debrief;
import coop.siembra.conversation.model.Play;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.ActivityState.TalkAttempt;
import coop.siembra.learning.enrolment.ActivityState.TalkState;
import coop.siembra.learning.enrolment.Taken.Refusal;
import coop.siembra.learning.events.LearningEvent;
import coop.siembra.learning.events.LearningEvent.CompetencyShown;
import coop.siembra.learning.events.LearningEvent.TalkEnded;
import coop.siembra.learning.events.LearningEvent.TurnTaken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Steps in a conversation. It counts as done when one talk has come to an end, whichever. A talk keeps the version of the content it was
 * begun in, also when it is replayed from a turning point; replayed from its start it takes the enrolment's.
 */
final class TalkSteps {

    private TalkSteps() {}

    /** A talk in which nothing was said yet moves to the version of the content it is opened in. */
    static ActivityState settled(ActivityState state, String version) {
        if (!(state instanceof TalkState talk)
                || talk.last().filter(attempt -> attempt.choices().isEmpty()).isEmpty()) {
            return state;
        }
        var attempt = talk.attempts().getLast();
        return replaceLast(talk, new TalkAttempt(version, attempt.startedAt(), List.of(), 0, null, null, null));
    }

    static Change take(Course course, Activity.Talk talk, TalkState state, Step step, Deeds deeds) {
        return switch (step) {
            case Step.Say say -> say(talk.conversation(), state, say, deeds);
            case Step.Replay replay -> replay(course, talk, state, replay, deeds);
            default -> Change.no(Refusal.WRONG_ACTIVITY);
        };
    }

    private static Change say(Conversation conversation, TalkState state, Step.Say say, Deeds deeds) {
        var begun = state.attempts().isEmpty() ? with(state, begin(state, List.of(), deeds)) : state;
        var attempt = begun.attempts().getLast();
        if (attempt.endedAt() != null) {
            return Change.no(Refusal.NOT_YET);
        }
        if (say.turn() != attempt.choices().size()) {
            return Change.no(Refusal.ALREADY_GIVEN);
        }
        var choices = new ArrayList<>(attempt.choices());
        choices.add(say.choice());
        return switch (Play.of(conversation, choices)) {
            case Play.Refused refused -> Change.no(Refusal.UNKNOWN_PART);
            case Play.Went(var play) -> went(begun, attempt, play, deeds);
        };
    }

    private static Change went(TalkState state, TalkAttempt attempt, Play play, Deeds deeds) {
        var choices = play.choices();
        int number = state.attempts().size();
        var news = new ArrayList<LearningEvent>();
        news.add(new TurnTaken(deeds.next(), deeds.where(), number, choices.size(), choices.getLast()));
        if (!play.ended()) {
            return new Change.To(replaceLast(state, saying(attempt, choices)), news);
        }
        var debrief = Debrief.of(play);
        var ending = debrief.ending().result().name().toLowerCase(Locale.ROOT);
        var shown = debrief.evidence().stream()
                .map(one -> new CompetencyShown(one.competency().value(), one.mean(), one.observations()))
                .toList();
        boolean replayed = attempt.replayed() > 0 || number > 1;
        news.add(new TalkEnded(deeds.next(), deeds.where(), number, ending, debrief.result(), replayed, shown));
        var now = deeds.moment().now();
        var ended = new TalkAttempt(
                attempt.version(), attempt.startedAt(), choices, attempt.replayed(), now, ending, debrief.result());
        var attempts = replaceLast(state, ended).attempts();
        return new Change.To(new TalkState(state.doneAt() == null ? now : state.doneAt(), attempts), news);
    }

    private static Change replay(Course course, Activity.Talk talk, TalkState state, Step.Replay replay, Deeds deeds) {
        if (Play.of(talk.conversation(), replay.said()) instanceof Play.Refused) {
            return Change.no(Refusal.UNKNOWN_PART);
        }
        boolean anew = replay.said().isEmpty() && course.activity(talk.id()).orElse(null) instanceof Activity.Talk;
        return Change.to(
                anew
                        ? with(state, begin(deeds.enrolment().version(), List.of(), deeds))
                        : with(state, begin(state, replay.said(), deeds)));
    }

    private static TalkAttempt begin(TalkState state, List<String> said, Deeds deeds) {
        var version =
                state.last().map(TalkAttempt::version).orElse(deeds.enrolment().version());
        return begin(version, said, deeds);
    }

    private static TalkAttempt begin(String version, List<String> said, Deeds deeds) {
        return new TalkAttempt(version, deeds.moment().now(), List.copyOf(said), said.size(), null, null, null);
    }

    private static TalkState with(TalkState state, TalkAttempt attempt) {
        var attempts = new ArrayList<>(state.attempts());
        attempts.add(attempt);
        return new TalkState(state.doneAt(), List.copyOf(attempts));
    }

    private static TalkAttempt saying(TalkAttempt attempt, List<String> choices) {
        return new TalkAttempt(attempt.version(), attempt.startedAt(), choices, attempt.replayed(), null, null, null);
    }

    private static TalkState replaceLast(TalkState state, TalkAttempt attempt) {
        var attempts = new ArrayList<>(state.attempts());
        attempts.set(attempts.size() - 1, attempt);
        return new TalkState(state.doneAt(), List.copyOf(attempts));
    }
}

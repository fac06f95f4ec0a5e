package coop.siembra.learning.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person did in one activity. */
public sealed interface ActivityState {

    /** When it first counted as done, or null. */
    @Nullable
    Instant doneAt();

    default boolean done() {
        return doneAt() != null;
    }

    record LessonState(@Nullable Instant doneAt) implements ActivityState {}

    /** @param attempts oldest first; the last one may be unfinished */
    record CheckState(@Nullable Instant doneAt, List<CheckAttempt> attempts) implements ActivityState {

        /** The attempt under way or, when it is finished, the last one. */
        public Optional<CheckAttempt> last() {
            return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.getLast());
        }

        /** The best score of a finished attempt, 0 to 1. */
        public OptionalDouble best() {
            return attempts.stream()
                    .map(CheckAttempt::score)
                    .flatMapToDouble(score -> score == null
                            ? java.util.stream.DoubleStream.empty()
                            : java.util.stream.DoubleStream.of(score))
                    .max();
        }
    }

    /**
     * One time through a check.
     *
     * @param seed of the order in which entries are shown
     * @param score mean of the items' scores once all are answered, else null
     */
    record CheckAttempt(
            String version,
            long seed,
            Instant startedAt,
            Map<String, Answer> answers,
            @Nullable Instant finishedAt,
            @Nullable Double score) {}

    /**
     * What was answered to an item.
     *
     * @param response as {@link coop.siembra.item.Response} encodes itself
     * @param score null while it is a draft that may still change
     */
    record Answer(
            List<String> response, Instant at, @Nullable Double score) {

        public boolean given() {
            return score != null;
        }
    }

    /** @param attempts oldest first; the last one may be unfinished */
    record TalkState(@Nullable Instant doneAt, List<TalkAttempt> attempts) implements ActivityState {

        public Optional<TalkAttempt> last() {
            return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.getLast());
        }
    }

    /**
     * One conversation.
     *
     * @param choices everything said so far, in order
     * @param replayed how many of the choices were taken over from an earlier attempt
     * @param ending how it ended, or null
     * @param result 0 to 1 once ended
     */
    record TalkAttempt(
            String version,
            Instant startedAt,
            List<String> choices,
            int replayed,
            @Nullable Instant endedAt,
            @Nullable String ending,
            @Nullable Double result) {}

    /**
     * Replies written to one message; two of all tries are kept.
     *
     * @param draft as it stands in the field
     * @param tries how many the coach has read
     * @param best of those the coach thought most of, the latest
     * @param last what the coach read last
     */
    record ReplyState(
            @Nullable Instant doneAt,
            String draft,
            int tries,
            @Nullable ReplyTry best,
            @Nullable ReplyTry last) implements ActivityState {}

    /**
     * A reply the coach has read.
     *
     * @param worth how much the coach thought of it, to tell the best from others; no grade
     */
    record ReplyTry(String text, Instant at, int worth) {}

    /** @param texts by prompt */
    record ReflectionState(@Nullable Instant doneAt, Map<String, String> texts) implements ActivityState {}

    /**
     * A promise and what became of it.
     *
     * @param dueOn null until promised
     * @param plan when and with whom, in the learner's words
     * @param note the answer to the question asked afterwards
     */
    record PracticeState(
            @Nullable Instant doneAt,
            @Nullable LocalDate dueOn,
            String plan,
            String note,
            List<Observation> observations)
            implements ActivityState {}

    /** What a head saw. */
    record Observation(String observer, Instant at, Set<String> seen, String note) {}
}

package coop.siembra.learning.events;

import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.store.OutboxEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.TypeAlias;

/** What a learner did in a course; ratios and values are between 0 and 1. */
public sealed interface LearningEvent extends OutboxEvent {

    Deed deed();

    @Override
    default UUID id() {
        return deed().id();
    }

    @Override
    default Instant at() {
        return deed().at();
    }

    /**
     * Who did it, when and where.
     *
     * @param version of the course's content
     */
    record Deed(UUID id, Instant at, PersonId person, CourseId course, String version) {}

    /** A course was opened for the first time. */
    @TypeAlias("course-started")
    record CourseStarted(Deed deed) implements LearningEvent {}

    /** An activity was opened for the first time. */
    @TypeAlias("activity-started")
    record ActivityStarted(Deed deed, ActivityId activity, String kind) implements LearningEvent {}

    /** An activity was opened again. */
    @TypeAlias("activity-resumed")
    record ActivityResumed(Deed deed, ActivityId activity) implements LearningEvent {}

    /** A lesson was read to its end. */
    @TypeAlias("lesson-finished")
    record LessonFinished(Deed deed, ActivityId activity) implements LearningEvent {}

    /**
     * An item of a check was answered for good.
     *
     * @param competencies what the item is evidence of
     * @param attempt 1 for the first one
     * @param response as stored: see {@link coop.siembra.item.Response}
     */
    @TypeAlias("item-answered")
    record ItemAnswered(
            Deed deed,
            ActivityId activity,
            String item,
            List<String> competencies,
            int attempt,
            List<String> response,
            double score,
            boolean right)
            implements LearningEvent {}

    /**
     * All items of a check were answered.
     *
     * @param score mean of the items' scores
     */
    @TypeAlias("check-finished")
    record CheckFinished(Deed deed, ActivityId activity, int attempt, double score, boolean passed)
            implements LearningEvent {}

    /** Something was said in a conversation. */
    @TypeAlias("turn-taken")
    record TurnTaken(Deed deed, ActivityId activity, int attempt, int turn, String choice) implements LearningEvent {}

    /**
     * A conversation came to an end.
     *
     * @param ending {@code resolved}, {@code partly} or {@code broken}
     * @param replay whether it was replayed from a turning point instead of from its beginning
     * @param shown what it showed
     */
    @TypeAlias("talk-ended")
    record TalkEnded(
            Deed deed,
            ActivityId activity,
            int attempt,
            String ending,
            double result,
            boolean replay,
            List<CompetencyShown> shown)
            implements LearningEvent {}

    /**
     * What was shown of a competency.
     *
     * @param observations how many moments the value is the mean of
     */
    record CompetencyShown(String competency, double value, int observations) {}

    /**
     * A reply was shown to the coach; its words and what the coach said of them stay private.
     *
     * @param attempt 1 for the first one
     */
    @TypeAlias("reply-shown")
    record ReplyShown(Deed deed, ActivityId activity, int attempt) implements LearningEvent {}

    /** A reply was finished. */
    @TypeAlias("reply-finished")
    record ReplyFinished(Deed deed, ActivityId activity) implements LearningEvent {}

    /** A reflection was finished; its words stay private. */
    @TypeAlias("reflection-finished")
    record ReflectionFinished(Deed deed, ActivityId activity) implements LearningEvent {}

    /** A practice on the job was promised. */
    @TypeAlias("practice-promised")
    record PracticePromised(Deed deed, ActivityId activity, LocalDate dueOn) implements LearningEvent {}

    /** A practice on the job was done, as the learner says. */
    @TypeAlias("practice-confirmed")
    record PracticeConfirmed(Deed deed, ActivityId activity) implements LearningEvent {}

    /**
     * A head saw the practice.
     *
     * @param observer who saw it
     * @param seen share of the behaviours seen
     */
    @TypeAlias("practice-observed")
    record PracticeObserved(
            Deed deed, ActivityId activity, PersonId observer, List<String> competencies, double seen, int behaviours)
            implements LearningEvent {}

    /** Everything required in a course was done. */
    @TypeAlias("course-completed")
    record CourseCompleted(Deed deed, String certificate) implements LearningEvent {}
}

package coop.siembra.records;

import coop.siembra.kernel.ActivityId;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.events.LearningEvent;
import coop.siembra.learning.events.LearningEvent.ActivityResumed;
import coop.siembra.learning.events.LearningEvent.ActivityStarted;
import coop.siembra.learning.events.LearningEvent.CheckFinished;
import coop.siembra.learning.events.LearningEvent.CourseCompleted;
import coop.siembra.learning.events.LearningEvent.CourseStarted;
import coop.siembra.learning.events.LearningEvent.Deed;
import coop.siembra.learning.events.LearningEvent.ItemAnswered;
import coop.siembra.learning.events.LearningEvent.LessonFinished;
import coop.siembra.learning.events.LearningEvent.PracticeConfirmed;
import coop.siembra.learning.events.LearningEvent.PracticeObserved;
import coop.siembra.learning.events.LearningEvent.PracticePromised;
import coop.siembra.learning.events.LearningEvent.ReflectionFinished;
import coop.siembra.learning.events.LearningEvent.ReplyFinished;
import coop.siembra.learning.events.LearningEvent.ReplyShown;
import coop.siembra.learning.events.LearningEvent.TalkEnded;
import coop.siembra.learning.events.LearningEvent.TurnTaken;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says in the words of xAPI 2.0 (IEEE 9274.1.1) what a learner did. Persons are named by account, never by e-mail address, and the words
 * of reflections and replies are never told. Pure.
 */
record StatementMaker(StatementParts parts) {
    /**
     * A statement as a tree of maps, lists and scalars.
     *
     * @param course as the learner had it, for its titles; null when it can no longer be read
     */
    Map<String, Object> statement(LearningEvent event, @Nullable Course course) {
        var deed = event.deed();
        return switch (event) {
            case CourseStarted started -> about(deed, Verb.INITIALIZED, course(deed, course), Map.of());
            case CourseCompleted completed ->
                about(deed, Verb.COMPLETED, course(deed, course), Map.of("completion", true));
            case ActivityStarted started ->
                about(deed, Verb.INITIALIZED, activity(deed, started.activity(), course), Map.of());
            case ActivityResumed resumed ->
                about(deed, Verb.RESUMED, activity(deed, resumed.activity(), course), Map.of());
            case LessonFinished read ->
                about(deed, Verb.EXPERIENCED, activity(deed, read.activity(), course), Map.of("completion", true));
            case ItemAnswered answered -> about(deed, Verb.ANSWERED, item(deed, answered), result(answered));
            case CheckFinished finished ->
                about(
                        deed,
                        finished.passed() ? Verb.PASSED : Verb.FAILED,
                        activity(deed, finished.activity(), course),
                        Map.of("score", scaled(finished.score()), "success", finished.passed(), "completion", true));
            case TurnTaken turn -> about(deed, Verb.INTERACTED, turn(deed, turn), Map.of("response", turn.choice()));
            case TalkEnded ended ->
                about(
                        deed,
                        Verb.COMPLETED,
                        activity(deed, ended.activity(), course),
                        Map.of("score", scaled(ended.result()), "completion", true, "response", ended.ending()));
            case ReplyShown shown -> about(deed, Verb.ATTEMPTED, activity(deed, shown.activity(), course), Map.of());
            case ReplyFinished reply ->
                about(deed, Verb.COMPLETED, activity(deed, reply.activity(), course), Map.of("completion", true));
            case ReflectionFinished page ->
                about(deed, Verb.COMPLETED, activity(deed, page.activity(), course), Map.of("completion", true));
            case PracticePromised promised ->
                about(
                        deed,
                        Verb.REGISTERED,
                        activity(deed, promised.activity(), course),
                        Map.of("response", promised.dueOn().toString()));
            case PracticeConfirmed done ->
                about(deed, Verb.COMPLETED, activity(deed, done.activity(), course), Map.of("completion", true));
            case PracticeObserved seen -> observed(deed, seen, course);
        };
    }

    private Map<String, Object> observed(Deed deed, PracticeObserved seen, @Nullable Course course) {
        var statement =
                about(deed, Verb.SCORED, activity(deed, seen.activity(), course), Map.of("score", scaled(seen.seen())));
        @SuppressWarnings("unchecked")
        var context = (Map<String, Object>) statement.get("context");
        if (context != null) {
            context.put("instructor", parts.agent(seen.observer().value()));
        }
        return statement;
    }

    private Map<String, Object> about(Deed deed, Verb verb, Map<String, Object> object, Map<String, Object> result) {
        var statement = parts.statement(deed.id(), deed.at(), deed.person().value(), verb, object);
        if (!result.isEmpty()) {
            statement.put("result", result);
        }
        statement.put("context", context(deed));
        return statement;
    }

    private Map<String, Object> context(Deed deed) {
        var context = parts.context(registration(deed), deed.version());
        context.put(
                "contextActivities",
                Map.of("grouping", List.of(Map.of("objectType", "Activity", "id", courseIri(deed)))));
        return context;
    }

    /** One registration a person and course. */
    static UUID registration(Deed deed) {
        var key = deed.person() + "|" + deed.course();
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private String courseIri(Deed deed) {
        return parts.address() + "/course/" + deed.course();
    }

    private Map<String, Object> course(Deed deed, @Nullable Course course) {
        return StatementParts.object(courseIri(deed), "course", course == null ? null : course.title());
    }

    private Map<String, Object> activity(Deed deed, ActivityId id, @Nullable Course course) {
        var activity = course == null ? null : course.activity(id).orElse(null);
        return StatementParts.object(
                courseIri(deed) + "/" + id,
                activity == null ? "interaction" : type(activity),
                activity == null ? null : activity.title());
    }

    private Map<String, Object> item(Deed deed, ItemAnswered answered) {
        return StatementParts.object(
                courseIri(deed) + "/" + answered.activity() + "#" + answered.item(), "question", null);
    }

    private Map<String, Object> turn(Deed deed, TurnTaken turn) {
        return StatementParts.object(
                courseIri(deed) + "/" + turn.activity() + "#turn-" + turn.turn(), "interaction", null);
    }

    private static Map<String, Object> result(ItemAnswered answered) {
        return Map.of(
                "response",
                String.join("[,]", answered.response()),
                "score",
                scaled(answered.score()),
                "success",
                answered.right());
    }

    private static Map<String, Object> scaled(double ratio) {
        return Map.of("scaled", ratio);
    }

    private static String type(Activity activity) {
        return switch (activity) {
            case Activity.Lesson lesson -> "lesson";
            case Activity.Check check -> "assessment";
            case Activity.Talk talk -> "simulation";
            case Activity.Reply reply -> "interaction";
            case Activity.Reflection page -> "interaction";
            case Activity.Practice practice -> "performance";
        };
    }
}

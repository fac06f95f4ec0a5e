package coop.siembra.records;

import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.events.LearningEvent;
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
import coop.siembra.learning.events.LearningEvent.TalkEnded;
import coop.siembra.learning.events.LearningEvent.TurnTaken;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says in the words of xAPI 2.0 (IEEE 9274.1.1) what a learner did. Persons are named by account, never by e-mail address, and the words
 * of reflections are never told. Pure.
 *
 * @param address public address of this installation, without a slash at its end: the base of all ids
 */
record StatementMaker(String address) {
    private static final String TYPES = "http://adlnet.gov/expapi/activities/";

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
            context.put("instructor", agent(seen.observer().value()));
        }
        return statement;
    }

    private Map<String, Object> about(Deed deed, Verb verb, Map<String, Object> object, Map<String, Object> result) {
        var statement = new LinkedHashMap<String, Object>();
        statement.put("id", deed.id().toString());
        statement.put("version", "2.0.0");
        statement.put("actor", agent(deed.person().value()));
        statement.put("verb", Map.of("id", verb.iri(), "display", Map.of("en", verb.english(), "es", verb.spanish())));
        statement.put("object", object);
        if (!result.isEmpty()) {
            statement.put("result", result);
        }
        statement.put("context", context(deed));
        statement.put("timestamp", deed.at().toString());
        return statement;
    }

    private Map<String, Object> context(Deed deed) {
        var context = new LinkedHashMap<String, Object>();
        context.put("registration", registration(deed).toString());
        context.put("platform", "Siembra");
        context.put("revision", deed.version());
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

    private Map<String, Object> agent(String person) {
        return Map.of("objectType", "Agent", "account", Map.of("homePage", address, "name", person));
    }

    private String courseIri(Deed deed) {
        return address + "/course/" + deed.course();
    }

    private Map<String, Object> course(Deed deed, @Nullable Course course) {
        return object(courseIri(deed), "course", course == null ? null : course.title());
    }

    private Map<String, Object> activity(Deed deed, ActivityId id, @Nullable Course course) {
        var activity = course == null ? null : course.activity(id).orElse(null);
        return object(
                courseIri(deed) + "/" + id,
                activity == null ? "interaction" : type(activity),
                activity == null ? null : activity.title());
    }

    private Map<String, Object> item(Deed deed, ItemAnswered answered) {
        return object(courseIri(deed) + "/" + answered.activity() + "#" + answered.item(), "question", null);
    }

    private Map<String, Object> turn(Deed deed, TurnTaken turn) {
        return object(courseIri(deed) + "/" + turn.activity() + "#turn-" + turn.turn(), "interaction", null);
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

    private static Map<String, Object> object(String iri, String type, @Nullable LocalizedText name) {
        var definition = new LinkedHashMap<String, Object>();
        definition.put("type", TYPES + type);
        if (name != null) {
            definition.put("name", Map.of("en", name.en(), "es", name.es()));
        }
        return Map.of("objectType", "Activity", "id", iri, "definition", definition);
    }

    private static String type(Activity activity) {
        return switch (activity) {
            case Activity.Lesson lesson -> "lesson";
            case Activity.Check check -> "assessment";
            case Activity.Talk talk -> "simulation";
            case Activity.Reflection page -> "interaction";
            case Activity.Practice practice -> "performance";
        };
    }
}

package coop.siembra.learning;

import coop.siembra.conversation.model.Play;
import coop.siembra.item.ResponseWords;
import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.ActivityState;
import coop.siembra.learning.enrolment.ActivityState.Answer;
import coop.siembra.learning.enrolment.ActivityState.CheckAttempt;
import coop.siembra.learning.enrolment.ActivityState.CheckState;
import coop.siembra.learning.enrolment.ActivityState.LessonState;
import coop.siembra.learning.enrolment.ActivityState.Observation;
import coop.siembra.learning.enrolment.ActivityState.PracticeState;
import coop.siembra.learning.enrolment.ActivityState.ReflectionState;
import coop.siembra.learning.enrolment.ActivityState.ReplyState;
import coop.siembra.learning.enrolment.ActivityState.ReplyTry;
import coop.siembra.learning.enrolment.ActivityState.TalkAttempt;
import coop.siembra.learning.enrolment.ActivityState.TalkState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person did in the activities of one course, as maps with words for the ids.
 *
 * @param courses the course by version, as far as it can still be read
 */
record ActivityData(Function<String, Optional<Course>> courses) {

    /** @param version of the content the person is on; attempts have their own */
    Map<String, Object> of(ActivityId id, ActivityState state, String version) {
        var all = new LinkedHashMap<String, Object>();
        var activity = activity(version, id, Activity.class);
        all.put("activity", id);
        activity.ifPresent(found -> all.put("title", found.title()));
        put(all, "doneAt", state.doneAt());
        switch (state) {
            case LessonState lesson -> all.put("kind", "lesson");
            case CheckState check -> {
                all.put("kind", "check");
                all.put(
                        "attempts",
                        check.attempts().stream()
                                .map(attempt -> check(id, attempt))
                                .toList());
            }
            case TalkState talk -> {
                all.put("kind", "conversation");
                all.put(
                        "attempts",
                        talk.attempts().stream()
                                .map(attempt -> talk(id, attempt))
                                .toList());
            }
            case ReplyState reply -> {
                all.put("kind", "reply");
                reply(all, reply, activity);
            }
            case ReflectionState page -> {
                all.put("kind", "reflection");
                all.put("written", written(page, activity));
            }
            case PracticeState practice -> {
                all.put("kind", "practice");
                practice(all, practice, activity);
            }
        }
        return all;
    }

    private <A extends Activity> Optional<A> activity(String version, ActivityId id, Class<A> kind) {
        return courses.apply(version)
                .flatMap(course -> course.activity(id))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private Map<String, Object> check(ActivityId id, CheckAttempt attempt) {
        var all = new LinkedHashMap<String, Object>();
        all.put("version", attempt.version());
        all.put("startedAt", attempt.startedAt());
        put(all, "finishedAt", attempt.finishedAt());
        put(all, "score", attempt.score());
        var check = activity(attempt.version(), id, Activity.Check.class);
        all.put(
                "answers",
                attempt.answers().entrySet().stream()
                        .map(entry -> answer(entry.getKey(), entry.getValue(), check))
                        .toList());
        return all;
    }

    private static Map<String, Object> answer(String item, Answer answer, Optional<Activity.Check> check) {
        var all = new LinkedHashMap<String, Object>();
        var asked = check.stream()
                .flatMap(found -> found.items().stream())
                .filter(one -> one.id().equals(item))
                .findFirst();
        all.put("item", item);
        asked.ifPresent(found -> all.put("question", found.stem()));
        all.put("answer", answer.response());
        asked.ifPresent(found -> all.put("answerInWords", ResponseWords.of(found, answer.response())));
        all.put("at", answer.at());
        all.put("draft", !answer.given());
        put(all, "score", answer.score());
        return all;
    }

    private Map<String, Object> talk(ActivityId id, TalkAttempt attempt) {
        var all = new LinkedHashMap<String, Object>();
        all.put("version", attempt.version());
        all.put("startedAt", attempt.startedAt());
        put(all, "endedAt", attempt.endedAt());
        put(all, "ending", attempt.ending());
        put(all, "result", attempt.result());
        all.put("takenOver", attempt.replayed());
        all.put("choices", attempt.choices());
        activity(attempt.version(), id, Activity.Talk.class)
                .ifPresent(talk -> all.put("said", said(talk, attempt.choices())));
        return all;
    }

    private static List<LocalizedText> said(Activity.Talk talk, List<String> choices) {
        return Play.asFarAsPossible(talk.conversation(), choices).turns().stream()
                .map(turn -> turn.said().text())
                .toList();
    }

    private static void reply(Map<String, Object> all, ReplyState state, Optional<Activity> activity) {
        activity.filter(Activity.Reply.class::isInstance)
                .map(Activity.Reply.class::cast)
                .ifPresent(found -> all.put("message", found.message()));
        all.put("draft", state.draft());
        all.put("tries", state.tries());
        put(all, "best", tried(state.best()));
        put(all, "last", tried(state.last()));
    }

    private static @Nullable Map<String, Object> tried(@Nullable ReplyTry tried) {
        return tried == null ? null : Map.of("text", tried.text(), "at", tried.at());
    }

    private static List<Map<String, Object>> written(ReflectionState page, Optional<Activity> activity) {
        return page.texts().entrySet().stream()
                .map(entry -> {
                    var all = new LinkedHashMap<String, Object>();
                    all.put("prompt", entry.getKey());
                    prompts(activity)
                            .filter(prompt -> prompt.id().equals(entry.getKey()))
                            .findFirst()
                            .ifPresent(prompt -> all.put("question", prompt.text()));
                    all.put("text", entry.getValue());
                    return (Map<String, Object>) all;
                })
                .toList();
    }

    private static Stream<Activity.Prompt> prompts(Optional<Activity> activity) {
        return activity.orElse(null) instanceof Activity.Reflection reflection
                ? reflection.prompts().stream()
                : Stream.empty();
    }

    private static void practice(Map<String, Object> all, PracticeState state, Optional<Activity> activity) {
        var practice = activity.filter(Activity.Practice.class::isInstance).map(Activity.Practice.class::cast);
        put(all, "promisedFor", state.dueOn());
        all.put("plan", state.plan());
        practice.ifPresent(found -> all.put("question", found.afterwards()));
        all.put("note", state.note());
        all.put(
                "seenByTheHead",
                state.observations().stream().map(seen -> seen(seen, practice)).toList());
    }

    private static Map<String, Object> seen(Observation seen, Optional<Activity.Practice> practice) {
        var all = new LinkedHashMap<String, Object>();
        all.put("by", seen.observer());
        all.put("at", seen.at());
        all.put("seen", seen.seen().stream().sorted().toList());
        practice.ifPresent(found -> all.put(
                "seenInWords",
                found.observe().stream()
                        .filter(one -> seen.seen().contains(one.id()))
                        .map(Activity.Behaviour::text)
                        .toList()));
        all.put("note", seen.note());
        return all;
    }

    private static void put(Map<String, Object> all, String key, @Nullable Object value) {
        if (value != null) {
            all.put(key, value);
        }
    }
}

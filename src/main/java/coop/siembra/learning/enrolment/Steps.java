package coop.siembra.learning.enrolment;

import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.ActivityState.CheckState;
import coop.siembra.learning.enrolment.ActivityState.LessonState;
import coop.siembra.learning.enrolment.ActivityState.PracticeState;
import coop.siembra.learning.enrolment.ActivityState.ReflectionState;
import coop.siembra.learning.enrolment.ActivityState.ReplyState;
import coop.siembra.learning.enrolment.ActivityState.TalkState;
import coop.siembra.learning.enrolment.Enrolment.Completion;
import coop.siembra.learning.enrolment.Enrolment.Visit;
import coop.siembra.learning.enrolment.Taken.Accepted;
import coop.siembra.learning.enrolment.Taken.Refusal;
import coop.siembra.learning.enrolment.Taken.Refused;
import coop.siembra.learning.events.LearningEvent;
import coop.siembra.learning.events.LearningEvent.ActivityResumed;
import coop.siembra.learning.events.LearningEvent.ActivityStarted;
import coop.siembra.learning.events.LearningEvent.CourseCompleted;
import coop.siembra.learning.events.LearningEvent.CourseStarted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes steps: the rules of what may follow what, for every kind of activity. Pure. */
public final class Steps {
    /** Characters a text written by a learner may have. */
    public static final int LONGEST_TEXT = 20_000;

    /** Characters a reply may have: more than anybody reads of a letter. */
    public static final int LONGEST_REPLY = 4_000;

    private Steps() {}

    /**
     * Takes one step.
     *
     * @param course the version of the content the enrolment is on
     */
    public static Taken take(Course course, Activity activity, Enrolment enrolment, Step step, Moment moment) {
        var deeds = new Deeds(enrolment, activity, moment);
        if (step instanceof Step.Open) {
            return open(course, activity, enrolment, deeds);
        }
        var visit = enrolment.activities().get(activity.id());
        if (visit == null || !fits(visit.state(), activity)) {
            return new Refused(Refusal.NOT_YET);
        }
        if (!(step instanceof Step.Observe) && !visit.tab().equals(moment.tab())) {
            return new Refused(Refusal.OPEN_ELSEWHERE);
        }
        var change = switch (activity) {
            case Activity.Lesson lesson -> LessonSteps.take((LessonState) visit.state(), step, deeds);
            case Activity.Check check -> CheckSteps.take(course, check, (CheckState) visit.state(), step, deeds);
            case Activity.Talk talk -> TalkSteps.take(course, talk, (TalkState) visit.state(), step, deeds);
            case Activity.Reply reply -> ReplySteps.take((ReplyState) visit.state(), step, deeds);
            case Activity.Reflection page -> ReflectionSteps.take(page, (ReflectionState) visit.state(), step, deeds);
            case Activity.Practice practice -> PracticeSteps.take(practice, (PracticeState) visit.state(), step, deeds);
        };
        return switch (change) {
            case Change.No no -> new Refused(no.reason());
            case Change.To to -> {
                var after = new Visit(visit.tab(), to.state());
                var changed = step instanceof Step.Observe
                        ? enrolment.noted(activity.id(), after)
                        : enrolment.with(
                                activity.id(),
                                after,
                                to.news().isEmpty() ? enrolment.lastAt() : moment.now(),
                                moment.today());
                yield complete(course, changed, new ArrayList<>(to.news()), deeds, moment);
            }
        };
    }

    /** Also completes a course of which a newer version no longer asks for what was missing. */
    private static Taken open(Course course, Activity activity, Enrolment enrolment, Deeds deeds) {
        var moment = deeds.moment();
        var news = new ArrayList<LearningEvent>();
        if (enrolment.activities().isEmpty()) {
            news.add(new CourseStarted(deeds.next()));
        }
        var visit = enrolment.activities().get(activity.id());
        boolean fresh = visit == null || !fits(visit.state(), activity);
        news.add(
                fresh
                        ? new ActivityStarted(deeds.next(), activity.id(), kind(activity))
                        : new ActivityResumed(deeds.next(), activity.id()));
        var state = visit == null || fresh
                ? fresh(activity, enrolment.version(), moment)
                : TalkSteps.settled(CheckSteps.settled(visit.state(), enrolment.version()), enrolment.version());
        var opened = enrolment.with(activity.id(), new Visit(moment.tab(), state), moment.now(), moment.today());
        return complete(course, opened, news, deeds, moment);
    }

    /** An id taken over by an activity of another kind, against the authors' rules, begins afresh. */
    private static boolean fits(ActivityState state, Activity activity) {
        return switch (activity) {
            case Activity.Lesson lesson -> state instanceof LessonState;
            case Activity.Check check -> state instanceof CheckState;
            case Activity.Talk talk -> state instanceof TalkState;
            case Activity.Reply reply -> state instanceof ReplyState;
            case Activity.Reflection page -> state instanceof ReflectionState;
            case Activity.Practice practice -> state instanceof PracticeState;
        };
    }

    private static Taken complete(
            Course course, Enrolment enrolment, List<LearningEvent> news, Deeds deeds, Moment moment) {
        if (enrolment.completion() != null || !Progress.of(course, enrolment).complete()) {
            return new Accepted(enrolment, news);
        }
        var code = course.certificate() ? moment.codes().get() : "";
        news.add(new CourseCompleted(deeds.next(), code));
        var completion = new Completion(
                moment.now(),
                code,
                moment.personName().get(),
                course.title().en(),
                course.title().es());
        return new Accepted(enrolment.completed(completion), news);
    }

    private static ActivityState fresh(Activity activity, String version, Moment moment) {
        return switch (activity) {
            case Activity.Lesson lesson -> new LessonState(null);
            case Activity.Check check -> new CheckState(null, List.of(CheckSteps.begin(version, moment)));
            case Activity.Talk talk -> new TalkState(null, List.of());
            case Activity.Reply reply -> new ReplyState(null, "", 0, null, null);
            case Activity.Reflection page -> new ReflectionState(null, Map.of());
            case Activity.Practice practice -> new PracticeState(null, null, "", "", List.of());
        };
    }

    /** The word for a kind of activity, as stored in news. */
    public static String kind(Activity activity) {
        return switch (activity) {
            case Activity.Lesson lesson -> "lesson";
            case Activity.Check check -> "check";
            case Activity.Talk talk -> "conversation";
            case Activity.Reply reply -> "reply";
            case Activity.Reflection page -> "reflection";
            case Activity.Practice practice -> "practice";
        };
    }
}

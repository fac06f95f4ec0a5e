package coop.siembra.browser;

import coop.siembra.content.ContentLibrary;
import coop.siembra.conversation.model.Play;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.AssignmentTarget;
import coop.siembra.learning.Assignments;
import coop.siembra.learning.Learning;
import coop.siembra.learning.StepOutcome.Saved;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** Work in the shipped courses done beforehand, so that a test in the browser can begin where it matters. */
@TestComponent
public class Coursework {
    static final CourseId EMPATHY = new CourseId("empathy-foundations");
    static final CourseId WHY = new CourseId("why-we-serve");

    private final Learning learning;
    private final Assignments assignments;
    private final ContentLibrary library;
    private final Clock clock;

    Coursework(Learning learning, Assignments assignments, ContentLibrary library, Clock clock) {
        this.learning = learning;
        this.assignments = assignments;
        this.library = library;
        this.clock = clock;
    }

    Course course(CourseId id) {
        return library.current(Course.class, id.value()).orElseThrow();
    }

    /** The first activity of a kind. */
    <A extends Activity> A first(CourseId course, Class<A> kind) {
        return course(course).activities().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The talk of a course that is held in a channel. */
    Optional<Activity.Talk> talk(CourseId course, coop.siembra.conversation.model.Channel channel) {
        return course(course).activities().stream()
                .filter(Activity.Talk.class::isInstance)
                .map(Activity.Talk.class::cast)
                .filter(talk -> talk.conversation().channel() == channel)
                .findFirst();
    }

    /** Asks somebody for a course, due in some days. */
    void assign(CourseId course, PersonId person, int days) {
        assignments.assign(
                course,
                new AssignmentTarget.ToPerson(person),
                LocalDate.now(clock).plusDays(days),
                person);
    }

    /** Does everything of a course but its last required activities. */
    void doAllBut(int left, CourseId course, PersonId person) {
        var required = course(course).required();
        required.subList(0, required.size() - left).forEach(activity -> finish(course, activity, person));
    }

    /** Does one activity to its end, rightly. */
    void finish(CourseId course, Activity activity, PersonId person) {
        take(course, activity, person, new Step.Open());
        switch (activity) {
            case Activity.Lesson lesson -> take(course, lesson, person, new Step.FinishLesson());
            case Activity.Check check ->
                check.items().forEach(item -> take(course, check, person, new Step.Give(item.id(), right(item))));
            case Activity.Talk talk -> {
                var said = wayThrough(talk);
                for (int turn = 0; turn < said.size(); turn++) {
                    take(course, talk, person, new Step.Say(turn, said.get(turn)));
                }
            }
            case Activity.Reply reply -> {
                take(course, reply, person, new Step.ShowReply("I am sorry. I call you today at five.", 4));
                take(course, reply, person, new Step.FinishReply());
            }
            case Activity.Reflection page -> {
                page.prompts()
                        .forEach(prompt ->
                                take(course, page, person, new Step.Write(prompt.id(), "The queue on Monday.")));
                take(course, page, person, new Step.FinishReflection());
            }
            case Activity.Practice practice -> {
                promise(course, practice, person);
                take(course, practice, person, new Step.Confirm("It went well, and she thanked me."));
            }
        }
    }

    /** Promises a practice for the day after tomorrow. */
    void promise(CourseId course, Activity.Practice practice, PersonId person) {
        take(course, practice, person, new Step.Open());
        take(
                course,
                practice,
                person,
                new Step.Promise(LocalDate.now(clock).plusDays(2), "With Marta, after the morning rush"));
    }

    /** Says the first thing of each turn, so many times. */
    void say(int turns, CourseId course, Activity.Talk talk, PersonId person) {
        take(course, talk, person, new Step.Open());
        var said = wayThrough(talk);
        for (int turn = 0; turn < turns; turn++) {
            take(course, talk, person, new Step.Say(turn, said.get(turn)));
        }
    }

    /** Gives an answer to the first items of a check. */
    void answer(int items, CourseId course, Activity.Check check, PersonId person) {
        take(course, check, person, new Step.Open());
        check.items().stream()
                .limit(items)
                .forEach(item -> take(course, check, person, new Step.Give(item.id(), right(item))));
    }

    /** The code of a certificate earned. */
    String certificate(CourseId course, PersonId person) {
        return learning.desk(person, course)
                .map(Learning.Desk::enrolment)
                .map(Enrolment::completion)
                .map(Enrolment.Completion::code)
                .orElseThrow();
    }

    private void take(CourseId course, Activity activity, PersonId person, Step step) {
        take(course, activity.id(), person, step);
    }

    private void take(CourseId course, ActivityId activity, PersonId person, Step step) {
        var outcome = learning.take(person, course, activity, "beforehand", step);
        if (!(outcome instanceof Saved)) {
            throw new IllegalStateException(activity + ": " + step + ": " + outcome);
        }
    }

    /** The choices of a talk in which always the first thing offered is said. */
    static List<String> wayThrough(Activity.Talk talk) {
        var play = Play.start(talk.conversation());
        var said = new ArrayList<String>();
        while (!play.ended()) {
            said.add(play.offered().getFirst().id());
            if (play.choose(said.getLast()) instanceof Play.Went(var next)) {
                play = next;
            }
        }
        return said;
    }

    public static Response right(Item.Graded item) {
        return switch (item) {
            case Item.SingleChoice single ->
                new Response.Single(rightOptions(single.options()).iterator().next());
            case Item.MultipleChoice multiple -> new Response.Multiple(rightOptions(multiple.options()));
            case Item.Ordering ordering ->
                new Response.Order(
                        ordering.entries().stream().map(Item.Entry::id).toList());
            case Item.Matching matching ->
                new Response.Match(matching.pairs().stream().collect(Collectors.toMap(Item.Pair::id, Item.Pair::id)));
            case Item.Judgement judgement ->
                new Response.Judge(
                        Optional.of(judgement.best().id()),
                        Optional.of(judgement.worst().id()));
        };
    }

    /** As wrong as it gets. */
    static Response wrong(Item.Graded item) {
        return switch (item) {
            case Item.SingleChoice single -> new Response.Single(wrongOption(single.options()));
            case Item.MultipleChoice multiple -> new Response.Multiple(Set.of(wrongOption(multiple.options())));
            case Item.Ordering ordering ->
                new Response.Order(ordering.entries().reversed().stream()
                        .map(Item.Entry::id)
                        .toList());
            case Item.Matching matching -> new Response.Match(turned(matching));
            case Item.Judgement judgement ->
                new Response.Judge(
                        Optional.of(judgement.worst().id()),
                        Optional.of(judgement.best().id()));
        };
    }

    private static Map<String, String> turned(Item.Matching matching) {
        var ids = matching.pairs().stream().map(Item.Pair::id).toList();
        return ids.stream().collect(Collectors.toMap(id -> id, id -> ids.get((ids.indexOf(id) + 1) % ids.size())));
    }

    private static Set<String> rightOptions(List<Item.Option> options) {
        return options.stream()
                .filter(Item.Option::correct)
                .map(Item.Option::id)
                .collect(Collectors.toSet());
    }

    private static String wrongOption(List<Item.Option> options) {
        return options.stream()
                .filter(option -> !option.correct())
                .findFirst()
                .orElseThrow()
                .id();
    }
}

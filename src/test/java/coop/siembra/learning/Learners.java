package coop.siembra.learning;

import coop.siembra.content.ContentLibrary;
import coop.siembra.conversation.model.Conversation;
import coop.siembra.conversation.model.Play;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.StepOutcome.Saved;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** Takes a learner through shipped courses, always with the right answers. */
@TestComponent
public class Learners {
    public static final CourseId EMPATHY = new CourseId("empathy-foundations");
    public static final CourseId SERVE = new CourseId("why-we-serve");
    public static final String TAB = "tab";

    private final Learning learning;
    private final ContentLibrary library;

    public Learners(Learning learning, ContentLibrary library) {
        this.learning = learning;
        this.library = library;
    }

    public Course course(CourseId id) {
        return library.current(Course.class, id.value()).orElseThrow();
    }

    /** The first activity of a kind in a course. */
    public <A extends Activity> A first(CourseId course, Class<A> kind) {
        return course(course).activities().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    public Enrolment take(PersonId person, CourseId course, ActivityId activity, Step step) {
        return switch (learning.take(person, course, activity, TAB, step)) {
            case Saved saved -> saved.enrolment();
            case StepOutcome.Refused refused -> throw new AssertionError(step + " refused: " + refused.reason());
        };
    }

    public void open(PersonId person, CourseId course, Activity activity) {
        take(person, course, activity.id(), new Step.Open());
    }

    /** Opens an activity and does what it takes to have it done. */
    public void finish(PersonId person, CourseId course, Activity activity) {
        open(person, course, activity);
        steps(activity).forEach(step -> take(person, course, activity.id(), step));
    }

    /** Finishes everything required and returns the code of the certificate. */
    public String complete(PersonId person, CourseId course) {
        var begun = learning.desk(person, course).orElseThrow().enrolment();
        course(course).required().stream()
                .filter(activity -> begun == null || !begun.done(activity.id()))
                .forEach(activity -> finish(person, course, activity));
        var completion = learning.desk(person, course).orElseThrow().enrolment().completion();
        return Optional.ofNullable(completion).orElseThrow().code();
    }

    /** The steps that finish an activity once it is open. */
    public static List<Step> steps(Activity activity) {
        return switch (activity) {
            case Activity.Lesson lesson -> List.of(new Step.FinishLesson());
            case Activity.Check check ->
                check.items().stream()
                        .<Step>map(item -> new Step.Give(item.id(), right(item)))
                        .toList();
            case Activity.Talk talk -> talk(talk.conversation());
            case Activity.Reply reply -> List.of(new Step.ShowReply("My secret reply", 3), new Step.FinishReply());
            case Activity.Reflection page ->
                List.of(
                        new Step.Write(page.prompts().getFirst().id(), "For my eyes only"),
                        new Step.FinishReflection());
            case Activity.Practice practice ->
                List.of(
                        new Step.Promise(LocalDate.of(2100, 1, 31), "My secret plan"),
                        new Step.Confirm("My secret note"));
        };
    }

    private static List<Step> talk(Conversation conversation) {
        var random = new Random(7);
        var play = Play.start(conversation);
        var steps = new ArrayList<Step>();
        while (!play.ended()) {
            var offered = play.offered();
            var choice = offered.get(random.nextInt(offered.size()));
            steps.add(new Step.Say(steps.size(), choice.id()));
            play = ((Play.Went) play.choose(choice.id())).play();
        }
        return steps;
    }

    public static Response right(Item.Graded item) {
        return switch (item) {
            case Item.SingleChoice single ->
                new Response.Single(single.options().stream()
                        .filter(Item.Option::correct)
                        .findFirst()
                        .orElseThrow()
                        .id());
            case Item.MultipleChoice multiple ->
                new Response.Multiple(multiple.options().stream()
                        .filter(Item.Option::correct)
                        .map(Item.Option::id)
                        .collect(Collectors.toSet()));
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
}

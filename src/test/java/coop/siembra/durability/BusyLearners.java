package coop.siembra.durability;

import coop.siembra.content.ContentLibrary;
import coop.siembra.conversation.model.Play;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.Learners;
import coop.siembra.learning.Learning;
import coop.siembra.learning.StepOutcome.Saved;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.ActivityState.CheckAttempt;
import coop.siembra.learning.enrolment.ActivityState.CheckState;
import coop.siembra.learning.enrolment.ActivityState.TalkAttempt;
import coop.siembra.learning.enrolment.ActivityState.TalkState;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A process in which several learners at a time take step after step until it is killed. Each step that was acknowledged is printed before
 * the same learner takes the next.
 */
final class BusyLearners {
    static final CourseId COURSE = new CourseId("empathy-foundations");
    private static final int AT_ONCE = 4;

    /** Greater than any number used in an earlier process. */
    private static final AtomicLong NUMBERS = new AtomicLong(System.currentTimeMillis() * 1000);

    private final Learning learning;
    private final Course course;
    private final String tab = UUID.randomUUID().toString();

    private BusyLearners(Learning learning, Course course) {
        this.learning = learning;
        this.course = course;
    }

    static void main(String[] arguments) {
        var context = Node.start(Path.of(arguments[0]));
        int people = Integer.parseInt(arguments[1]);
        var course = context.getBean(ContentLibrary.class).current(Course.class, COURSE.value());
        var busy = new BusyLearners(context.getBean(Learning.class), course.orElseThrow());
        for (int i = 0; i < AT_ONCE; i++) {
            int offset = i;
            Thread.ofPlatform().start(() -> busy.work(offset, people));
        }
    }

    private void work(int offset, int people) {
        var random = new Random();
        var activities = course.activities();
        while (true) {
            var person = Staff.id(offset + AT_ONCE * random.nextInt(people / AT_ONCE));
            var activity = activities.get(random.nextInt(activities.size()));
            take(person, activity, new Step.Open());
            for (int i = 0; i < 5; i++) {
                step(person, activity, random).ifPresent(deed -> {
                    synchronized (System.out) {
                        System.out.print(deed.line() + "\n");
                        System.out.flush();
                    }
                });
            }
        }
    }

    private Enrolment take(PersonId person, Activity activity, Step step) {
        var outcome = learning.take(person, COURSE, activity.id(), tab, step);
        if (outcome instanceof Saved(var of, var in, var enrolment, var revision)) {
            return enrolment;
        }
        throw new IllegalStateException(step + ": " + outcome);
    }

    /** One more step in an activity, if there is one that can be told apart afterwards. */
    private Optional<Deed> step(PersonId person, Activity activity, Random random) {
        return switch (activity) {
            case Activity.Check check -> Optional.of(answer(person, check));
            case Activity.Talk talk -> Optional.of(say(person, talk, random));
            case Activity.Reflection page -> {
                var prompt = page.prompts().getFirst().id();
                long number = NUMBERS.incrementAndGet();
                take(person, page, new Step.Write(prompt, Long.toString(number)));
                yield Optional.of(Deed.wrote(person, page.id(), prompt, number));
            }
            case Activity.Lesson lesson -> {
                take(person, lesson, new Step.FinishLesson());
                yield Optional.empty();
            }
            case Activity.Reply reply -> Optional.empty();
            case Activity.Practice practice -> Optional.empty();
        };
    }

    private Enrolment enrolment(PersonId person) {
        return Objects.requireNonNull(
                learning.desk(person, COURSE).orElseThrow().enrolment());
    }

    private Deed answer(PersonId person, Activity.Check check) {
        var state = (CheckState) enrolment(person).state(check.id()).orElseThrow();
        if (state.last().map(CheckAttempt::finishedAt).isPresent()) {
            state = (CheckState)
                    take(person, check, new Step.TryAgain()).state(check.id()).orElseThrow();
        }
        var answers = state.last().orElseThrow().answers();
        var item = check.items().stream()
                .filter(one -> !answers.containsKey(one.id()))
                .findFirst()
                .orElseThrow();
        var response = Learners.right(item);
        take(person, check, new Step.Give(item.id(), response));
        return Deed.given(person, check.id(), state.attempts().size() - 1, item.id(), response.encoded());
    }

    private Deed say(PersonId person, Activity.Talk talk, Random random) {
        var state = (TalkState) enrolment(person).state(talk.id()).orElseThrow();
        if (state.last().map(TalkAttempt::endedAt).isPresent()) {
            state = (TalkState) take(person, talk, new Step.Replay(List.of()))
                    .state(talk.id())
                    .orElseThrow();
        }
        var said = state.last().map(TalkAttempt::choices).orElse(List.of());
        var offered = ((Play.Went) Play.of(talk.conversation(), said)).play().offered();
        var choice = offered.get(random.nextInt(offered.size())).id();
        take(person, talk, new Step.Say(said.size(), choice));
        return Deed.said(person, talk.id(), Math.max(0, state.attempts().size() - 1), said.size(), choice);
    }
}

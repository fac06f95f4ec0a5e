package coop.siembra.bench;

import coop.siembra.browser.Coursework;
import coop.siembra.content.ContentLibrary;
import coop.siembra.item.Item;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.MyLearning;
import coop.siembra.learning.StepOutcome;
import coop.siembra.learning.StepOutcome.Saved;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Activity.Check;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.ActivityState.CheckAttempt;
import coop.siembra.learning.enrolment.ActivityState.CheckState;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.readiness.TeamOverview;
import coop.siembra.readiness.TeamQuery;
import coop.siembra.readiness.TeamQuery.Order;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What people ask of services, prepared so that only the call itself is left to do; by chance, but always by the same. */
final class ServiceWork {
    private static final String TAB = "bench";

    private final Random random = new Random(17);
    private final MyLearning learning;
    private final TeamOverview teams;
    private final List<PersonId> people;
    private final PersonId executive;
    private final List<Course> courses;

    ServiceWork(ApplicationContext node) {
        learning = node.getBean(MyLearning.class);
        teams = node.getBean(TeamOverview.class);
        courses = node.getBean(ContentLibrary.class).all(Course.class);
        var all = node.getBean(People.class);
        people = new ArrayList<>(all.idsWithin(Stage.TOP));
        people.sort(Comparator.comparing(PersonId::value));
        Collections.shuffle(people, random);
        executive = all.findByEmail(Stage.EXECUTIVE).map(Person::id).orElseThrow();
    }

    /** The next answer to some check of some person: kept, or given for good. */
    Runnable answer(int i) {
        signIn(people.get(i % people.size()), "LEARNER");
        var course = any(courses);
        var check = any(course.activities().stream()
                .filter(Check.class::isInstance)
                .map(Check.class::cast)
                .toList());
        var opened = take(course.id(), check, new Step.Open());
        var last = attempt(opened.enrolment(), check).finishedAt() == null
                ? opened
                : saved(learning.take(opened, TAB, new Step.TryAgain()));
        var item = next(check, attempt(last.enrolment(), check));
        var response = Coursework.right(item);
        var step = random.nextBoolean() ? new Step.Draft(item.id(), response) : new Step.Give(item.id(), response);
        return () -> saved(learning.take(last, TAB, step));
    }

    private static CheckAttempt attempt(Enrolment enrolment, Check check) {
        return enrolment
                .state(check.id())
                .map(CheckState.class::cast)
                .flatMap(CheckState::last)
                .orElseThrow();
    }

    private static Item.Graded next(Check check, CheckAttempt attempt) {
        return check.items().stream()
                .filter(item -> {
                    var answer = attempt.answers().get(item.id());
                    return answer == null || !answer.given();
                })
                .findFirst()
                .orElseThrow();
    }

    /** Some activity of some person, as the player opens it. */
    Runnable opening(int i) {
        signIn(people.get(i % people.size()), "LEARNER");
        var course = any(courses);
        var activity = any(course.activities());
        return () -> take(course.id(), activity, new Step.Open());
    }

    private Saved take(CourseId course, Activity activity, Step step) {
        return saved(learning.take(course, activity.id(), TAB, step));
    }

    private static Saved saved(StepOutcome outcome) {
        if (outcome instanceof Saved saved) {
            return saved;
        }
        throw new IllegalStateException(outcome.toString());
    }

    /** The first page of everybody by each column in turn, both ways, over all courses together and in each. */
    Runnable look(int i) {
        signIn(executive, "EXECUTIVE");
        var orders = Order.values();
        int round = i / orders.length;
        int which = round % (courses.size() + 1);
        boolean descending = round / (courses.size() + 1) % 2 == 1;
        var query = new TeamQuery(
                Stage.TOP,
                which == 0 ? null : courses.get(which - 1).id(),
                false,
                "",
                orders[i % orders.length],
                descending,
                0);
        return () -> {
            int rows = teams.page(query).rows().size();
            if (rows != TeamQuery.PAGE) {
                throw new IllegalStateException(rows + " rows");
            }
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    static void signIn(PersonId person, String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(person.value(), "", "ROLE_" + role));
    }
}

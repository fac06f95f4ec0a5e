package coop.siembra.app.cli;

import coop.siembra.access.DemoMode;
import coop.siembra.content.ContentLibrary;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.kernel.ActivityId;
import coop.siembra.learning.Learning;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.people.People;
import java.io.IOException;
import java.util.List;
import org.springframework.context.ApplicationContext;

/**
 * Visits the demo cooperative's pages, as a browser would but without one, and answers: a run that the quick-start cache is made from then
 * holds all that the first people to come need, loaded and linked.
 */
final class Rehearsal {
    private static final int ROUNDS = 6;

    private final ApplicationContext context;
    private final String address;

    Rehearsal(ApplicationContext context, String address) {
        this.context = context;
        this.address = address;
    }

    void run() throws IOException, InterruptedException {
        Caller.look(address, "/sign-in");
        if (!context.getBean(DemoMode.class).isOn()) {
            return; // there is nobody to sign in as
        }
        var courses = context.getBean(ContentLibrary.class).all(Course.class);
        var learner = new Caller(address, "employee@demo.coop", DemoMode.PASSWORD);
        var head = new Caller(address, "head@demo.coop", DemoMode.PASSWORD);
        for (int round = 0; round < ROUNDS; round++) {
            for (var path : List.of(
                    "",
                    "courses",
                    "path",
                    "assessments",
                    "course/" + courses.getFirst().id())) {
                learner.visit(path, "");
            }
            var activities = courses.getFirst().activities();
            learner.visit(
                    "course/" + courses.getFirst().id() + "/"
                            + activities.get(round % activities.size()).id(),
                    "");
            head.visit("team", "");
            head.visit(
                    "team-courses",
                    "sort=" + List.of("name", "done", "score", "mastery").get(round % 4));
        }
        courses.forEach(this::draft);
    }

    /** Answers the first choice of a course, for the time being. */
    private void draft(Course course) {
        for (var activity : course.activities()) {
            if (activity instanceof Activity.Check check
                    && check.items().getFirst() instanceof Item.SingleChoice item) {
                draft(course, check.id(), item);
                return;
            }
        }
    }

    private void draft(Course course, ActivityId check, Item.SingleChoice item) {
        var learning = context.getBean(Learning.class);
        var person = context.getBean(People.class)
                .findByEmail("employee@demo.coop")
                .orElseThrow()
                .id();
        var response = new Response.Single(item.options().getFirst().id());
        learning.take(person, course.id(), check, "rehearsal", new Step.Open());
        learning.take(person, course.id(), check, "rehearsal", new Step.Draft(item.id(), response));
    }
}

package coop.siembra.bench;

import coop.siembra.access.DemoMode;
import coop.siembra.browser.Chromium;
import coop.siembra.browser.Visitor;
import coop.siembra.content.ContentLibrary;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.course.CourseKind;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * What a signed-in learner with an open course costs: each in a browser of their own, all kinds of activities in turn, whose page is then
 * left without telling the server. Live heap after a full collection with all of them, and again when their sessions have run out: what the
 * store and the content keep in memory is the same both times.
 */
final class SessionHeap implements Measurement {
    private static final int PEOPLE = 2000;
    private static final int SESSIONS = 100;
    /** Minutes; longer than it takes to open them all. */
    private static final int TIMEOUT = 8;
    /** A container looks for sessions that have run out once a minute. */
    private static final long OVER = TimeUnit.MINUTES.toMillis(TIMEOUT + 2);

    /** A line of a histogram: number of objects, bytes, class. */
    private static final Pattern CLASS = Pattern.compile("(?m)^ *\\d+: +\\d+ +(\\d+) +(\\S+)");

    /** What the collector puts where it did not think it worth while to close a gap. */
    private static final String GAP = "jdk.internal.vm.Filler";

    @Override
    public List<String> names() {
        return List.of("session.heap");
    }

    @Override
    public List<Figure> measure(Stage stage, List<String> wanted) throws Exception {
        var course = ContentLibrary.of(Path.of("content"), List.of(new CourseKind()))
                .current(Course.class, LongCheck.COURSE)
                .orElseThrow();
        var data = stage.crowd(PEOPLE);
        var learners = learners(data);
        var sample = new Sample();
        try (var server = Server.start(data, Map.of("SERVER_SERVLET_SESSION_TIMEOUT", TIMEOUT + "m"))) {
            long begin = System.nanoTime();
            open(server, course, learners);
            double with = liveKilobytes(server);
            if (System.nanoTime() - begin > TimeUnit.MINUTES.toNanos(TIMEOUT)) {
                throw new IllegalStateException("the first session ran out before the last was opened");
            }
            Thread.sleep(OVER);
            sample.add((with - liveKilobytes(server)) / SESSIONS);
        }
        return List.of(new Figure("session.heap", PEOPLE, sample, "kB", Limit.onAverage(300)));
    }

    /** Their addresses. */
    private static List<String> learners(Path data) {
        try (var node = Services.start(data)) {
            var people = node.getBean(People.class);
            return people.findAll(people.idsWithin(Stage.TOP)).stream()
                    .map(Person::email)
                    .sorted()
                    .limit(SESSIONS)
                    .toList();
        }
    }

    private static void open(Server server, Course course, List<String> learners) {
        List<Activity> activities = course.activities();
        for (int i = 0; i < learners.size(); i++) {
            var activity = activities.get(i % activities.size());
            try (var visitor = new Visitor(Chromium.browser(), server.address(), "en", 1280, 900)) {
                visitor.signIn(learners.get(i), DemoMode.PASSWORD);
                visitor.open("course/" + course.id() + "/" + activity.id());
                visitor.find(".learning-stage").waitFor();
                visitor.page().context().setOffline(true); // the page cannot say that it is closed
            }
        }
    }

    /** What a full collection finds alive. The space in use would be more: a collection leaves gaps of several percent open. */
    private static double liveKilobytes(Server server) throws Exception {
        server.rest();
        server.diagnose("GC.run");
        var classes = CLASS.matcher(server.diagnose("GC.class_histogram")); // collects once more
        long bytes = 0;
        while (classes.find()) {
            bytes += classes.group(2).contains(GAP) ? 0 : Long.parseLong(classes.group(1));
        }
        if (bytes == 0) {
            throw new IllegalStateException("GC.class_histogram names nothing");
        }
        return bytes / 1024.0;
    }
}

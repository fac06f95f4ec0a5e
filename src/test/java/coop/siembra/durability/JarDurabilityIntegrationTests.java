package coop.siembra.durability;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.content.ContentLibrary;
import coop.siembra.durability.PackagedServer.Unpacked;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.course.CourseKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the shipped jar ten times, at moments nobody chose, while people in real browsers answer questions: every answer their pages
 * said is saved is there, once and in its order, and so is all that was made of it. {@code -Dsiembra.seed} takes the moments of an
 * earlier run.
 */
class JarDurabilityIntegrationTests {
    private static final int KILLS = 10;
    private static final int SHORTEST = 50;
    private static final int LONGEST = 4000;
    private static final Staff STAFF = new Staff(4);

    @TempDir
    Path folder;

    private final List<RestlessLearner> learners = new ArrayList<>();

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void losesNoAnswerThatAPageSaidIsSavedWhenKilledTenTimes() throws Exception {
        long seed = Long.getLong("siembra.seed", System.nanoTime());
        System.out.println("kills at moments of -Dsiembra.seed=" + seed);
        var random = new Random(seed);
        var data = folder.resolve("data");
        STAFF.found(data);
        var jar = Unpacked.into(folder.resolve("app"));
        int acknowledged = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            var server = jar.serve(data);
            work(server.address());
            assertThat(server.process().letWork(random.nextInt(SHORTEST, LONGEST)))
                    .isTrue();
            server.process().kill();
            acknowledged += learners.stream()
                    .mapToInt(learner -> learner.acknowledged().size())
                    .sum();
            learners.forEach(RestlessLearner::seesNothingSaved);
            verify(data);
        }
        settle(jar, data);
        assertThat(acknowledged).isGreaterThanOrEqualTo(KILLS * STAFF.size());
        var statements = Accounting.settle(data);
        System.out.printf(
                "%d answers acknowledged over %d kills, 0 lost; %d statements%n", acknowledged, KILLS, statements);
    }

    /** All learners open their checks, and each has been told of at least one answer. */
    private void work(String address) throws IOException {
        if (learners.isEmpty()) {
            hire(address);
        }
        learners.forEach(learner -> learner.open(address));
        learners.forEach(RestlessLearner::awaitFirst);
    }

    private void hire(String address) throws IOException {
        var checks = ContentLibrary.of(Path.of("content"), List.of(new CourseKind()))
                .current(Course.class, BusyLearners.COURSE.value())
                .orElseThrow()
                .activities()
                .stream()
                .filter(Activity.Check.class::isInstance)
                .map(Activity.Check.class::cast)
                .toList();
        try (var script = getClass().getResourceAsStream("restless-learner.js")) {
            var text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            STAFF.ids()
                    .forEach(person ->
                            learners.add(new RestlessLearner(person, checks.get(learners.size()), address, text)));
        }
    }

    private void verify(Path data) throws IOException {
        Stored.inspect(data, database -> {
            learners.forEach(learner -> {
                var stored = Stored.answers(database, learner.enrolment());
                var expected = learner.expected();
                assertThat(stored).startsWith(expected.toArray(Stored.Answer[]::new));
                assertThat(stored).hasSizeLessThanOrEqualTo(expected.size() + 1);
                learner.found(stored);
            });
            Stored.assertIndexesWhole(database);
        });
    }

    /** The server itself, started once more, tells all news that its dead predecessors left. */
    private static void settle(Unpacked jar, Path data) throws Exception {
        jar.serve(data).process().stop();
        Stored.inspect(
                data,
                database -> assertThat(database.getCollection("enrolments")
                                .countDocuments(new org.bson.Document("outbox.pending", true)))
                        .isZero());
    }

    @AfterEach
    void leave() {
        learners.forEach(RestlessLearner::close);
    }
}

package coop.siembra.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills the application six times while many learners take steps as fast as they can: nothing acknowledged is lost, nothing told twice. */
class StepDurabilityIntegrationTests {
    private static final int ROUNDS = 6;
    private static final int FEWEST = 20;
    private static final int MOST = 200;
    private static final Staff STAFF = new Staff(80);

    @TempDir
    Path folder;

    private final Queue<Deed> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void losesNoStepAndDoublesNoNewsWhenKilledSixTimes() throws Exception {
        var random = new Random(9);
        var data = folder.resolve("data");
        STAFF.found(data);
        for (int round = 0; round < ROUNDS; round++) {
            var child = Child.of(
                    BusyLearners.class,
                    folder.resolve("child.log"),
                    line -> acknowledged.add(Deed.of(line)),
                    data.toString(),
                    Integer.toString(STAFF.size()));
            child.awaitBegun();
            int enough = acknowledged.size() + random.nextInt(FEWEST, MOST);
            while (acknowledged.size() < enough) {
                assertThat(child.letWork(1)).isTrue();
            }
            child.kill();
            Stored.inspect(data, database -> {
                Stored.assertHolds(database, BusyLearners.COURSE.value(), acknowledged);
                Stored.assertIndexesWhole(database);
            });
        }
        var statements = Accounting.settle(data);
        assertThat(statements).isGreaterThan(ROUNDS * FEWEST);
        System.out.printf(
                "%d steps acknowledged over %d kills, 0 lost; %d statements%n",
                acknowledged.size(), ROUNDS, statements);
    }
}

package coop.siembra.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills the store again and again in the middle of its work: what it had acknowledged is there, and every index is whole. */
class CrashTests {
    private static final int ROUNDS = 5;
    private static final int SHORTEST = 800;
    private static final Random RANDOM = new Random(20);

    @TempDir
    Path folder;

    private final Acknowledged acknowledged = new Acknowledged();

    @Test
    @Timeout(300)
    void losesNothingAcknowledgedAndBreaksNoIndexWhenKilled() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var server = start();
            try (var client = MongoClients.create(address(server))) {
                verify(client.getDatabase("crash"));
                workUntilKilled(server, client);
            }
        }
        var server = start();
        try (var client = MongoClients.create(address(server))) {
            verify(client.getDatabase("crash"));
        }
        server.getOutputStream().close();
        assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isZero();
        assertThat(acknowledged.count()).isGreaterThan(500);
    }

    private void workUntilKilled(Process server, MongoClient client) throws InterruptedException {
        var documents = client.getDatabase("crash").getCollection("documents");
        acknowledged.prepare(documents);
        var started = new CountDownLatch(acknowledged.jobs().size());
        var threads = new ArrayList<Thread>();
        for (var job : acknowledged.jobs()) {
            threads.add(Thread.ofVirtual().start(() -> repeat(job, documents, started)));
        }
        started.await();
        // a moment nobody chose; the store is at work
        server.waitFor(SHORTEST + RANDOM.nextInt(SHORTEST), TimeUnit.MILLISECONDS);
        server.destroyForcibly().waitFor();
        client.close();
        for (var thread : threads) {
            thread.join();
        }
    }

    private static void repeat(Acknowledged.Job job, MongoCollection<Document> documents, CountDownLatch started) {
        try {
            job.run(documents);
            started.countDown();
            while (true) {
                job.run(documents);
            }
        } catch (MongoException | IllegalStateException e) {
            // killed, or closed after that
            started.countDown();
        }
    }

    private void verify(MongoDatabase database) {
        var documents = database.getCollection("documents");
        if (acknowledged.count() > 0) {
            acknowledged.verify(documents);
            assertThat(keysPerIndex(database.runCommand(new Document("validate", "documents"))))
                    .hasSize(3)
                    .containsOnly(documents.countDocuments());
        }
    }

    private static List<Long> keysPerIndex(Document validation) {
        return validation.get("keysPerIndex", Document.class).values().stream()
                .map(keys -> ((Number) keys).longValue())
                .toList();
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreServer.class.getName(),
                        folder.resolve("crash.db").toString())
                .redirectError(folder.resolve("server.log").toFile())
                .start();
    }

    private static String address(Process server) throws IOException {
        var output = server.inputReader(StandardCharsets.UTF_8);
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("mongodb://")) {
                return line;
            }
        }
        throw new IOException("the store did not start");
    }
}

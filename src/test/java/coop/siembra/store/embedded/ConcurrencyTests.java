package coop.siembra.store.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class ConcurrencyTests {
    private static final int THREADS = 8;
    private static final int EACH = 200;

    @TempDir
    Path folder;

    EmbeddedStore store;
    MongoClient client;
    MongoCollection<Document> documents;

    @BeforeEach
    void open() {
        store = EmbeddedStore.open(folder.resolve("store.db"), false);
        client = MongoClients.create(store.address("concurrency"));
        documents = client.getDatabase("concurrency").getCollection("documents");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    private static void inParallel(int threads, IntConsumer work) throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (var i = 0; i < threads; i++) {
                var number = i;
                running.add(pool.submit(() -> work.accept(number)));
            }
            for (var thread : running) {
                thread.get();
            }
        }
    }

    private static void repeat(Callable<Boolean> attempt) {
        for (var done = 0; done < EACH; ) {
            try {
                done += attempt.call() ? 1 : 0;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Document only() {
        var found = documents.find().into(new ArrayList<>());
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void countsEveryFindAndModifyAndUpsert() throws Exception {
        inParallel(
                THREADS,
                _ -> repeat(() -> {
                    documents.updateOne(eq("_id", 1), inc("upserts", 1), new UpdateOptions().upsert(true));
                    documents.findOneAndUpdate(eq("_id", 1), inc("modifications", 1));
                    return true;
                }));
        assertThat(only()).containsEntry("upserts", THREADS * EACH).containsEntry("modifications", THREADS * EACH);
    }

    @Test
    void letsOneOfTwoSaveWithTheSameVersion() throws Exception {
        documents.insertOne(new Document("_id", 1).append("version", 0).append("hits", 0));
        inParallel(
                4,
                _ -> repeat(() -> {
                    var read = only();
                    var version = read.getInteger("version");
                    var next = new Document("_id", 1)
                            .append("version", version + 1)
                            .append("hits", read.getInteger("hits") + 1);
                    return documents
                                    .replaceOne(and(eq("_id", 1), eq("version", version)), next)
                                    .getMatchedCount()
                            == 1;
                }));
        assertThat(only()).containsEntry("hits", 4 * EACH);
    }

    @Test
    void letsOneOfManyInsertAUniqueKey() throws Exception {
        documents.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        var inserted = new AtomicInteger();
        inParallel(THREADS, _ -> {
            for (var key = 0; key < EACH; key++) {
                try {
                    documents.insertOne(new Document("key", key));
                    inserted.incrementAndGet();
                } catch (MongoWriteException e) {
                    assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
                }
            }
        });
        assertThat(inserted).hasValue(EACH);
        assertThat(documents.countDocuments()).isEqualTo(EACH);
    }

    @Test
    void showsReadersWholeDocumentsAndNeverHidesOne() throws Exception {
        documents.createIndex(Indexes.ascending("unit", "state"));
        documents.createIndex(Indexes.ascending("person", "state"), new IndexOptions().unique(true));
        documents.insertOne(new Document("_id", 1)
                .append("unit", "u")
                .append("person", "p")
                .append("state", 0)
                .append("copy", 0));
        var writing = new AtomicBoolean(true);
        inParallel(THREADS, thread -> {
            if (thread == 0) {
                for (var i = 1; i < 10 * EACH; i++) {
                    documents.updateOne(eq("_id", 1), Updates.combine(set("state", i), set("copy", i)));
                }
                writing.set(false);
            }
            while (writing.get()) {
                var key = thread % 2 == 0 ? eq("unit", "u") : eq("person", "p");
                var found = documents.find(key).first();
                assertThat(found).isNotNull();
                assertThat(found.get("copy")).isEqualTo(found.get("state"));
            }
        });
    }
}

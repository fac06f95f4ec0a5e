package coop.siembra.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.function.Function;
import org.bson.Document;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random commands answered by our store, with indexes, and by the library's own, which has none: the answers are the same. */
class StockComparisonTests {
    private static final int OPERATIONS = 1500;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @Timeout(300)
    void answersAsTheLibraryDoes(long seed) {
        var stock = new MongoServer(H2Backend.inMemory());
        try (var store = EmbeddedStore.open(folder.resolve("ours.db"), false);
                var ours = MongoClients.create(store.address("comparison"));
                var theirs = MongoClients.create(stock.bindAndGetConnectionString())) {
            compare(new RandomOperations(seed), documents(ours), documents(theirs));
        } finally {
            stock.shutdownNow();
        }
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        var documents = client.getDatabase("comparison").getCollection("documents");
        documents.createIndex(
                Indexes.ascending("u"), new IndexOptions().unique(true).sparse(true));
        return documents;
    }

    private static void compare(
            RandomOperations operations, MongoCollection<Document> ours, MongoCollection<Document> theirs) {
        ours.createIndex(Indexes.ascending("a"));
        ours.createIndex(Indexes.ascending("b", "c"));
        ours.createIndex(Indexes.ascending("sub.x"));
        for (var i = 0; i < OPERATIONS; i++) {
            var operation = operations.next();
            var answer = answer(operation, ours);
            if (answer.contains("parallel arrays") || answer.contains("Unknown error")) {
                // an index refuses two arrays, and knows it halfway through a command: begin again with what there is
                copy(ours, theirs);
            } else {
                assertThat(answer).as("operation %d: %s", i, operation.name()).isEqualTo(answer(operation, theirs));
            }
        }
        assertThat(all(ours)).isEqualTo(all(theirs)).isNotEmpty();
    }

    private static String answer(RandomOperations.Operation operation, MongoCollection<Document> documents) {
        Function<MongoCollection<Document>, String> run = operation.run();
        try {
            return run.apply(documents);
        } catch (MongoException e) {
            var message = String.valueOf(e.getMessage());
            return message.contains("parallel") || message.contains("Unknown error") ? message : "code " + e.getCode();
        }
    }

    private static void copy(MongoCollection<Document> from, MongoCollection<Document> to) {
        var all = all(from);
        to.deleteMany(new Document());
        if (!all.isEmpty()) {
            to.insertMany(all);
        }
    }

    private static ArrayList<Document> all(MongoCollection<Document> documents) {
        var all = documents.find().into(new ArrayList<>());
        all.sort(Comparator.comparingInt(document -> ((Number) document.get("_id")).intValue()));
        return all;
    }
}

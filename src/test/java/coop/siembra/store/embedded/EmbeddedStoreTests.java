package coop.siembra.store.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.regex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedStoreTests {
    @TempDir
    Path folder;

    EmbeddedStore store;
    MongoClient client;
    MongoDatabase database;
    MongoCollection<Document> documents;

    @BeforeEach
    void open() {
        store = EmbeddedStore.open(folder.resolve("store.db"), false);
        client = MongoClients.create(store.address("test"));
        database = client.getDatabase("test");
        documents = database.getCollection("documents");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void keepsDocumentsAndIndexesWhenClosed() {
        documents.createIndex(Indexes.ascending("team"));
        documents.insertMany(List.of(
                new Document("_id", 1).append("team", "a"),
                new Document("_id", 2).append("team", "b"),
                new Document("_id", 3)));
        close();
        open();
        assertThat(documents.find(eq("team", "b")).into(new ArrayList<>())).hasSize(1);
        assertThat(documents.countDocuments()).isEqualTo(3);
        assertThat(documents.listIndexes().into(new ArrayList<>())).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sortsByAnIndexAsItSortsWithoutOne(boolean onlyTexts) {
        var random = new Random(onlyTexts ? 5 : 6);
        for (int i = 0; i < 300; i++) {
            var document = new Document("_id", "p" + random.nextInt(100_000) + i)
                    .append("teams", List.of("top", "team " + random.nextInt(3), "team " + random.nextInt(3)))
                    .append("late", random.nextBoolean());
            if (onlyTexts || random.nextInt(20) > 0) {
                document.append("name", onlyTexts || random.nextInt(20) > 0 ? "name " + random.nextInt(40) : 7);
            }
            documents.insertOne(document);
        }
        var without = sorted();
        documents.createIndex(Indexes.ascending("teams", "name"));
        assertThat(sorted()).isEqualTo(without);
        documents.updateMany(eq("name", "name 7"), Updates.set("name", "name 40"));
        documents.deleteMany(eq("name", "name 3"));
        var with = sorted();
        documents.dropIndex(Indexes.ascending("teams", "name"));
        assertThat(with).isEqualTo(sorted()).isNotEqualTo(without);
    }

    private List<List<Document>> sorted() {
        var pages = new ArrayList<List<Document>>();
        for (var filter :
                List.of(eq("teams", "top"), eq("teams", "team 1"), and(eq("teams", "team 2"), eq("late", true)))) {
            for (var order : List.of(
                    Sorts.ascending("name", "_id"),
                    Sorts.descending("name", "_id"),
                    Sorts.orderBy(Sorts.ascending("name"), Sorts.descending("_id")))) {
                for (int skip = 0; skip < 120; skip += 50) {
                    pages.add(documents
                            .find(filter)
                            .sort(order)
                            .skip(skip)
                            .limit(50)
                            .into(new ArrayList<>()));
                }
            }
        }
        return pages;
    }

    @Test
    void countsByAnIndexWhatItCountsWithoutOne() {
        documents.insertMany(List.of(
                new Document("_id", 1).append("team", List.of("a", "b")).append("late", true),
                new Document("_id", 2).append("team", List.of("a", "a")),
                new Document("_id", 3).append("team", 1),
                new Document("_id", 4).append("team", 1.0),
                new Document("_id", 5).append("team", null),
                new Document("_id", 6)));
        var queries = List.of(
                eq("team", "a"),
                eq("team", "b"),
                eq("team", "c"),
                eq("team", 1L),
                eq("team", null),
                eq("team", List.of("a", "b")),
                in("team", "b", "c", 1),
                and(eq("team", "a"), eq("late", true)),
                regex("team", "^a"));
        var before = queries.stream().map(documents::countDocuments).toList();
        documents.createIndex(Indexes.ascending("team"));
        assertThat(queries.stream().map(documents::countDocuments)).containsExactlyElementsOf(before);
        assertThat(before).startsWith(2L, 1L, 0L, 2L);
        documents.deleteOne(eq("_id", 2));
        documents.updateOne(eq("_id", 1), Updates.pull("team", "b"));
        assertThat(documents.countDocuments(eq("team", "a"))).isEqualTo(1);
        assertThat(documents.countDocuments(eq("team", "b"))).isZero();
    }

    @Test
    void letsInOnlyThoseWhoKnowTheSecret() {
        var address = store.address("test");
        var withoutSecret = address.substring(0, address.indexOf('?'));
        try (var stranger = MongoClients.create(withoutSecret)) {
            assertThatThrownBy(() -> stranger.getDatabase("test")
                            .getCollection("documents")
                            .countDocuments())
                    .isInstanceOf(MongoException.class)
                    .isNotInstanceOf(MongoSecurityException.class)
                    .hasMessageContaining("Unauthorized");
        }
    }

    @Test
    void leavesStoredDocumentsAsTheyAreWhenAnAggregationAddsFields() {
        documents.insertOne(new Document("_id", 1).append("part", new Document("a", 1)));
        var stage = new Document("$addFields", new Document("part", new Document("b", 2)));
        assertThat(documents.aggregate(List.of(stage)).first())
                .containsEntry("part", new Document("a", 1).append("b", 2));
        assertThat(documents.find().first()).containsEntry("part", new Document("a", 1));
    }

    @Test
    void buildsAUniqueIndexOnceDuplicatesAreGone() {
        documents.insertMany(
                List.of(new Document("_id", 1).append("key", "x"), new Document("_id", 2).append("key", "x")));
        var unique = new IndexOptions().unique(true);
        assertThatThrownBy(() -> documents.createIndex(Indexes.ascending("key"), unique))
                .hasMessageContaining("E11000");
        documents.updateOne(eq("_id", 2), Updates.set("key", "y"));
        documents.createIndex(Indexes.ascending("key"), unique);
        assertThat(documents.countDocuments(eq("key", "y"))).isOne();
        assertThatThrownBy(() -> documents.insertOne(new Document("key", "y"))).hasMessageContaining("E11000");
    }

    @Test
    void stopsAnOrderedBatchAtTheFirstError() {
        documents.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        documents.insertMany(List.of(new Document("_id", 1).append("key", 1), new Document("_id", 2).append("key", 2)));
        var updates = List.of(
                new UpdateOneModel<Document>(eq("_id", 1), Updates.set("done", true)),
                new UpdateOneModel<Document>(eq("_id", 2), Updates.set("key", 1)),
                new UpdateOneModel<Document>(eq("_id", 2), Updates.set("done", true)));
        assertThatThrownBy(() -> documents.bulkWrite(updates))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, e -> {
                    assertThat(e.getWriteResult().getMatchedCount()).isOne();
                    assertThat(e.getWriteErrors()).singleElement().matches(error -> error.getIndex() == 1);
                });
        assertThat(documents.countDocuments(eq("done", true))).isOne();
    }

    @Test
    void readsLongResultsInBatches() {
        var many = new ArrayList<Document>();
        for (var i = 0; i < 2500; i++) {
            many.add(new Document("_id", i));
        }
        documents.insertMany(many);
        assertThat(documents.find().into(new ArrayList<>())).isEqualTo(many);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{find: 'documents', collation: {locale: 'es'}}",
                "{create: 'other', capped: true, size: 1000}",
                "{createIndexes: 'documents', indexes: [{key: {a: 1}, name: 'a', expireAfterSeconds: 1}]}",
                "{createIndexes: 'documents', indexes: [{key: {a: 'text'}, name: 'a'}]}",
                "{createIndexes: 'documents', indexes: [{key: {a: 1}, name: 'a', unique: true, partialFilterExpression: {b: 1}}]}",
                "{aggregate: 'documents', pipeline: [{$out: 'other'}], cursor: {}}",
                "{update: 'documents', updates: [{q: {}, u: [{$set: {a: 1}}]}]}",
                "{delete: 'documents', deletes: [{q: {}, limit: 1, collation: {locale: 'es'}}]}"
            })
    void refusesWhatItCannotDo(String command) {
        assertThatThrownBy(() -> database.runCommand(Document.parse(command)))
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("the embedded store does not support");
    }

    @Test
    void refusesCollationOfAnIndex() {
        var spanish =
                new IndexOptions().collation(Collation.builder().locale("es").build());
        assertThatThrownBy(() -> documents.createIndex(Indexes.ascending("name"), spanish))
                .hasMessageContaining("collation");
    }
}

package coop.siembra.store.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;

/** Work of several kinds on one collection, and what of it was acknowledged. */
final class Acknowledged {
    private static final int BATCH = 20;
    private static final int COUNTERS = 50;
    private static final String PADDING = "x".repeat(300);

    private final AtomicInteger numbers = new AtomicInteger();
    private final Set<String> inserted = ConcurrentHashMap.newKeySet();
    private final Set<String> deleted = ConcurrentHashMap.newKeySet();
    private final Set<String> batches = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> counts = new ConcurrentHashMap<>();
    private final Queue<String> deletable = new ConcurrentLinkedQueue<>();

    interface Job {
        void run(MongoCollection<Document> documents);
    }

    /** Indexes and counters, when there are none yet. */
    void prepare(MongoCollection<Document> documents) {
        if (count() > 0) {
            return;
        }
        documents.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        documents.createIndex(Indexes.ascending("team", "count"));
        documents.insertMany(IntStream.range(0, COUNTERS)
                .mapToObj(i -> document("counter" + i, "counters").append("count", 0L))
                .toList());
    }

    List<Job> jobs() {
        return List.of(this::insert, this::insert, this::count, this::rename, this::insertBatch, this::delete);
    }

    private static Document document(String id, String team) {
        return new Document("_id", id).append("key", id).append("team", team).append("padding", PADDING);
    }

    private void insert(MongoCollection<Document> documents) {
        var id = "single" + numbers.incrementAndGet();
        documents.insertOne(document(id, "team" + id.hashCode() % 8));
        inserted.add(id);
        deletable.add(id);
    }

    private void count(MongoCollection<Document> documents) {
        var id = "counter" + ThreadLocalRandom.current().nextInt(COUNTERS);
        var after = documents.findOneAndUpdate(
                eq("key", id), inc("count", 1L), new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        assertThat(after).isNotNull();
        counts.merge(id, after.getLong("count"), Math::max);
    }

    /** Changes an indexed field. */
    private void rename(MongoCollection<Document> documents) {
        var id = "counter" + ThreadLocalRandom.current().nextInt(COUNTERS);
        documents.updateOne(eq("_id", id), new Document("$set", new Document("team", "team" + numbers.get() % 8)));
    }

    private void insertBatch(MongoCollection<Document> documents) {
        var batch = "batch" + numbers.incrementAndGet();
        documents.insertMany(IntStream.range(0, BATCH)
                .mapToObj(i -> document(batch + "-" + i, batch))
                .toList());
        batches.add(batch);
    }

    private void delete(MongoCollection<Document> documents) {
        var id = deletable.poll();
        if (id == null) {
            insert(documents);
            return;
        }
        // from here on nobody knows, until it is acknowledged
        inserted.remove(id);
        if (documents.deleteOne(eq("_id", id)).getDeletedCount() == 1) {
            deleted.add(id);
        }
    }

    private static boolean sampled(String name) {
        return name.hashCode() % 100 == 0;
    }

    int count() {
        return inserted.size() + deleted.size() + batches.size() + counts.size();
    }

    void verify(MongoCollection<Document> documents) {
        var all = new HashMap<String, Document>();
        var teams = new HashMap<String, Integer>();
        documents.find().forEach(document -> {
            all.put(document.getString("_id"), document);
            teams.merge(document.getString("team"), 1, Integer::sum);
        });
        assertThat(all.keySet()).containsAll(inserted).doesNotContainAnyElementsOf(deleted);
        counts.forEach((id, count) -> assertThat(all.get(id).getLong("count")).isGreaterThanOrEqualTo(count));
        assertThat(teams).containsKeys(batches.toArray(String[]::new)).allSatisfy((team, size) -> {
            // an insert of many is one write: all of it or, if nobody was told, nothing
            assertThat(team.startsWith("batch") ? BATCH : size).isEqualTo(size);
        });
        assertThat(teams).allSatisfy((team, size) -> {
            assertThat(team.startsWith("batch") ? BATCH : size).isEqualTo(size);
            assertThat(documents.countDocuments(eq("team", team))).isEqualTo(size.longValue());
        });
        assertThat(all.keySet().stream().filter(id -> id.hashCode() % 7 == 0))
                .allSatisfy(id ->
                        assertThat(documents.countDocuments(eq("key", id))).isOne());
    }
}

package coop.siembra.durability;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import coop.siembra.learning.store.EnrolmentDocument;
import coop.siembra.store.embedded.EmbeddedStore;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;

/** What is in the data folder of a dead process, read with nothing of the application but its store. */
final class Stored {
    private static final int VALUES_TRIED = 200;

    private Stored() {}

    static void inspect(Path data, Consumer<MongoDatabase> inspection) {
        try (var store = EmbeddedStore.open(data.resolve("siembra.db"), true);
                var client = MongoClients.create(store.address("siembra"))) {
            inspection.accept(client.getDatabase("siembra"));
        }
    }

    /** Everything acknowledged is there, as it was acknowledged. */
    static void assertHolds(MongoDatabase database, String course, Collection<Deed> deeds) {
        var enrolments = new HashMap<String, Document>();
        database.getCollection("enrolments").find().forEach(one -> enrolments.put(one.getString("_id"), one));
        assertThat(deeds).allSatisfy(deed -> {
            var enrolment = enrolments.get(EnrolmentDocument.id(deed.person(), course));
            assertThat(enrolment).isNotNull();
            assertHolds(activity(enrolment, deed.activity()), deed);
        });
    }

    private static Document activity(Document enrolment, String id) {
        return list(enrolment, "activities").stream()
                .filter(activity -> id.equals(activity.getString("_id")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("lost: " + id));
    }

    private static void assertHolds(Document activity, Deed deed) {
        switch (deed.what()) {
            case "given" ->
                assertThat(given(activity, deed.attempt(), deed.part())).isEqualTo(deed.value());
            case "said" ->
                assertThat(list(activity, "talks").get(deed.attempt()).getList("choices", String.class))
                        .element(Integer.parseInt(deed.part()))
                        .isEqualTo(deed.value());
            case "wrote" ->
                assertThat(written(activity, deed.part())).isGreaterThanOrEqualTo(Long.parseLong(deed.value()));
            default -> throw new IllegalArgumentException(deed.what());
        }
    }

    private static String given(Document activity, int attempt, String item) {
        return list(list(activity, "checks").get(attempt), "answers").stream()
                .filter(answer -> item.equals(answer.getString("item")) && answer.get("score") != null)
                .map(Stored::response)
                .findFirst()
                .orElse("lost");
    }

    private static String response(Document answer) {
        return String.join(",", answer.getList("response", String.class));
    }

    private static long written(Document activity, String prompt) {
        return list(activity, "texts").stream()
                .filter(text -> prompt.equals(text.getString("prompt")))
                .map(text -> Long.parseLong(text.getString("text")))
                .findFirst()
                .orElse(-1L);
    }

    /** All responses given to an item for good, attempt after attempt. */
    static List<String> responses(MongoDatabase database, String enrolment, String activity, String item) {
        var stored = database.getCollection("enrolments")
                .find(Filters.eq("_id", enrolment))
                .first();
        return stored == null
                ? List.of()
                : list(activity(stored, activity), "checks").stream()
                        .flatMap(attempt -> list(attempt, "answers").stream())
                        .filter(answer -> item.equals(answer.getString("item")) && answer.get("score") != null)
                        .map(Stored::response)
                        .toList();
    }

    private static List<Document> list(Document parent, String field) {
        return Objects.requireNonNullElse(parent.getList(field, Document.class), List.of());
    }

    /** By every index exactly those documents are found that reading all of them finds. */
    static void assertIndexesWhole(MongoDatabase database) {
        for (var collection : database.listCollectionNames()) {
            if (collection.startsWith("system.")) {
                continue;
            }
            var documents = database.getCollection(collection).find().into(new java.util.ArrayList<>());
            for (var index : database.getCollection(collection).listIndexes()) {
                var field = index.get("key", Document.class).keySet().iterator().next();
                Map<Object, Long> expected = new HashMap<>();
                documents.forEach(document -> values(document, List.of(field.split("\\.")))
                        .distinct()
                        .forEach(value -> expected.merge(value, 1L, Long::sum)));
                expected.entrySet().stream()
                        .limit(VALUES_TRIED)
                        .forEach(entry -> assertThat(database.getCollection(collection)
                                        .countDocuments(Filters.eq(field, entry.getKey())))
                                .as("%s.%s = %s", collection, field, entry.getKey())
                                .isEqualTo(entry.getValue()));
            }
        }
    }

    private static Stream<Object> values(Object value, List<String> path) {
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(one -> values(one, path));
        }
        if (path.isEmpty()) {
            return Stream.of(value);
        }
        var next = value instanceof Document document ? document.get(path.getFirst()) : null;
        return next == null ? Stream.empty() : values(next, path.subList(1, path.size()));
    }
}

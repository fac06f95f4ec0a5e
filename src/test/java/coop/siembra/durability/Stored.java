package coop.siembra.durability;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import coop.siembra.learning.store.EnrolmentDocument;
import coop.siembra.store.embedded.EmbeddedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.util.FileSystemUtils;

/** What is in the data folder of a dead process, read with nothing of the application but its store. */
final class Stored {
    private static final int VALUES_TRIED = 200;

    /** What stands in an index for a field that a document does not have. */
    private static final Object MISSING = new Object();

    private Stored() {}

    /** Looks into a copy, so that it is the next process that has to come to terms with what the dead one left. */
    static void inspect(Path data, Consumer<MongoDatabase> inspection) throws IOException {
        var copy = Files.createTempDirectory(data.getParent(), "copy");
        for (var file : List.of("siembra.db", "siembra.db.journal")) {
            Files.copy(data.resolve(file), copy.resolve(file));
        }
        try (var store = EmbeddedStore.open(copy.resolve("siembra.db"), true);
                var client = MongoClients.create(store.address("siembra"))) {
            inspection.accept(client.getDatabase("siembra"));
        }
        FileSystemUtils.deleteRecursively(copy);
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
        return given(list(activity, "checks").get(attempt)).stream()
                .filter(answer -> item.equals(answer.getString("item")) && answer.get("score") != null)
                .map(Stored::response)
                .findFirst()
                .orElse("lost");
    }

    /** The answers of an attempt; those of one that another followed stand in a text. */
    private static List<Document> given(Document attempt) {
        var past = attempt.getString("past");
        return past == null
                ? list(attempt, "answers")
                : past.lines()
                        .map(line -> List.of(line.split("\t", -1)))
                        .map(parts -> new Document("item", parts.get(0))
                                .append("at", new Date(Long.parseLong(parts.get(1))))
                                .append("score", parts.get(2))
                                .append("response", parts.subList(3, parts.size())))
                        .toList();
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

    /**
     * An answer given for good.
     *
     * @param response as stored, joined by commas
     */
    record Answer(String activity, String item, String response) {}

    /** All answers given for good in an enrolment, in the order they were given; none when it has not been begun. */
    static List<Answer> answers(MongoDatabase database, String enrolment) {
        record Given(Date at, Answer answer) {}
        var stored = database.getCollection("enrolments")
                .find(Filters.eq("_id", enrolment))
                .first();
        return stored == null
                ? List.of()
                : list(stored, "activities").stream()
                        .flatMap(activity -> list(activity, "checks").stream()
                                .flatMap(attempt -> given(attempt).stream())
                                .filter(answer -> answer.get("score") != null)
                                .map(answer -> new Given(
                                        answer.getDate("at"),
                                        new Answer(
                                                activity.getString("_id"),
                                                answer.getString("item"),
                                                response(answer)))))
                        .sorted(Comparator.comparing(Given::at))
                        .map(Given::answer)
                        .toList();
    }

    private static List<Document> list(Document parent, String field) {
        return Objects.requireNonNullElse(parent.getList(field, Document.class), List.of());
    }

    /** By every index exactly those documents are found that reading all of them finds, and no index has more in it than that. */
    static void assertIndexesWhole(MongoDatabase database) {
        for (var name : database.listCollectionNames()) {
            if (!name.startsWith("system.")) {
                assertIndexesWhole(database, database.getCollection(name));
            }
        }
    }

    private static void assertIndexesWhole(MongoDatabase database, MongoCollection<Document> collection) {
        var name = collection.getNamespace().getCollectionName();
        var documents = collection.find().into(new ArrayList<>());
        var keys = database.runCommand(new Document("validate", name)).get("keysPerIndex", Document.class);
        for (var index : collection.listIndexes()) {
            var fields = List.copyOf(index.get("key", Document.class).keySet());
            Map<List<Object>, Long> expected = new HashMap<>();
            documents.forEach(document -> keys(document, fields).forEach(key -> expected.merge(key, 1L, Long::sum)));
            if (index.getBoolean("sparse", false)) {
                expected.keySet().removeIf(key -> key.contains(MISSING));
            }
            assertThat(((Number) keys.get(index.getString("name"))).longValue())
                    .as("keys in %s.%s", name, fields)
                    .isEqualTo(expected.values().stream()
                            .mapToLong(Long::longValue)
                            .sum());
            expected.keySet().removeIf(key -> key.contains(MISSING));
            if (index.getBoolean("unique", false)) {
                assertThat(expected.values())
                        .as("%s.%s is unique", name, fields)
                        .allMatch(count -> count == 1);
            }
            expected.entrySet().stream()
                    .limit(VALUES_TRIED)
                    .forEach(entry -> assertThat(collection.countDocuments(equal(fields, entry.getKey())))
                            .as("%s.%s = %s", name, fields, entry.getKey())
                            .isEqualTo(entry.getValue()));
        }
    }

    private static Bson equal(List<String> fields, List<Object> key) {
        return Filters.and(IntStream.range(0, fields.size())
                .mapToObj(i -> Filters.eq(fields.get(i), key.get(i)))
                .toList());
    }

    /** What an index on several fields holds of a document: every combination of what it has in each. */
    private static Set<List<Object>> keys(Document document, List<String> fields) {
        Set<List<Object>> keys = Set.of(List.of());
        for (var field : fields) {
            keys = keys.stream()
                    .flatMap(begun -> keys(document, field)
                            .map(value -> Stream.concat(begun.stream(), Stream.of(value))
                                    .toList()))
                    .collect(Collectors.toSet());
        }
        return keys;
    }

    private static Stream<Object> keys(Document document, String field) {
        return values(document, List.of(field.split("\\."))).distinct();
    }

    private static Stream<Object> values(Object value, List<String> path) {
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(one -> values(one, path));
        }
        if (path.isEmpty()) {
            return Stream.of(value);
        }
        var next = value instanceof Document document ? document.get(path.getFirst()) : null;
        return next == null ? Stream.of(MISSING) : values(next, path.subList(1, path.size()));
    }
}

package coop.siembra.store.embedded;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Commands on small documents whose few values meet often: of all types, in arrays and parts, and missing. */
final class RandomOperations {
    private static final int IDS = 400;

    private final Random random;

    RandomOperations(long seed) {
        random = new Random(seed);
    }

    /** @param run answers with what the command said */
    record Operation(String name, Function<MongoCollection<Document>, String> run) {}

    Operation next() {
        var id = new Document("_id", random.nextInt(IDS));
        var document = document().append("_id", id.get("_id"));
        var query = query();
        return switch (random.nextInt(10)) {
            case 0, 1, 2 ->
                new Operation("insert " + document, all -> {
                    all.insertOne(new Document(document));
                    return "inserted";
                });
            case 3 -> update(query, "$set", settable());
            case 4 -> update(id, "$unset", new Document(field(), 1));
            case 5 ->
                new Operation(
                        "delete " + id, all -> "deleted " + all.deleteOne(id).getDeletedCount());
            case 6 ->
                new Operation(
                        "replace " + document,
                        all -> "replaced "
                                + all.replaceOne(id, new Document(document), new ReplaceOptions().upsert(true))
                                        .getMatchedCount());
            case 7 ->
                new Operation(
                        "aggregate " + query, all -> texts(all.aggregate(List.of(new Document("$match", query)))));
            default -> new Operation("find " + query, all -> texts(all.find(query)) + all.countDocuments(query));
        };
    }

    private static Operation update(Document query, String operator, Document change) {
        return new Operation(operator + " " + change + " where " + query, all -> {
            var result = all.updateMany(query, new Document(operator, change));
            return "updated " + result.getMatchedCount() + "/" + result.getModifiedCount();
        });
    }

    private static String texts(Iterable<Document> found) {
        var texts = new ArrayList<String>();
        found.forEach(document -> texts.add(document.toJson()));
        texts.sort(null);
        return texts.toString();
    }

    private String field() {
        return List.of("a", "c", "sub").get(random.nextInt(3));
    }

    private Document settable() {
        return switch (field()) {
            case "a" -> new Document("a", value());
            case "c" -> new Document("c", scalar());
            default -> new Document("sub", new Document("x", scalar()));
        };
    }

    private Document document() {
        var document = new Document();
        if (often()) {
            document.append("a", value());
        }
        if (often()) {
            document.append("b", value());
        }
        if (often()) {
            document.append("c", scalar());
        }
        if (often()) {
            document.append("sub", rarely() ? List.of(part(), part()) : part());
        }
        if (rarely()) {
            document.append("u", random.nextInt(300));
        }
        return document;
    }

    private Document part() {
        return new Document("x", scalar());
    }

    private Document query() {
        var query = new Document();
        List.of("a", "b", "c", "sub.x").forEach(field -> {
            if (random.nextInt(5) < 2) {
                query.append(field, condition());
            }
        });
        if (rarely()) {
            query.append("u", random.nextInt(300));
        }
        if (rarely()) {
            query.append("_id", ids());
        }
        return switch (random.nextInt(8)) {
            case 0 -> new Document("$and", List.of(query, new Document("c", condition())));
            case 1 -> new Document("$or", List.of(query, new Document("c", condition())));
            default -> query;
        };
    }

    private Object ids() {
        int id = random.nextInt(IDS);
        return rarely()
                ? id
                : new Document("$in", List.of(id, (long) random.nextInt(IDS), (double) random.nextInt(IDS)));
    }

    private @Nullable Object condition() {
        return switch (random.nextInt(8)) {
            case 0 -> new Document("$in", Arrays.asList(scalar(), scalar(), scalar()));
            case 1 -> new Document("$gte", random.nextInt(4));
            case 2 -> new Document("$ne", scalar());
            case 3 -> new Document("$eq", scalar());
            case 4 -> new Document("$in", List.of("s1", 2, 2L));
            case 5 -> new Document("$in", List.of());
            default -> scalar();
        };
    }

    private @Nullable Object scalar() {
        return switch (random.nextInt(9)) {
            case 0 -> null;
            case 1 -> (long) random.nextInt(4);
            case 2 -> random.nextInt(8) / 2.0;
            case 3, 4 -> "s" + random.nextInt(4);
            case 5 -> new Date(random.nextInt(3) * 1000L);
            case 6 -> random.nextBoolean();
            case 7 -> new Document("x", random.nextInt(3));
            default -> random.nextInt(4);
        };
    }

    private @Nullable Object value() {
        return switch (random.nextInt(8)) {
            case 0 -> List.of(random.nextInt(4), "s" + random.nextInt(4));
            case 1 -> List.of();
            default -> scalar();
        };
    }

    private boolean often() {
        return random.nextInt(5) > 0;
    }

    private boolean rarely() {
        return random.nextInt(4) == 0;
    }
}

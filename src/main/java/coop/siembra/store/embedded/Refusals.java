package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Refuses what the library would ignore or do wrongly, so that nobody relies on it. */
final class Refusals {
    private static final int COMMAND_NOT_SUPPORTED = 115;

    private Refusals() {}

    static void check(String command, Document query) {
        refuse(query.containsKey("startTransaction") || query.containsKey("txnNumber"), "transactions");
        refuse(query.containsKey("collation"), "collation");
        refuse(command.equals("renameCollection"), "renameCollection");
        switch (command) {
            case "create" -> {
                refuse(Utils.isTrue(query.get("capped")), "capped");
                Stream.of("validator", "viewOn", "timeseries")
                        .forEach(option -> refuse(query.containsKey(option), option));
            }
            case "createIndexes" -> parts(query, "indexes").forEach(Refusals::checkIndex);
            case "update" -> parts(query, "updates").forEach(part -> checkUpdate(part, "u"));
            case "delete" -> parts(query, "deletes").forEach(part -> checkUpdate(part, "q"));
            case "findAndModify" -> checkUpdate(query, "update");
            case "aggregate" -> parts(query, "pipeline").forEach(stage -> refuse(stage.containsKey("$out"), "$out"));
            default -> {}
        }
    }

    private static void checkIndex(Document index) {
        var name = " (index " + index.get("name") + ")";
        refuse(index.containsKey("collation"), "collation" + name);
        refuse(index.containsKey("expireAfterSeconds"), "expiry" + name);
        refuse(
                Utils.isTrue(index.get("unique")) && index.containsKey("partialFilterExpression"),
                "unique with a partial filter" + name);
        var plain = index.get("key") instanceof Document key
                && key.values().stream().allMatch(Number.class::isInstance);
        refuse(!plain, "text, hashed and geographic indexes" + name);
    }

    private static void checkUpdate(Document part, String update) {
        refuse(part.containsKey("collation"), "collation");
        refuse(part.get(update) instanceof List<?>, "updates by pipeline");
    }

    private static Stream<Document> parts(Document query, String field) {
        return query.get(field) instanceof Collection<?> parts
                ? parts.stream().map(Document.class::cast)
                : Stream.empty();
    }

    private static void refuse(boolean refused, String what) {
        if (refused) {
            throw new MongoServerError(
                    COMMAND_NOT_SUPPORTED, "CommandNotSupported", "the embedded store does not support " + what);
        }
    }
}

package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** Answers to batches as MongoDB gives them, where the library's differ. */
final class Replies {

    private Replies() {}

    /** Counts only the documents that went in; the library counts all. */
    static Document toInsert(Document command, Document reply) {
        var errors = documents(reply, "writeErrors");
        if (!errors.isEmpty()) {
            Object inserted = isOrdered(command)
                    ? errors.getFirst().get("index")
                    : (Object) (documents(command, "documents").size() - errors.size());
            reply.put("n", inserted);
        }
        return reply;
    }

    /** Does the updates one after the other and stops at the first error, as asked; the library goes on. */
    static Document toUpdates(Document command, UnaryOperator<Document> execution) {
        var updates = documents(command, "updates");
        if (!isOrdered(command) || updates.size() < 2) {
            return execution.apply(command);
        }
        var total = new Document();
        var upserted = new ArrayList<Document>();
        var errors = new ArrayList<Document>();
        for (var i = 0; i < updates.size() && errors.isEmpty(); i++) {
            var one = command.clone();
            one.put("updates", List.of(updates.get(i)));
            var reply = execution.apply(one);
            upserted.addAll(indexed(documents(reply, "upserted"), i));
            errors.addAll(indexed(documents(reply, "writeErrors"), i));
            total = sum(total, reply);
        }
        putUnlessEmpty(total, "upserted", upserted);
        putUnlessEmpty(total, "writeErrors", errors);
        return total;
    }

    private static Document sum(Document total, Document reply) {
        for (var count : List.of("n", "nModified")) {
            reply.put(count, count(reply, count) + count(total, count));
        }
        return reply;
    }

    private static int count(Document reply, String field) {
        return reply.get(field) instanceof Number number ? number.intValue() : 0;
    }

    private static List<Document> indexed(List<Document> parts, int index) {
        parts.forEach(part -> part.put("index", index));
        return parts;
    }

    private static void putUnlessEmpty(Document reply, String field, List<Document> parts) {
        if (parts.isEmpty()) {
            reply.remove(field);
        } else {
            reply.put(field, parts);
        }
    }

    private static boolean isOrdered(Document command) {
        return !Boolean.FALSE.equals(command.get("ordered"));
    }

    private static List<Document> documents(Document holder, String field) {
        return holder.get(field) instanceof Collection<?> parts
                ? parts.stream().map(Document.class::cast).toList()
                : List.of();
    }
}

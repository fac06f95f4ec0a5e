package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What collections must know of the aggregation that this thread runs.
 *
 * @param collection name of the collection it starts from
 * @param match its leading {@code $match}, by which that collection may use an index; empty when there is none
 * @param copies whether documents are handed out as copies, because a stage changes the documents it is given
 */
record Aggregation(String collection, Document match, boolean copies) {
    private static final ThreadLocal<@Nullable Aggregation> CURRENT = new ThreadLocal<>();

    static Optional<Aggregation> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Runs an aggregate command so that collections see what it is. */
    static Document run(Document command, Supplier<Document> execution) {
        CURRENT.set(of(command));
        try {
            return execution.get();
        } finally {
            CURRENT.remove();
        }
    }

    private static Aggregation of(Document command) {
        var stages = command.get("pipeline") instanceof Collection<?> pipeline ? List.copyOf(pipeline) : List.of();
        var match = !stages.isEmpty()
                        && stages.getFirst() instanceof Document first
                        && first.get("$match") instanceof Document condition
                        && !command.containsKey("let")
                ? condition
                : new Document();
        return new Aggregation(
                String.valueOf(command.get("aggregate")),
                match,
                stages.toString().contains("$addFields"));
    }

    /** The leading match when a collection is the one the aggregation starts from; asked for once, as later readers want all. */
    Document takeMatchFor(String asking) {
        if (!asking.equals(collection)) {
            return new Document();
        }
        CURRENT.set(new Aggregation(collection, new Document(), copies));
        return match;
    }
}

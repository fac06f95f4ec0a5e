package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** A count as drivers ask for it: an aggregation of a match and a group that adds ones up. An index may know the sum. */
record Counting(String collection, Document match) {
    private static final Document ONES = new Document("_id", 1).append("n", new Document("$sum", 1));

    /** What an aggregate command counts; empty when it does anything else. */
    static Optional<Counting> of(Document command) {
        if (!(command.get("pipeline") instanceof Collection<?> pipeline)
                || pipeline.size() != 2
                || command.containsKey("collation")) {
            return Optional.empty();
        }
        var stages = List.copyOf(pipeline);
        return stages.getFirst() instanceof Document first
                        && first.get("$match") instanceof Document match
                        && stages.getLast() instanceof Document last
                        && ONES.equals(last.get("$group"))
                ? Optional.of(new Counting(String.valueOf(command.get("aggregate")), match))
                : Optional.empty();
    }

    /**
     * The answer, if an index has it.
     *
     * @param namespace of the collection
     * @param count what an index makes of the match
     */
    Optional<Document> answer(String namespace, Function<Document, OptionalLong> count) {
        var known = count.apply(match);
        if (known.isEmpty() || known.getAsLong() == 0) {
            return Optional.empty(); // of nothing there is no group
        }
        var group = new Document("_id", 1).append("n", (int) known.getAsLong());
        var cursor = new Document("id", 0L).append("ns", namespace).append("firstBatch", List.of(group));
        return Optional.of(new Document("cursor", cursor).append("ok", 1.0));
    }
}

package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sorts documents as the library does, but looks up what they are sorted by once for each document and not at each comparison: that
 * was nine tenths of the time a sorted query took.
 */
record Sorting(List<Field> fields) {

    /**
     * One field to sort by.
     *
     * @param name with dots
     * @param steps the name's parts; empty when the library must find the value
     */
    private record Field(String name, List<String> steps, boolean descending) {

        static Field of(String name, Object direction) {
            var steps = List.of(name.split("\\.", -1));
            boolean plain = steps.stream().noneMatch(step -> step.isEmpty() || step.startsWith("$"));
            return new Field(name, plain ? steps : List.of(), ((Number) direction).intValue() <= 0);
        }

        @Nullable
        Object of(Document document) {
            Object value = document;
            for (var step : steps) {
                if (!(value instanceof Document parent)) {
                    return value instanceof Collection<?> ? found(document) : null;
                }
                value = parent.getOrMissing(step);
            }
            return steps.isEmpty() ? found(document) : present(value);
        }

        private @Nullable Object found(Document document) {
            return present(Utils.getSubdocumentValueCollectionAware(document, name));
        }

        private static @Nullable Object present(@Nullable Object value) {
            return value instanceof Missing ? null : value;
        }

        int compare(@Nullable Object a, @Nullable Object b) {
            if (a instanceof String x && b instanceof String y) {
                return descending ? y.compareTo(x) : x.compareTo(y);
            }
            if (a instanceof Instant x && b instanceof Instant y) {
                return descending ? y.compareTo(x) : x.compareTo(y);
            }
            return (descending ? ValueComparator.desc() : ValueComparator.asc()).compare(a, b);
        }
    }

    /** A document with its values of all fields. */
    private record Keyed(@Nullable Object[] keys, Document document) {}

    /** @return nothing when the order is the one documents are read in */
    static Optional<Sorting> by(@Nullable Document order) {
        if (order == null || order.isEmpty() || order.keySet().iterator().next().equals("$natural")) {
            return Optional.empty();
        }
        var fields = new ArrayList<Field>();
        order.forEach((name, direction) -> fields.add(Field.of(name, direction)));
        return Optional.of(new Sorting(fields));
    }

    /** Sorts; what is equal stays in its order. */
    Stream<Document> sort(Stream<Document> documents) {
        return documents.map(this::keyed).sorted(this::compare).map(Keyed::document);
    }

    private Keyed keyed(Document document) {
        var keys = new @Nullable Object[fields.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = fields.get(i).of(document);
        }
        return new Keyed(keys, document);
    }

    private int compare(Keyed a, Keyed b) {
        for (int i = 0; i < fields.size(); i++) {
            int order = fields.get(i).compare(a.keys[i], b.keys[i]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}

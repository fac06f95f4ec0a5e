package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.h2.mvstore.MVMap;

/**
 * Beginnings of index keys among which all matches of a query are: equality and {@code $in} on the leading fields of the index. The
 * collection filters what they lead to by the whole query.
 */
record Prefixes(List<List<Object>> values) {
    private static final int MOST = 10_000;

    /** The prefixes for a query; empty when the index is of no help. */
    static Optional<Prefixes> of(List<String> fields, Document query) {
        var prefixes = List.of(List.<Object>of());
        for (var field : fields) {
            var wanted = equalities(query, field);
            if (wanted.isEmpty() || (long) wanted.get().size() * prefixes.size() > MOST) {
                break;
            }
            prefixes = extend(prefixes, wanted.get());
        }
        var helpless = prefixes.size() == 1 && prefixes.getFirst().isEmpty();
        return helpless ? Optional.empty() : Optional.of(new Prefixes(prefixes));
    }

    private static List<List<Object>> extend(List<List<Object>> prefixes, Collection<Object> values) {
        var longer = new ArrayList<List<Object>>(prefixes.size() * values.size());
        for (var prefix : prefixes) {
            for (var value : values) {
                var next = new ArrayList<>(prefix);
                next.add(value);
                longer.add(next);
            }
        }
        return longer;
    }

    private static Optional<Collection<Object>> equalities(Document query, String field) {
        if (!query.containsKey(field)) {
            return query.get("$and") instanceof Collection<?> all
                    ? all.stream()
                            .flatMap(part -> equalities((Document) part, field).stream())
                            .findFirst()
                    : Optional.empty();
        }
        var value = query.get(field);
        if (value instanceof Document condition) {
            if (condition.containsKey("$eq")) {
                return simple(List.of(Optional.ofNullable(condition.get("$eq"))));
            }
            return condition.get("$in") instanceof Collection<?> any
                    ? simple(any.stream().map(Optional::ofNullable).toList())
                    : Optional.empty();
        }
        return simple(List.of(Optional.ofNullable(value)));
    }

    /** The values as index keys hold them, if all are of a kind whose equality in the index is that of queries. */
    private static Optional<Collection<Object>> simple(Collection<? extends Optional<?>> values) {
        var keys = new TreeSet<>(Values::compare);
        for (var value : values) {
            if (value.isEmpty() || !isSimple(value.get())) {
                return Optional.empty();
            }
            keys.add(Values.normal(value.get()));
        }
        return Optional.of(keys);
    }

    private static boolean isSimple(Object value) {
        return switch (value) {
            case Decimal128 _ -> false;
            case Number _, String _, Boolean _, Instant _, UUID _, ObjectId _ -> true;
            default -> false;
        };
    }

    /** What the keys with these prefixes point to, each once. */
    Set<Object> findIn(MVMap<KeyValue, Object> index) {
        var found = new LinkedHashSet<>();
        for (var prefix : values) {
            var entries = index.cursor(new KeyValue(prefix));
            while (entries.hasNext() && beginsWith(entries.next(), prefix)) {
                found.add(entries.getValue());
            }
        }
        return found;
    }

    /** The only prefix, when there is one and no more. */
    Optional<List<Object>> single() {
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /** What the keys with a prefix point to, in their order; nothing when a field after it, up to some field, is no text. */
    static Optional<Set<Object>> textsIn(MVMap<KeyValue, Object> index, List<Object> prefix, int until) {
        var found = new LinkedHashSet<>();
        var entries = index.cursor(new KeyValue(prefix));
        while (entries.hasNext()) {
            var key = entries.next();
            if (!beginsWith(key, prefix)) {
                break;
            }
            for (var field = prefix.size(); field < until; field++) {
                if (!(key.get(field) instanceof String)) {
                    return Optional.empty();
                }
            }
            found.add(entries.getValue());
        }
        return Optional.of(found);
    }

    private static boolean beginsWith(KeyValue key, List<Object> prefix) {
        for (var i = 0; i < prefix.size(); i++) {
            if (Values.compare(key.get(i), prefix.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }
}

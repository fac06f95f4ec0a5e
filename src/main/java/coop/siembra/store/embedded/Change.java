package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MinKey;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a map as it is after a write; doing it again changes nothing.
 *
 * @param map the map's name
 * @param key an id, or the key of an index
 * @param value null when the entry is gone
 */
record Change(String map, Object key, @Nullable Object value) {

    Document toDocument() {
        var document = new Document("m", map)
                .append("k", key instanceof KeyValue fields ? KeyType.fields(fields) : withoutMissing(key));
        return value == null ? document : document.append("v", withoutMissing(value));
    }

    static Change of(Document document) {
        var map = (String) Objects.requireNonNull(document.get("m"));
        var key = Objects.requireNonNull(document.get("k"));
        var value = document.get("v");
        return new Change(
                map,
                Maps.holdsDocuments(map) ? withMissing(key) : new KeyValue((Collection<?>) key),
                value == null ? null : withMissing(value));
    }

    /** Makes the change in the file, unless its map has been dropped since. */
    void redo(Maps maps) {
        if (!maps.file().hasMap(map)) {
            return;
        }
        if (key instanceof KeyValue fields) {
            var index = maps.indexNamed(map);
            if (value == null) {
                index.remove(fields);
            } else {
                index.put(fields, value);
            }
        } else {
            var documents = maps.documentsNamed(map);
            if (value == null) {
                documents.remove(key);
            } else {
                documents.put(key, (Document) value);
            }
        }
    }

    /** A missing id is written as the one value that no client can use as an id. */
    private static Object withoutMissing(Object value) {
        return value instanceof Missing ? MinKey.getInstance() : value;
    }

    private static Object withMissing(Object value) {
        return value instanceof MinKey ? Missing.getInstance() : value;
    }
}

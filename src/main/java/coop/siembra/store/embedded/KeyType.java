package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Keys of an index, ordered field by field; a prefix comes before the keys it begins. */
final class KeyType extends BasicDataType<KeyValue> {

    @Override
    public int compare(KeyValue a, KeyValue b) {
        var shared = Math.min(a.size(), b.size());
        for (var i = 0; i < shared; i++) {
            var order = Values.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    @Override
    public int getMemory(KeyValue key) {
        return Values.weight(key);
    }

    @Override
    public void write(WriteBuffer out, KeyValue key) {
        out.put(Bson.write(new Document("", fields(key))));
    }

    @Override
    public KeyValue read(ByteBuffer in) {
        return new KeyValue((Collection<?>) Objects.requireNonNull(Bson.read(in).get("")));
    }

    /** The fields of a key as a list that can be written: null where one is missing. */
    static List<@Nullable Object> fields(KeyValue key) {
        var fields = new ArrayList<@Nullable Object>(key.size());
        key.forEach(field -> fields.add(field instanceof Missing ? null : field));
        return fields;
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}

package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Ids, as keys of documents and as what an index points to; {@link Missing} is the id of a document without one. */
final class ValueType extends BasicDataType<Object> {

    @Override
    public int compare(Object a, Object b) {
        return Values.compare(a, b);
    }

    @Override
    public int getMemory(Object value) {
        return Values.weight(value);
    }

    @Override
    public void write(WriteBuffer out, Object value) {
        out.put(Bson.write(value instanceof Missing ? new Document() : new Document("", value)));
    }

    @Override
    public Object read(ByteBuffer in) {
        return Missing.ofNullable(Bson.read(in).get(""));
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}

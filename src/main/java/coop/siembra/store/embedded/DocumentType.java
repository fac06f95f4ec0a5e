package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents as values of a map. */
final class DocumentType extends BasicDataType<Document> {

    @Override
    public int getMemory(Document document) {
        return Values.weight(document);
    }

    @Override
    public void write(WriteBuffer out, Document document) {
        out.put(Bson.write(document));
    }

    @Override
    public Document read(ByteBuffer in) {
        return Bson.read(in);
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}

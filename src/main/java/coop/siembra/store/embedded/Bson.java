package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;

/** Documents as bytes: the form they have on disk, in pages and journal alike. */
final class Bson {
    private static final int USUAL_SIZE = 512;

    private Bson() {}

    static ByteBuffer write(Document document) {
        var buffer = Unpooled.buffer(USUAL_SIZE);
        BsonEncoder.encodeDocument(document, buffer);
        return buffer.nioBuffer();
    }

    /** Reads the document at the buffer's position and moves behind it. */
    static Document read(ByteBuffer in) {
        var length = Integer.reverseBytes(in.getInt(in.position()));
        var document = BsonDecoder.decodeBson(Unpooled.wrappedBuffer(in.slice(in.position(), length)));
        in.position(in.position() + length);
        return document;
    }
}

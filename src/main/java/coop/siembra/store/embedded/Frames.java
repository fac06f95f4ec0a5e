package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32C;

/**
 * The journal's bytes: one frame a write command, as length and CRC-32C of what follows (four bytes each, big-endian), then a BSON
 * document with the {@linkplain Change changes}.
 */
final class Frames {
    private static final int HEAD = 2 * Integer.BYTES;

    private Frames() {}

    static ByteBuffer write(List<Change> changes) {
        var body = Bson.write(
                new Document("o", changes.stream().map(Change::toDocument).toList()));
        var frame = ByteBuffer.allocate(HEAD + body.remaining());
        frame.putInt(body.remaining()).putInt(checksum(body)).put(body);
        return frame.flip();
    }

    /**
     * Reads frames up to the end or to the first that is cut short or damaged. What follows such a frame was never acknowledged, as
     * frames reach the disk in order.
     */
    static List<List<Change>> read(ByteBuffer journal) {
        var frames = new ArrayList<List<Change>>();
        while (journal.remaining() > HEAD) {
            var length = journal.getInt();
            var checksum = journal.getInt();
            if (length <= 0 || length > journal.remaining()) {
                break;
            }
            var body = journal.slice(journal.position(), length);
            if (checksum(body) != checksum) {
                break;
            }
            frames.add(changes(body));
            journal.position(journal.position() + length);
        }
        return frames;
    }

    private static List<Change> changes(ByteBuffer body) {
        var changes = (Collection<?>) Objects.requireNonNull(Bson.read(body).get("o"));
        return changes.stream().map(change -> Change.of((Document) change)).toList();
    }

    private static int checksum(ByteBuffer bytes) {
        var crc = new CRC32C();
        crc.update(bytes.duplicate());
        return (int) crc.getValue();
    }
}

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
 * document with the {@linkplain Change changes} and the run they belong to: any number, the same from the journal's beginning to where it is begun
 * anew. Behind the last frame of a run follow zeros, the rest of a frame or frames of other runs.
 */
final class Frames {
    private static final int HEAD = 2 * Integer.BYTES;
    private static final String RUN = "r";
    private static final String CHANGES = "o";

    private Frames() {}

    static ByteBuffer write(long run, List<Change> changes) {
        var body = Bson.write(new Document(RUN, run)
                .append(CHANGES, changes.stream().map(Change::toDocument).toList()));
        var frame = ByteBuffer.allocate(HEAD + body.remaining());
        frame.putInt(body.remaining()).putInt(checksum(body)).put(body);
        return frame.flip();
    }

    /** Where no frame follows. */
    static ByteBuffer end() {
        return ByteBuffer.allocate(HEAD);
    }

    /**
     * Reads frames up to the end or to the first that is of another run, cut short or damaged. What follows such a frame was never acknowledged, as
     * frames reach the disk in order.
     */
    static List<List<Change>> read(ByteBuffer journal) {
        var frames = new ArrayList<List<Change>>();
        Document first = null;
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
            var frame = Bson.read(body);
            if (first == null) {
                first = frame;
            } else if (!Objects.equals(first.get(RUN), frame.get(RUN))) {
                break;
            }
            frames.add(changes(frame));
            journal.position(journal.position() + length);
        }
        return frames;
    }

    private static List<Change> changes(Document frame) {
        var changes = (Collection<?>) Objects.requireNonNull(frame.get(CHANGES));
        return changes.stream().map(change -> Change.of((Document) change)).toList();
    }

    private static int checksum(ByteBuffer bytes) {
        var crc = new CRC32C();
        crc.update(bytes.duplicate());
        return (int) crc.getValue();
    }
}

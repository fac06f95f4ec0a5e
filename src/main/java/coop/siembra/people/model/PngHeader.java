package coop.siembra.people.model;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The size of a PNG picture, from its first chunk (PNG specification, section 11.2.1).
 *
 * @param width pixels
 * @param height pixels
 */
public record PngHeader(int width, int height) {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int FIRST_CHUNK = 0x49484452;
    private static final int LENGTH = 33;

    /** Empty when the bytes are no PNG picture. */
    public static Optional<PngHeader> read(byte[] bytes) {
        if (bytes.length < LENGTH) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes);
        boolean isPng = buffer.getLong() == SIGNATURE && buffer.getInt() > 0 && buffer.getInt() == FIRST_CHUNK;
        if (!isPng) {
            return Optional.empty();
        }
        var header = new PngHeader(buffer.getInt(), buffer.getInt());
        return header.width > 0 && header.height > 0 ? Optional.of(header) : Optional.empty();
    }
}

package coop.siembra.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The redo log of all writes since the last checkpoint of the file. Whoever writes holds this object's monitor from the first
 * {@link #log} to {@link #flush} or the checkpoint, so that the order of frames is the order of writes.
 *
 * <p>The file is longer than its frames and is written over from its beginning after a checkpoint: forcing bytes of a file that stays as
 * long as it is takes less time, since the file system has nothing to note. What is left there of earlier {@linkplain Frames runs} is never read.
 */
final class Journal implements AutoCloseable {
    private static final long LARGE = 32L << 20;
    private static final int ROOM = 1 << 20;

    private final Path path;
    private final FileChannel channel;
    private final boolean durable;
    private final Object forcing = new Object();
    private List<Change> changes = new ArrayList<>();
    private long run;
    private long size;
    private long room;
    private boolean structureChanged;
    private volatile boolean failed;
    private volatile long written;
    private volatile long forced;

    Journal(Path path, boolean durable) throws IOException {
        this.path = path;
        this.durable = durable;
        channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        room = channel.size();
        run = newRun();
    }

    private static long newRun() {
        return ThreadLocalRandom.current().nextLong();
    }

    /** The writes a dead process left here, oldest first. */
    List<List<Change>> left() throws IOException {
        return Frames.read(ByteBuffer.wrap(Files.readAllBytes(path)));
    }

    void log(MVMap<?, ?> map, Object key, @Nullable Object value) {
        changes.add(new Change(map.getName(), key, value));
    }

    /** Collections or indexes have come or gone, which frames cannot tell: the file itself must be written. */
    void structureChanged() {
        structureChanged = true;
    }

    /** Whether the next acknowledgement needs the file itself: see above; or a frame is torn, or the journal has grown large. */
    boolean needsCheckpoint() {
        return structureChanged || failed || size > LARGE;
    }

    /**
     * Writes what was logged as one frame.
     *
     * @return the number of the last frame, for {@link #force}
     */
    long flush() {
        if (changes.isEmpty()) {
            return written;
        }
        try {
            var frame = Frames.write(run, changes);
            long begin = size;
            size += frame.remaining(); // also when it is torn: a checkpoint has to follow
            makeRoom();
            write(frame, begin);
            return ++written;
        } catch (IOException e) {
            failed = true;
            throw new UncheckedIOException(e);
        } finally {
            changes = new ArrayList<>();
        }
    }

    private void write(ByteBuffer bytes, long begin) throws IOException {
        for (long at = begin; bytes.hasRemaining(); ) {
            at += channel.write(bytes, at);
        }
    }

    /** Lengthens the file with zeros, so that many frames to come find their place. */
    private void makeRoom() throws IOException {
        if (durable && room < size) {
            long longer = size + ROOM;
            write(ByteBuffer.allocate((int) (longer - room)), room);
            room = longer;
        }
    }

    /** Waits until a frame is on the disk; one force serves all who wait. */
    void force(long frame) {
        if (!durable || forced >= frame) {
            return;
        }
        synchronized (forcing) {
            if (forced >= frame) {
                return;
            }
            var reached = written;
            try {
                channel.force(false);
            } catch (IOException e) {
                failed = true;
                throw new UncheckedIOException(e);
            }
            forced = reached;
        }
    }

    /** Waits until all that was written is on the disk. */
    void force() {
        force(written);
    }

    /** Whether all that was written is on the disk. */
    boolean isForced() {
        return forced >= written;
    }

    /** Starts a new run, once the store's file holds everything; of the last one nothing must be done again from now on. */
    void restart() {
        try {
            write(Frames.end(), 0);
            if (durable) {
                channel.force(false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        changes = new ArrayList<>();
        run = newRun();
        size = 0;
        structureChanged = false;
        failed = false;
        forced = written;
    }

    /** Whether anything was written since the last checkpoint. */
    boolean hasFrames() {
        return size > 0;
    }

    /** How many bytes this run has. */
    long size() {
        return size;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

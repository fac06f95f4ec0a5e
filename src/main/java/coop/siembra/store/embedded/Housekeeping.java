package coop.siembra.store.embedded;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.RandomAccessStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Once a second what nobody waited for is forced to the disk. A checkpoint some seconds after writes, with a little compaction, and for some time after the last write a little more. What was
 * written is safe in the journal before: the longer a checkpoint waits, the less often the same pages are written, and the more there is
 * to redo after a crash. Writers wait meanwhile.
 */
final class Housekeeping implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);
    private static final int MEGABYTE = 1 << 20;
    private static final int IDLE_ROUNDS = 30;
    private static final int ROUNDS_PER_CHECKPOINT = 5;

    private final DurableBackend backend;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("store-housekeeping").factory());
    private int idle = IDLE_ROUNDS;
    private int waited;

    Housekeeping(DurableBackend backend) {
        this.backend = backend;
        rounds.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
    }

    private void round() {
        try {
            backend.closeIdleCursors();
            synchronized (backend.journal()) {
                tidy();
            }
            backend.journal().force(); // what was acknowledged without
        } catch (RuntimeException e) {
            log.error("the embedded store cannot write its file", e);
        }
    }

    private void tidy() {
        if (backend.getMvStore().isClosed()) {
            return;
        }
        if (backend.journal().hasFrames()) {
            idle = 0;
            if (++waited >= ROUNDS_PER_CHECKPOINT) {
                waited = 0;
                backend.checkpoint();
                compact(60, 4 * MEGABYTE);
            }
        } else if (idle < IDLE_ROUNDS) {
            idle++;
            compact(80, 8 * MEGABYTE);
        }
    }

    private void compact(int fillRate, int bytes) {
        var file = backend.getMvStore();
        var changed = file.compact(fillRate, bytes);
        if (!changed
                && idle > 0
                && file.getFillRate() < 85
                && (Object) file.getFileStore() instanceof RandomAccessStore store) {
            store.compactMoveChunks(90, bytes, file);
            changed = true;
        }
        if (changed) {
            file.commit();
            file.sync();
        }
    }

    /** Lets a round under way come to its end: an interrupt would close the store's file under it. */
    @Override
    public void close() {
        rounds.close();
    }
}

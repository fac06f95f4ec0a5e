package coop.siembra.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folder the embedded store lives in, held by a file lock, so that two instances never share one.
 *
 * @param lock open for as long as the folder is ours; the operating system lets go of it when the process ends, however it ends
 * @param temporary whether the folder goes when it is closed
 */
record DataFolder(Path path, FileChannel lock, boolean temporary) implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);
    private static final String TEMPORARY = "memory";

    /**
     * Opens the folder, creating it when it is missing.
     *
     * @param name a path, or {@code memory} for a fresh one that vanishes when closed
     * @throws StartRefused when it cannot be written to or another instance has it
     */
    static DataFolder open(String name) {
        try {
            if (name.equals(TEMPORARY)) {
                return locked(Files.createTempDirectory("siembra"), true);
            }
            return locked(made(Path.of(name).toAbsolutePath().normalize()), false);
        } catch (IOException e) {
            throw new StartRefused(
                    "cannot write to the data folder '%s': make it writable for this user, or name another with --data DIR"
                            .formatted(name),
                    e);
        }
    }

    /** A folder that we make is for its owner only: it will hold what people wrote. */
    private static Path made(Path path) throws IOException {
        if (Files.notExists(path)) {
            var folder = Files.createDirectories(path).toFile();
            var closed = folder.setReadable(false, false) & folder.setExecutable(false, false);
            var ours = folder.setReadable(true) & folder.setExecutable(true);
            if (!closed || !ours) {
                log.warn("cannot keep other users of this machine out of {}", path);
            }
        }
        return path;
    }

    private static DataFolder locked(Path path, boolean temporary) throws IOException {
        var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new DataFolder(path, channel, temporary);
            }
        } catch (OverlappingFileLockException e) {
            // this very process has it: the same refusal
        }
        channel.close();
        throw new StartRefused(
                "the data folder '%s' is in use by another instance: stop that one first, or name another folder with --data DIR"
                        .formatted(path));
    }

    @Override
    public void close() {
        try {
            lock.close();
            if (temporary) {
                FileSystemUtils.deleteRecursively(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package coop.siembra.content.setup;

import coop.siembra.content.ContentLibrary;
import coop.siembra.content.Problem;
import coop.siembra.content.ReloadOutcome;
import coop.siembra.content.files.ContentSource;
import coop.siembra.content.files.FolderSource;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Reloads content a moment after an author has saved; an editor's several writes count as one. */
final class ContentWatcher implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ContentWatcher.class);
    private static final long QUIET_MILLIS = 300;

    private final ContentSource source;
    private final ContentLibrary library;
    private @Nullable WatchService watch;

    ContentWatcher(ContentSource source, ContentLibrary library) {
        this.source = source;
        this.library = library;
    }

    @Override
    public synchronized void start() {
        if (!(source instanceof FolderSource(Path folder))) {
            return; // what is packed does not change
        }
        try {
            WatchService service = FileSystems.getDefault().newWatchService();
            watch = service;
            register(folder, service);
            Thread.ofVirtual().name("content-watcher").start(() -> run(folder, service));
        } catch (IOException e) {
            LOG.warn("Content is not watched: {}", e.getMessage());
        }
    }

    @Override
    public synchronized void stop() {
        if (watch != null) {
            try {
                watch.close();
            } catch (IOException e) {
                LOG.debug("Closing the watch on content", e);
            }
            watch = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return watch != null;
    }

    private void run(Path folder, WatchService service) {
        try {
            while (true) {
                WatchKey key = service.take();
                while (key != null) {
                    key.pollEvents();
                    key.reset();
                    key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                }
                reload(folder, service);
            }
        } catch (ClosedWatchServiceException e) {
            LOG.debug("Content is no longer watched");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever fails, such as a folder that vanishes while it is read or a store that is away, the next save is heard again. */
    private void reload(Path folder, WatchService service) {
        try {
            register(folder, service);
            tell(library.reload());
        } catch (ClosedWatchServiceException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.warn("Content could not be reloaded; it is tried again with the next save", e);
        }
    }

    /** Registering a folder again does nothing, so that new folders are found by registering all. */
    private static void register(Path folder, WatchService service) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path directory : paths.filter(Files::isDirectory).toList()) {
                directory.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
        }
    }

    private static void tell(ReloadOutcome outcome) {
        switch (outcome) {
            case ReloadOutcome.Reloaded(var changes) -> LOG.info("Content reloaded: {}", changes);
            case ReloadOutcome.Refused(var problems) -> {
                LOG.warn("Content not reloaded, {} mistakes:", problems.size());
                for (Problem problem : problems) {
                    LOG.warn("{}", problem);
                }
            }
        }
    }
}

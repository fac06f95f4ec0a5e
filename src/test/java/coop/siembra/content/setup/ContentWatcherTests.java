package coop.siembra.content.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.siembra.content.BrokenContent;
import coop.siembra.content.Bundle;
import coop.siembra.content.ContentArchive;
import coop.siembra.content.ContentLibrary;
import coop.siembra.content.ContentVersion;
import coop.siembra.content.PlainCourse;
import coop.siembra.content.files.FolderSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ContentWatcherTests {

    private static final String LESSON = "courses/small/01-first/10-a-lesson.en.md";

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        BrokenContent.assemble("good", folder);
    }

    private ContentLibrary library(ContentArchive archive) {
        return new ContentLibrary(new FolderSource(folder), List.of(new PlainCourse.Kind()), archive);
    }

    private static ContentVersion version(ContentLibrary library) {
        return library.current(PlainCourse.class, "small").orElseThrow().version();
    }

    private void save(String file, String from, String to) throws IOException {
        var path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(from, to));
    }

    private static void eventually(Callable<Boolean> so) {
        await().atMost(Duration.ofSeconds(30)).until(so);
    }

    @Test
    void reloadsWhenAnAuthorSaves() throws IOException {
        var library = library(ContentArchive.inMemory());
        var before = version(library);
        var watcher = new ContentWatcher(new FolderSource(folder), library);
        watcher.start();
        try {
            save(LESSON, "Rosa waits.", "Rosa is waiting.");
            eventually(() -> !version(library).equals(before));
            Files.writeString(folder.resolve(LESSON), "no lesson");
            eventually(() -> !library.lastProblems().isEmpty());
            assertThat(library.current(PlainCourse.class, "small")).isPresent();
        } finally {
            watcher.stop();
        }
        assertThat(watcher.isRunning()).isFalse();
    }

    @Test
    void hearsTheNextSaveAfterAFailureAndInNewFolders() throws IOException {
        var archive = new BrokenArchive();
        var library = library(archive);
        var before = version(library);
        var watcher = new ContentWatcher(new FolderSource(folder), library);
        watcher.start();
        try {
            archive.broken = true;
            save(LESSON, "Rosa waits.", "Rosa is waiting.");
            eventually(() -> archive.failures > 0);
            archive.broken = false;
            Files.createDirectories(folder.resolve("courses/small/pictures/more"));
            Files.copy(
                    folder.resolve("courses/small/pictures/queue.svg"),
                    folder.resolve("courses/small/pictures/more/queue.svg"));
            eventually(() -> !version(library).equals(before));
            var between = version(library);
            save("courses/small/pictures/more/queue.svg", "</svg>", " </svg>");
            eventually(() -> !version(library).equals(between));
        } finally {
            watcher.stop();
        }
    }

    @Test
    void watchesWhenToldToAndOnlyThen() throws IOException {
        var contexts = new ApplicationContextRunner()
                .withUserConfiguration(ContentConfiguration.class)
                .withBean(PlainCourse.Kind.class)
                .withBean(ContentArchive.class, ContentArchive::inMemory)
                .withPropertyValues("siembra.content=" + folder, "siembra.content.follow=1h");
        contexts.run(context -> assertThat(context).doesNotHaveBean(ContentWatcher.class));
        contexts.withPropertyValues("siembra.content.watch=true").run(context -> {
            var library = context.getBean(ContentLibrary.class);
            var before = version(library);
            assertThat(context.getBean(ContentWatcher.class).isRunning()).isTrue();
            save(LESSON, "Rosa waits.", "Rosa is waiting.");
            eventually(() -> !version(library).equals(before));
        });
    }

    @Test
    void takesOverWhatAnotherNodeHasAccepted(@TempDir Path elsewhere) throws IOException {
        BrokenContent.assemble("good", elsewhere);
        var archive = ContentArchive.inMemory();
        var contexts = new ApplicationContextRunner()
                .withUserConfiguration(ContentConfiguration.class)
                .withBean(PlainCourse.Kind.class)
                .withBean(ContentArchive.class, () -> archive)
                .withPropertyValues("siembra.content=" + elsewhere, "siembra.content.follow=20ms");
        contexts.run(context -> {
            var library = context.getBean(ContentLibrary.class);
            var other = library(archive);
            save(LESSON, "Rosa waits.", "Rosa is waiting.");
            other.reload();
            eventually(() -> version(library).equals(version(other)));
        });
    }

    /** As when the database is away for a moment. */
    private static final class BrokenArchive implements ContentArchive {
        private final ContentArchive kept = ContentArchive.inMemory();
        private volatile boolean broken;
        private volatile int failures;

        @Override
        public void keep(Accepted accepted) {
            if (broken) {
                failures = failures + 1;
                throw new IllegalStateException("the archive is away");
            }
            kept.keep(accepted);
        }

        @Override
        public boolean contains(Bundle bundle) {
            return kept.contains(bundle);
        }

        @Override
        public Optional<Archived> find(String path, ContentVersion version) {
            return kept.find(path, version);
        }

        @Override
        public Optional<Accepted> last() {
            return kept.last();
        }
    }
}

package coop.siembra.content.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.siembra.content.BrokenContent;
import coop.siembra.content.ContentArchive;
import coop.siembra.content.ContentLibrary;
import coop.siembra.content.PlainCourse;
import coop.siembra.content.files.FolderSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentWatcherTests {

    @TempDir
    Path folder;

    @Test
    void reloadsWhenAnAuthorSaves() throws IOException {
        BrokenContent.assemble("good", folder);
        var source = new FolderSource(folder);
        var library = new ContentLibrary(source, List.of(new PlainCourse.Kind()), ContentArchive.inMemory());
        var before = library.current(PlainCourse.class, "small").orElseThrow().version();
        var watcher = new ContentWatcher(source, library);
        watcher.start();
        try {
            Path lesson = folder.resolve("courses/small/01-first/10-a-lesson.en.md");
            Files.writeString(lesson, Files.readString(lesson).replace("Rosa waits.", "Rosa is waiting."));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !library.current(PlainCourse.class, "small")
                            .orElseThrow()
                            .version()
                            .equals(before));
            Files.writeString(lesson, "no lesson");
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !library.lastProblems().isEmpty());
            assertThat(library.current(PlainCourse.class, "small")).isPresent();
        } finally {
            watcher.stop();
        }
        assertThat(watcher.isRunning()).isFalse();
    }
}

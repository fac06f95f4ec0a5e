package coop.siembra.content.setup;

import coop.siembra.content.ContentArchive;
import coop.siembra.content.ContentLibrary;
import coop.siembra.content.DefinitionKind;
import coop.siembra.content.files.ContentSource;
import coop.siembra.content.files.FolderSource;
import coop.siembra.content.files.PackedSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Settings: {@code siembra.content} is the content folder, by default {@code content} in the working directory when it holds a {@code
 * competencies.yaml}, else what the program ships with; {@code siembra.content.watch} reloads on every save; every {@code
 * siembra.content.follow} (5 s) it is looked whether another node has accepted something else.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ContentConfiguration {

    @Bean
    ContentSource contentSource(@Value("${siembra.content:}") String folder) {
        if (!folder.isBlank()) {
            return new FolderSource(Path.of(folder));
        }
        Path beside = Path.of("content");
        return Files.isRegularFile(beside.resolve("competencies.yaml")) ? new FolderSource(beside) : new PackedSource();
    }

    @Bean
    ContentLibrary contentLibrary(
            ContentSource source, ObjectProvider<DefinitionKind<?>> kinds, ContentArchive archive) {
        List<DefinitionKind<?>> all = kinds.orderedStream().toList();
        return new ContentLibrary(source, all, archive);
    }

    @Bean
    @ConditionalOnProperty(name = "siembra.content.watch", havingValue = "true")
    ContentWatcher contentWatcher(ContentSource source, ContentLibrary library) {
        return new ContentWatcher(source, library);
    }

    @Bean
    ContentFollower contentFollower(ContentLibrary library) {
        return new ContentFollower(library);
    }

    /** Brings what was reloaded on one node to the others. */
    record ContentFollower(ContentLibrary library) {

        @Scheduled(
                initialDelayString = "${siembra.content.follow:5s}",
                fixedDelayString = "${siembra.content.follow:5s}")
        void follow() {
            library.follow();
        }
    }
}

package coop.siembra.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal that writes over itself after a checkpoint, and what a process that comes after a crash finds in it. */
class JournalTests {
    private final MVMap<Object, Document> documents = MVStore.open(null).openMap("databases.siembra.people");

    @TempDir
    Path folder;

    private Journal journal;

    @BeforeEach
    void open() throws IOException {
        journal = new Journal(file(), true);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private Path file() {
        return folder.resolve("journal");
    }

    private void write(String... names) {
        for (var name : names) {
            journal.log(documents, name, new Document("name", name));
            journal.force(journal.flush());
        }
    }

    private List<Object> left() throws IOException {
        try (var next = new Journal(file(), true)) {
            return next.left().stream().flatMap(List::stream).map(Change::key).toList();
        }
    }

    @Test
    void keepsWhatWasWrittenSinceTheLastCheckpoint() throws IOException {
        write("Ana", "Luis", "a name that takes more room than those which follow");
        journal.restart();
        write("Eva");
        assertThat(left()).containsExactly("Eva");
        write("Juan", "Rosa", "Marta", "Hugo");
        assertThat(left()).containsExactly("Eva", "Juan", "Rosa", "Marta", "Hugo");
    }

    /** Frames of one length, so that each new one ends exactly where an old one begins. */
    @Test
    void neverTakesAnOldFrameForTheNext() throws IOException {
        write("Ana", "Eva", "Ida");
        journal.restart();
        write("Leo");
        assertThat(left()).containsExactly("Leo");
    }

    @Test
    void leavesNothingToDoAgainAfterACheckpoint() throws IOException {
        write("Ana", "Luis");
        journal.restart();
        assertThat(journal.hasFrames()).isFalse();
        assertThat(left()).isEmpty();
    }

    @Test
    void staysAsLongAsItIsWhileFramesFindRoom() throws IOException {
        write("Ana");
        long length = Files.size(file());
        write("Luis", "Eva");
        journal.restart();
        write("Juan", "Rosa");
        assertThat(journal.size()).isPositive();
        assertThat(file()).hasSize(length);
    }

    @Test
    void growsWithAFrameOfAnyLength() throws IOException {
        write("Ana");
        journal.log(documents, "long", new Document("text", "x".repeat(3 << 20)));
        journal.force(journal.flush());
        write("Luis");
        assertThat(left()).containsExactly("Ana", "long", "Luis");
    }
}

package coop.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTests {
    @TempDir
    Path parent;

    @Test
    void refusesAFolderInUseUntilItIsLeft() {
        var name = parent.resolve("data").toString();
        try (var ignored = DataFolder.open(name)) {
            assertThatThrownBy(() -> DataFolder.open(name))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("in use by another instance");
        }
        DataFolder.open(name).close();
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        var file = Files.createFile(parent.resolve("file"));
        assertThatThrownBy(() -> DataFolder.open(file.resolve("data").toString()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot write");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mongodb://host", "http://host/siembra"})
    void refusesAnAddressThatNamesNoDatabase(String uri) {
        assertThatThrownBy(() -> StoreApplication.start("--siembra.mongodb.uri=" + uri))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("SIEMBRA_MONGODB_URI");
    }

    @Test
    void removesATemporaryFolder() {
        var folder = DataFolder.open("memory");
        folder.close();
        assertThat(folder.path()).doesNotExist();
    }
}

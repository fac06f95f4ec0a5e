package coop.siembra.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import coop.siembra.Siembra;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandsTests {
    @TempDir
    Path folder;

    private int run(String... arguments) {
        return SiembraCommand.execute(Siembra.class, arguments);
    }

    private String data(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void loadsSavesAndRestoresAnOrganisation() throws IOException {
        assertThat(run("demo", "load", "--people", "45", "--seed", "7", "--data", data("one")))
                .isZero();
        assertThat(run("demo", "load", "--people", "45", "--data", data("one")))
                .as("a second organisation on top")
                .isOne();

        var file = data("all.backup");
        assertThat(run("backup", file, "--data", data("one"))).isZero();
        assertThat(run("backup", file, "--data", data("one")))
                .as("over an older backup")
                .isOne();
        assertThat(run("restore", file, "--data", data("one")))
                .as("into a store with data")
                .isOne();
        assertThat(run("restore", file, "--data", data("two"))).isZero();

        var again = data("again.backup");
        assertThat(run("backup", again, "--data", data("two"))).isZero();
        assertThat(documents(again)).isEqualTo(documents(file));
        assertThat(audit(again)).last(STRING).contains("RESTORED", "store.backup");
        assertThat(run("demo", "load", "--people", "45", "--data", data("two")))
                .as("on top of what was restored")
                .isOne();
    }

    /** All documents in a backup but those of the audit, in which restoring is noted. */
    private static List<String> documents(String file) throws IOException {
        return lines(file).stream()
                .filter(line -> line.startsWith("{") && !line.contains("audit-entry"))
                .toList();
    }

    private static List<String> audit(String file) throws IOException {
        return lines(file).stream().filter(line -> line.contains("audit-entry")).toList();
    }

    private static List<String> lines(String file) throws IOException {
        try (var zip = new GZIPInputStream(Files.newInputStream(Path.of(file)))) {
            return new String(zip.readAllBytes(), UTF_8).lines().toList();
        }
    }

    @Test
    void refusesWhatItCannotDo() throws IOException {
        assertThat(run("demo", "load", "--people", "3")).isOne();
        assertThat(run("restore", data("nothing.backup"), "--data", data("new")))
                .isOne();
        var torn = Files.writeString(folder.resolve("torn.backup"), "something else");
        assertThat(run("restore", torn.toString(), "--data", data("new"))).isOne();
    }
}

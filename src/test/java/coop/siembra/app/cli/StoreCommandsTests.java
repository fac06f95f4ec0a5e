package coop.siembra.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import coop.siembra.Siembra;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandsTests {
    @TempDir
    static Path folder;

    private static String saved = "";

    private static int run(String... arguments) {
        return SiembraCommand.execute(Siembra.class, arguments);
    }

    private static String data(String name) {
        return folder.resolve(name).toString();
    }

    /** An organisation that is loaded once, and saved. */
    @BeforeAll
    static void load() {
        saved = data("all.backup");
        assertThat(run("demo", "load", "--people", "45", "--seed", "7", "--data", data("one")))
                .isZero();
        assertThat(run("backup", saved, "--data", data("one"))).isZero();
    }

    @Test
    void restoresWhatWasSaved() throws IOException {
        assertThat(run("restore", saved, "--data", data("two"))).isZero();
        var again = data("again.backup");
        assertThat(run("backup", again, "--data", data("two"))).isZero();
        assertThat(documents(again)).isEqualTo(documents(saved));
        assertThat(audit(again)).last(STRING).contains("RESTORED", "store.backup");
        assertThat(run("demo", "load", "--people", "45", "--data", data("two")))
                .as("on top of what was restored")
                .isOne();
    }

    @Test
    void writesOverNothingThatIsThere() {
        assertThat(run("demo", "load", "--people", "45", "--data", data("one")))
                .as("a second organisation on top")
                .isOne();
        assertThat(run("backup", saved, "--data", data("one")))
                .as("over an older backup")
                .isOne();
        assertThat(run("restore", saved, "--data", data("one")))
                .as("into a store with data")
                .isOne();
    }

    @Test
    void makesReadinessAnewAsItWas() throws IOException {
        assertThat(run("readiness", "rebuild", "--data", data("one"))).isZero();
        assertThat(run("backup", data("after"), "--data", data("one"))).isZero();
        assertThat(readiness(saved)).hasSizeGreaterThan(45);
        assertThat(readiness(data("after"))).isEqualTo(readiness(saved));
        assertThat(lines(data("after"))).anyMatch(line -> line.contains("readiness-trend"));
    }

    /** What standings and counts say, by person and unit. */
    private static Map<String, List<@Nullable Object>> readiness(String file) throws IOException {
        var all = new TreeMap<String, List<@Nullable Object>>();
        for (var line : lines(file)) {
            if (line.contains("\"standing\"") || line.contains("\"unit-readiness\"")) {
                var document = Document.parse(line);
                var judged = document.get("judged");
                var told = judged == null
                        ? Stream.of("total", "roles", "sites", "own", "pending", "day")
                                .map(document::get)
                        : Stream.of(judged, document.get("who"), document.get("counted"));
                all.put(
                        document.getString("_id"),
                        told.<@Nullable Object>map(one -> one).toList());
            }
        }
        return all;
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
        assertThat(run("demo", "load", "--people", "9")).isOne();
        assertThat(run("demo", "load", "--people", "100001")).isOne();
        assertThat(run("restore", data("nothing.backup"), "--data", data("new")))
                .isOne();
        var torn = Files.writeString(folder.resolve("torn.backup"), "something else");
        assertThat(run("restore", torn.toString(), "--data", data("new"))).isOne();
    }
}

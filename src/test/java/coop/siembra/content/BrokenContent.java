package coop.siembra.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The samples under {@code broken-content}, and under other folders arranged like it: {@code good} is a content folder without mistakes,
 * every other folder holds what to put over it, {@code removed.txt} with what to take away, and {@code expected.txt} with the lines the
 * check must print.
 */
public final class BrokenContent {
    public static final Path SAMPLES = Path.of("src/test/resources/broken-content");
    private static final List<String> ASIDE = List.of("expected.txt", "removed.txt");

    private BrokenContent() {}

    /** Names of all samples but the good one. */
    public static Stream<String> names() {
        return names(SAMPLES);
    }

    /** Those of another set of samples. */
    public static Stream<String> names(Path samples) {
        try (var folders = Files.list(samples)) {
            return folders
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("good"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a content folder with one mistake. */
    public static Path assemble(String name, Path target) throws IOException {
        return assemble(SAMPLES, name, target);
    }

    /** The same from another set of samples. */
    public static Path assemble(Path samples, String name, Path target) throws IOException {
        copy(samples.resolve("good"), target);
        copy(samples.resolve(name), target);
        Path removed = samples.resolve(name).resolve("removed.txt");
        if (Files.exists(removed)) {
            for (String file : Files.readAllLines(removed)) {
                Files.delete(target.resolve(file));
            }
        }
        return target;
    }

    public static List<String> expected(String name) throws IOException {
        return expected(SAMPLES, name);
    }

    /** The same from another set of samples. */
    public static List<String> expected(Path samples, String name) throws IOException {
        return Files.readAllLines(samples.resolve(name).resolve("expected.txt"));
    }

    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!ASIDE.contains(file.getFileName().toString())) {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}

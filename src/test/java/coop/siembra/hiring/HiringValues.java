package coop.siembra.hiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Data of tests, and the values that {@code values.R} computed from them with R. */
public final class HiringValues {
    private static final Path FOLDER = Path.of("src", "test", "resources", "hiring");
    private static final Map<String, Double> VALUES = values();

    private HiringValues() {}

    /** What R says. */
    public static double value(String name) {
        var value = VALUES.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value " + name);
        }
        return value;
    }

    /** The cells of a file, without its header. */
    public static List<String[]> rows(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Map<String, Double> values() {
        Map<String, Double> values = new HashMap<>();
        rows("values.csv").forEach(row -> values.put(row[0], Double.valueOf(row[1])));
        return values;
    }
}

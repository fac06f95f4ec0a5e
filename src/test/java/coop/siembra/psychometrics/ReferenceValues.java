package coop.siembra.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The data that {@code data.R} made, and the values that {@code values.R} computed from them with R's package psych. */
final class ReferenceValues {
    static final Path FOLDER = Path.of("src", "test", "resources", "psychometrics");

    private static final Map<String, Double> VALUES = values();

    private ReferenceValues() {}

    /** Whether a figure is what R says, to within a millionth. */
    static void assertIs(String name, Figure figure) {
        assertThat(figure.number()).as(name).isPresent();
        assertThat(figure.number().getAsDouble()).as(name).isCloseTo(value(name), within(1e-6));
    }

    static double value(String name) {
        assertThat(VALUES).containsKey(name);
        return VALUES.get(name);
    }

    static void assertIs(String name, double value) {
        assertIs(name, Figure.of(value));
    }

    /** The cells of a file, without its header. */
    static List<String[]> rows(String file) {
        return lines(file).stream().skip(1).map(line -> line.split(",", -1)).toList();
    }

    static List<String> header(String file) {
        return List.of(lines(file).getFirst().split(","));
    }

    static List<double[]> numbers(String file) {
        return rows(file).stream()
                .map(row -> Arrays.stream(row)
                        .mapToDouble(cell -> cell.equals("NA") ? Responses.NONE : Double.parseDouble(cell))
                        .toArray())
                .toList();
    }

    static Responses responses(String file) {
        return Responses.of(header(file), numbers(file));
    }

    private static Map<String, Double> values() {
        Map<String, Double> values = new HashMap<>();
        rows("values.csv").forEach(row -> values.put(row[0], Double.valueOf(row[1])));
        return values;
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file));
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}

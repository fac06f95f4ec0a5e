package coop.siembra.psychometrics.csv;

import coop.siembra.psychometrics.ItemDefinition;
import coop.siembra.psychometrics.ItemDefinition.Keyed;
import coop.siembra.psychometrics.ItemDefinition.Rated;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads what the items are: {@code item,scale,direction,min,max} for items answered by numbers, with a direction of 1 or -1, or
 * {@code item,scale,correct} for items that are right or wrong. Columns may stand in any order; others are passed over.
 */
final class KeyFile implements CsvText.Rows {
    private static final List<String> RATED = List.of("item", "scale", "direction", "min", "max");
    private static final List<String> KEYED = List.of("item", "scale", "correct");

    private final Path file;
    private final Mistakes mistakes;
    private final List<ItemDefinition> items = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();
    private final List<String> header = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Double> numbers = new HashMap<>();
    private boolean begun;

    private KeyFile(Path file, Mistakes mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    static List<ItemDefinition> read(Path file, Mistakes mistakes) throws IOException {
        var key = new KeyFile(file, mistakes);
        CsvText.read(file, key, mistakes);
        if (key.items.isEmpty() && mistakes.none()) {
            mistakes.add(file, 1, "there are no items: write one in each line below the header");
        }
        return List.copyOf(key.items);
    }

    @Override
    public void cell(int column, Cell cell) {
        if (!begun) {
            header.add(cell.text().toLowerCase(Locale.ROOT));
        } else if (column < header.size()) {
            texts.put(header.get(column), cell.text());
            numbers.put(header.get(column), cell.number());
        }
    }

    @Override
    public void end(long line, int cells) {
        if (!begun) {
            begun = true;
            if (columns().isEmpty()) {
                add(
                        line,
                        "the header must name the columns " + String.join(",", RATED) + " or "
                                + String.join(",", KEYED));
            }
        } else if (!columns().isEmpty()) {
            item(line, cells);
        }
        texts.clear();
        numbers.clear();
    }

    /** Those that the header promises; none when it is neither. */
    private List<String> columns() {
        boolean twice = header.stream().distinct().count() < header.size();
        boolean rated = header.containsAll(RATED);
        boolean keyed = header.containsAll(KEYED);
        return twice || rated == keyed ? List.of() : rated ? RATED : KEYED;
    }

    private void item(long line, int cells) {
        if (cells != header.size()) {
            add(line, "the number of cells is " + cells + ", but the header names " + header.size() + " columns");
            return;
        }
        for (var column : columns()) {
            if (text(column).isEmpty()) {
                add(line, "'" + column + "' is empty");
                return;
            }
        }
        var earlier = lines.putIfAbsent(text("item") + "\n" + text("scale"), line);
        if (earlier != null) {
            add(line, "item '" + text("item") + "' is in scale '" + text("scale") + "' already, by line " + earlier);
        } else if (columns().contains("correct")) {
            items.add(new Keyed(text("item"), text("scale"), text("correct")));
        } else {
            rated(line);
        }
    }

    private void rated(long line) {
        double direction = number("direction");
        double min = number("min");
        double max = number("max");
        if (Math.abs(direction) != 1) {
            add(line, "direction is '" + text("direction") + "', but must be 1 or -1");
        } else if (!(min < max)) {
            add(
                    line,
                    "min and max are '" + text("min") + "' and '" + text("max")
                            + "', but must be numbers, the second greater than the first");
        } else {
            items.add(new Rated(text("item"), text("scale"), direction < 0, min, max));
        }
    }

    private String text(String column) {
        return texts.getOrDefault(column, "");
    }

    private double number(String column) {
        return numbers.getOrDefault(column, Double.NaN);
    }

    private void add(long line, String message) {
        mistakes.add(file, line, message);
    }
}

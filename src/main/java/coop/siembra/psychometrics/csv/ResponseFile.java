package coop.siembra.psychometrics.csv;

import coop.siembra.psychometrics.ItemDefinition.Keyed;
import coop.siembra.psychometrics.ItemDefinition.Rated;
import coop.siembra.psychometrics.csv.Scales.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what people answered: a row with the names of the items, and below it one row a person. Empty cells and NA are no answer. */
final class ResponseFile implements CsvText.Rows {
    private final Path file;
    private final Scales scales;
    private final Mistakes mistakes;
    private final List<String> header = new ArrayList<>();
    private final List<List<Place>> columns = new ArrayList<>();

    /** Mistakes of the row, whose line is known at its end. */
    private final List<String> wrong = new ArrayList<>();

    private boolean begun;
    private boolean usable = true;
    private long people;

    private ResponseFile(Path file, Scales scales, Mistakes mistakes) {
        this.file = file;
        this.scales = scales;
        this.mistakes = mistakes;
    }

    static void read(Path file, Scales scales, Mistakes mistakes) throws IOException {
        var responses = new ResponseFile(file, scales, mistakes);
        CsvText.read(file, responses, mistakes);
        if (responses.people == 0 && mistakes.none()) {
            mistakes.add(file, 1, "nobody answered: write one row for each person below the names of the items");
        }
    }

    @Override
    public void cell(int column, Cell cell) {
        if (!begun) {
            header.add(cell.text());
        } else if (usable && column < columns.size() && !cell.isMissing()) {
            for (var place : columns.get(column)) {
                put(place, cell);
            }
        }
    }

    private void put(Place place, Cell cell) {
        switch (place.definition()) {
            case Keyed keyed -> place.put(cell.is(keyed.correct()) ? 1 : 0);
            case Rated rated -> {
                double answer = cell.number();
                if (rated.allows(answer)) {
                    place.put(rated.score(answer));
                } else {
                    wrong.add("item '" + rated.item() + "' is answered " + cell.shown()
                            + (Double.isNaN(answer)
                                    ? ", which is no number"
                                    : ", but the key allows " + plain(rated.min()) + " to " + plain(rated.max())));
                }
            }
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? "" + (long) number : "" + number;
    }

    @Override
    public void end(long line, int cells) {
        if (!begun) {
            begun = true;
            begin(line);
            scales.clear();
            return;
        }
        people++;
        if (usable) {
            if (cells != header.size()) {
                wrong.add("the number of cells is " + cells + ", but the header names " + header.size() + " items");
            }
            wrong.stream().distinct().forEach(message -> mistakes.add(file, line, message));
            if (mistakes.none()) {
                scales.take();
            }
        }
        wrong.clear();
        scales.clear();
    }

    private void begin(long line) {
        if (header.stream().allMatch(String::isEmpty)) {
            mistakes.add(file, line, "there are no names of items: write them in the first row");
            usable = false;
            return;
        }
        var known = scales.items();
        Set<String> seen = new HashSet<>();
        for (var item : header) {
            columns.add(scales.places(item));
            if (!seen.add(item)) {
                mistakes.add(file, line, "item '" + item + "' has two columns");
            } else if (!known.contains(item)) {
                mistakes.add(file, line, "item '" + item + "' is not in the key");
            }
        }
        known.stream()
                .filter(item -> !seen.contains(item))
                .forEach(item -> mistakes.add(file, line, "there is no column for item '" + item + "' of the key"));
        usable = mistakes.none();
    }
}

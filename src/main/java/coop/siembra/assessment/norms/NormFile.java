package coop.siembra.assessment.norms;

import coop.siembra.assessment.norms.NormDocument.ScaleDocument;
import coop.siembra.assessment.norms.NormMistake.Kind;
import coop.siembra.assessment.scoring.NormScale;
import coop.siembra.assessment.scoring.NormScale.Point;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads norms from comma-separated values: below {@code scale,score,percentile} a table of some scores with their percentiles, below
 * {@code scale,score} the score of each person. Scores are scaled, 0 to 100. Semicolons and tabs are understood as well, and then decimal
 * commas.
 */
final class NormFile {
    private static final int LONGEST = 2_000_000;
    private static final int ENOUGH = 20;
    private static final List<String> TABLE = List.of("scale", "score", "percentile");
    private static final List<String> SCORES = List.of("scale", "score");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,4}(\\.\\d{1,12})?");

    private final Set<String> known;
    private final List<NormMistake> mistakes = new ArrayList<>();
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
    private List<String> header = List.of();

    private NormFile(Set<String> known) {
        this.known = known;
    }

    /** @param percentile 0 in a list of scores */
    private record Entry(long line, double score, double percentile) {}

    /**
     * What a file holds.
     *
     * @param scales with at least one when there is no mistake
     */
    record Read(List<ScaleDocument> scales, List<NormMistake> mistakes) {}

    /**
     * @param scales names of the instrument's results
     * @param n how many people a table stands for
     */
    static Read read(String text, Set<String> scales, long n) {
        var file = new NormFile(scales);
        file.parse(text);
        List<ScaleDocument> read = file.mistakes.isEmpty() ? file.scales(n) : List.of();
        return new Read(read, file.mistakes.stream().limit(ENOUGH).toList());
    }

    private void parse(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            wrong(0, Kind.NO_FILE, "");
            return;
        }
        char separator = separator(text);
        long line = 1;
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .allowExtraFields(true) // told with the other mistakes
                .allowMissingFields(true)
                .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            for (var row : reader) {
                line = row.getStartingLineNumber();
                if (mistakes.size() >= ENOUGH) {
                    return;
                }
                row(row, separator != ',');
            }
        } catch (CsvParseException | IOException broken) {
            wrong(line + 1, Kind.UNREADABLE, "");
        }
        if (entries.isEmpty() && mistakes.isEmpty()) {
            wrong(0, Kind.NO_FILE, "");
        }
    }

    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
    }

    private void row(CsvRecord row, boolean decimalComma) {
        long line = row.getStartingLineNumber();
        var cells = row.getFields().stream().map(String::strip).toList();
        if (header.isEmpty()) {
            header = cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
            if (!header.equals(TABLE) && !header.equals(SCORES)) {
                wrong(line, Kind.HEADER, String.join(",", cells));
            }
        } else if (header.equals(TABLE) || header.equals(SCORES)) {
            if (cells.stream().anyMatch(cell -> cell.contains("\n"))) {
                wrong(line, Kind.UNREADABLE, "");
            } else if (cells.size() != header.size()) {
                wrong(line, Kind.CELLS, Integer.toString(cells.size()));
            } else {
                entry(line, cells, decimalComma);
            }
        }
    }

    private void entry(long line, List<String> cells, boolean decimalComma) {
        if (!known.contains(cells.getFirst())) {
            wrong(line, Kind.UNKNOWN_SCALE, cells.getFirst());
            return;
        }
        var score = number(line, cells.get(1), decimalComma);
        var percentile =
                cells.size() == TABLE.size() ? number(line, cells.getLast(), decimalComma) : OptionalDouble.of(0);
        if (score.isPresent() && percentile.isPresent()) {
            entries.computeIfAbsent(cells.getFirst(), none -> new ArrayList<>())
                    .add(new Entry(line, score.getAsDouble(), percentile.getAsDouble()));
        }
    }

    private OptionalDouble number(long line, String cell, boolean decimalComma) {
        var plain = decimalComma ? cell.replace(',', '.') : cell;
        if (!NUMBER.matcher(plain).matches()) {
            wrong(line, Kind.NOT_A_NUMBER, cell);
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(plain);
        if (number < 0 || number > 100) {
            wrong(line, Kind.OUT_OF_RANGE, cell);
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number);
    }

    private List<ScaleDocument> scales(long n) {
        var scales = new ArrayList<ScaleDocument>();
        entries.forEach((scale, rows) -> {
            long people = header.equals(TABLE) ? n : rows.size();
            if (people < NormScale.LEAST) {
                wrong(0, Kind.TOO_FEW_PEOPLE, scale + ": " + people);
            } else if (header.equals(SCORES)) {
                var scores = rows.stream().map(Entry::score).sorted().toList();
                scales.add(new ScaleDocument(scale, people, scores, null, null));
            } else if (isTable(scale, rows)) {
                var points = sorted(rows).stream()
                        .map(row -> new Point(row.score(), row.percentile()))
                        .toList();
                scales.add(new ScaleDocument(scale, people, null, points, null));
            }
        });
        return List.copyOf(scales);
    }

    private boolean isTable(String scale, List<Entry> rows) {
        int before = mistakes.size();
        var sorted = sorted(rows);
        for (int i = 1; i < sorted.size(); i++) {
            var lower = sorted.get(i - 1);
            var higher = sorted.get(i);
            if (higher.score() == lower.score()) {
                wrong(Math.max(higher.line(), lower.line()), Kind.SCORE_TWICE, scale + ": " + higher.score());
            } else if (higher.percentile() < lower.percentile()) {
                wrong(higher.line(), Kind.PERCENTILE_FALLS, scale + ": " + higher.percentile());
            }
        }
        if (sorted.size() < 2) {
            wrong(sorted.getFirst().line(), Kind.TOO_FEW_POINTS, scale);
        }
        return mistakes.size() == before;
    }

    private static List<Entry> sorted(List<Entry> rows) {
        return rows.stream()
                .sorted(Comparator.comparingDouble(Entry::score).thenComparing(Entry::line))
                .toList();
    }

    private void wrong(long line, Kind kind, String detail) {
        mistakes.add(new NormMistake(line, kind, detail.length() > 60 ? detail.substring(0, 60) + "…" : detail));
    }
}

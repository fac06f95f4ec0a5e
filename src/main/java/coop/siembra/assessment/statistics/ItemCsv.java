package coop.siembra.assessment.statistics;

import coop.siembra.assessment.statistics.ItemTable.ApartRow;
import coop.siembra.assessment.statistics.ItemTable.Dif;
import coop.siembra.assessment.statistics.ItemTable.ItemRow;
import coop.siembra.assessment.statistics.ItemTable.OptionRow;
import coop.siembra.assessment.statistics.ItemTable.ScaleTable;
import coop.siembra.psychometrics.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of items as comma-separated values: one line for each scale, below it one for each item, and below that one for each option. Every
 * line has its number of people, and says whether they are invented.
 */
public final class ItemCsv {
    private static final String LINE = "\r\n"; // RFC 4180
    private static final List<String> HEADER = List.of(
            "scale",
            "method",
            "item",
            "option",
            "as",
            "n",
            "share",
            "difficulty",
            "mean",
            "sd",
            "item_rest",
            "alpha_if_dropped",
            "median_seconds",
            "mean_rest",
            "key",
            "dif_kind",
            "dif_size",
            "dif_p",
            "dif_class",
            "dif_n_en",
            "dif_n_es",
            "alpha",
            "omega",
            "sem",
            "invented");

    private final ItemTable table;

    private ItemCsv(ItemTable table) {
        this.table = table;
    }

    /** Text to save as a file in UTF-8. */
    public static String of(ItemTable table) {
        return new ItemCsv(table).lines().map(ItemCsv::line).collect(Collectors.joining(LINE, "", LINE));
    }

    private Stream<List<String>> lines() {
        return Stream.of(
                        Stream.of(HEADER),
                        table.scales().stream().flatMap(this::scale),
                        table.apart().stream().flatMap(this::apart))
                .flatMap(lines -> lines);
    }

    private Stream<List<String>> scale(ScaleTable scale) {
        var id = scale.scale().id();
        var method = scale.method().versioned();
        var statistics = scale.statistics();
        var whole = new Line(id, method, "", "")
                .put("n", statistics.n())
                .put("mean", statistics.mean())
                .put("sd", statistics.sd())
                .put("alpha", statistics.alpha())
                .put("omega", statistics.omega())
                .put("sem", statistics.sem());
        return Stream.concat(Stream.of(whole.cells()), scale.items().stream().flatMap(row -> item(id, method, row)));
    }

    private Stream<List<String>> item(String scale, String method, ItemRow row) {
        var line = new Line(scale, method, row.item(), "")
                .put("n", row.statistics().n())
                .put("difficulty", row.difficulty())
                .put("mean", row.statistics().mean())
                .put("sd", row.statistics().sd())
                .put("item_rest", row.statistics().itemRest())
                .put("alpha_if_dropped", row.statistics().alphaIfDropped())
                .put("median_seconds", row.seconds());
        row.dif().ifPresent(dif -> dif(line, dif));
        return Stream.concat(
                Stream.of(line.cells()),
                row.options().stream().map(option -> option(scale, method, row.item(), option)));
    }

    private Stream<List<String>> apart(ApartRow row) {
        var line = new Line("", "", row.item(), "").put("n", row.n()).put("median_seconds", row.seconds());
        return Stream.concat(
                Stream.of(line.cells()), row.options().stream().map(option -> option("", "", row.item(), option)));
    }

    private static void dif(Line line, Dif dif) {
        line.put("dif_n_en", dif.english()).put("dif_n_es", dif.spanish());
        switch (dif) {
            case Dif.TooFew few -> line.put("dif_kind", "too-few");
            case Dif.RightOrWrong right ->
                line.put("dif_kind", "mantel-haenszel-delta")
                        .put("dif_size", right.found().delta())
                        .put("dif_p", right.found().p())
                        .put("dif_class", right.found().level().name());
            case Dif.ByScore by ->
                line.put("dif_kind", "standardised-mean-difference")
                        .put("dif_size", by.found().difference())
                        .put("dif_p", by.found().p());
        }
    }

    private List<String> option(String scale, String method, String item, OptionRow option) {
        var line = new Line(scale, method, item, option.option());
        switch (option) {
            case OptionRow.Chosen chosen ->
                line.put("as", chosen.as().name().toLowerCase(Locale.ROOT))
                        .put("n", chosen.n())
                        .put("share", Figure.of(chosen.share()))
                        .put("mean_rest", chosen.meanRest())
                        .put("key", chosen.worth());
            case OptionRow.Rated rated ->
                line.put("as", "rated")
                        .put("n", rated.n())
                        .put("mean", rated.mean())
                        .put("sd", rated.sd())
                        .put("key", OptionalDouble.of(rated.key()));
        }
        return line.cells();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ItemCsv::cell).collect(Collectors.joining(","));
    }

    /**
     * A cell that a spreadsheet shows and never computes: what could begin a formula gets an apostrophe before it, numbers excepted
     * (OWASP, CSV injection).
     */
    static String cell(String text) {
        boolean number = text.matches("-?\\d+(\\.\\d+)?");
        boolean formula = !number && !text.isEmpty() && "=+-@\t\r\n|%".indexOf(text.charAt(0)) >= 0;
        var safe = formula ? "'" + text : text;
        boolean quoted = safe.chars()
                .anyMatch(
                        letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r' || letter == ';');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** The cells of one line, by the names in the header. */
    private final class Line {
        private final String[] cells = new String[HEADER.size()];

        Line(String scale, String method, String item, String option) {
            Arrays.fill(cells, "");
            put("scale", scale).put("method", method).put("item", item).put("option", option);
            put("invented", table.invented() ? "yes" : "no");
        }

        Line put(String column, String text) {
            cells[HEADER.indexOf(column)] = text;
            return this;
        }

        Line put(String column, long number) {
            return put(column, Long.toString(number));
        }

        Line put(String column, Figure figure) {
            return put(column, figure.number());
        }

        Line put(String column, OptionalDouble number) {
            return put(column, number.isPresent() ? String.format(Locale.ROOT, "%.4f", number.getAsDouble()) : "");
        }

        List<String> cells() {
            return List.of(cells);
        }
    }
}

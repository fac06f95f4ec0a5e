package coop.siembra.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values that are harmless in a spreadsheet: whatever somebody typed stays a text there, and is never computed. Every cell is
 * in quotes; a text that a spreadsheet might take for a formula has an apostrophe before it.
 */
public final class SafeCsv {
    private static final String LINE = "\r\n"; // RFC 4180
    private static final String MARK = "\ufeff"; // without it some spreadsheets garble accents
    private static final String BEGINNINGS = "=+-@\uff1d\uff0b\uff0d\uff20\t\r\n";

    private final StringBuilder text = new StringBuilder(MARK);

    /** Adds a line; numbers and truth values stay what they are, null is an empty cell. */
    public SafeCsv line(@Nullable Object... cells) {
        return line(Arrays.asList(cells));
    }

    public SafeCsv line(List<? extends @Nullable Object> cells) {
        text.append(cells.stream().map(SafeCsv::cell).collect(Collectors.joining(",")))
                .append(LINE);
        return this;
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        return '"' + harmless(text).replace("\"", "\"\"") + '"';
    }

    /** Also what comes after spaces and quotes, which some programs pass over. */
    public static String harmless(String text) {
        int first = 0;
        while (first < text.length() && " \u00a0\"'".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        boolean harmful = first < text.length() && BEGINNINGS.indexOf(text.charAt(first)) >= 0;
        return harmful ? "'" + text : text;
    }

    /** To be saved as a file in UTF-8. */
    public String text() {
        return text.toString();
    }
}

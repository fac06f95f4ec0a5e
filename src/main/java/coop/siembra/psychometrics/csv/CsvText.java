package coop.siembra.psychometrics.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a file of comma-separated values, or of values separated by semicolons or tabs as spreadsheets write them where the comma is
 * in numbers: what its first line has most of. With or without a byte order mark, quotes, and carriage returns; lines with nothing in
 * them are passed over.
 */
final class CsvText {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvText() {}

    /** Who is told what a file holds. */
    interface Rows {

        /** One cell, spaces around it taken off, to read only now. */
        void cell(int column, Cell cell);

        /** The row's cells have all been told. */
        void end(long line, int cells);
    }

    /** Tells all rows, but no more once there are mistakes enough. */
    static void read(Path file, Rows rows, Mistakes mistakes) throws IOException {
        char separator = separator(file);
        var handler = new Handler(rows, new Cell(separator == ',' ? '.' : ','));
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(true)
                .allowExtraFields(true) // told with the row's other mistakes
                .allowMissingFields(true)
                .trimWhitespacesAroundQuotes(true)
                .build(handler, file, StandardCharsets.UTF_8)) {
            var each = reader.iterator();
            while (each.hasNext() && !mistakes.enough()) {
                each.next();
            }
        } catch (CsvParseException broken) {
            mistakes.add(file, handler.line(), "the row that begins here cannot be read: is a quote open?");
        }
    }

    private static char separator(Path file) throws IOException {
        // decodes leniently, other than Files.newBufferedReader
        try (var reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            var header = reader.readLine();
            char most = SEPARATORS[0];
            for (char separator : SEPARATORS) {
                if (header != null && count(header, separator) > count(header, most)) {
                    most = separator;
                }
            }
            return most;
        }
    }

    private static long count(String header, char separator) {
        return header.chars().filter(letter -> letter == separator).count();
    }

    /** Passes on what it is told; the record it makes of a row says only that there is one. */
    private static final class Handler extends AbstractBaseCsvCallbackHandler<Boolean> {
        private final Rows rows;
        private final Cell cell;

        Handler(Rows rows, Cell cell) {
            this.rows = rows;
            this.cell = cell;
        }

        @Override
        protected void handleField(int column, char[] text, int begin, int length, boolean quoted) {
            cell.is(text, begin, length);
            rows.cell(column, cell);
        }

        @Override
        protected Boolean buildRecord() {
            boolean something = getRecordType() == RecordType.DATA;
            if (something) {
                rows.end(getStartingLineNumber(), getFieldCount());
            }
            return something;
        }

        long line() {
            return getStartingLineNumber();
        }
    }
}

package coop.siembra.readiness.ui.files;

import coop.siembra.kernel.SafeCsv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes tables as files. Whatever somebody typed stays a text in them, and is never computed. */
final class SheetFiles {
    private static final String VERSION = "1.0"; // of the writing program, as the format wants it
    private static final double NARROWEST = 9;
    private static final double WIDEST = 48;
    private static final int LOOKED_AT = 200;

    private SheetFiles() {}

    /** Comma-separated values in UTF-8. */
    static byte[] csv(Sheet sheet) {
        var csv = new SafeCsv().line(sheet.heads());
        sheet.rows().forEach(csv::line);
        return csv.text().getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook of Office Open XML. */
    static byte[] xlsx(List<Sheet> sheets) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Siembra", VERSION)) {
            for (var sheet : sheets) {
                write(workbook.newWorksheet(sheet.name()), sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet page, Sheet sheet) throws IOException {
        int columns = sheet.heads().size();
        for (int column = 0; column < columns; column++) {
            page.inlineString(0, column, sheet.heads().get(column));
            page.width(column, width(sheet, column));
        }
        if (columns > 0) {
            page.range(0, 0, 0, columns - 1).style().bold().wrapText(true).set();
            page.freezePane(1, 1);
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            var cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(page, row + 1, column, cells.get(column));
            }
        }
        page.finish();
    }

    private static void write(Worksheet page, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> page.value(row, column, number);
            case LocalDate day -> {
                page.value(row, column, day);
                page.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> page.inlineString(row, column, value.toString());
        }
    }

    private static double width(Sheet sheet, int column) {
        int longest = sheet.rows().stream()
                .limit(LOOKED_AT)
                .mapToInt(row -> row.get(column) == null
                        ? 0
                        : String.valueOf(row.get(column)).length())
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, sheet.heads().get(column).length() / 2) + 2, NARROWEST, WIDEST);
    }
}

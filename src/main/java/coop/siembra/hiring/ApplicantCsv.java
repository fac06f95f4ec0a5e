package coop.siembra.hiring;

import coop.siembra.hiring.ImportPreview.Kind;
import coop.siembra.hiring.ImportPreview.Problem;
import coop.siembra.hiring.ImportPreview.Row;
import coop.siembra.hiring.model.Identity;
import coop.siembra.kernel.Folding;
import coop.siembra.kernel.Language;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads applicants from comma-separated values, or from values separated by semicolons or tabs: what the first line has most of. Columns are
 * told by their titles, in English or Spanish; of others nothing is made.
 */
final class ApplicantCsv {
    /** Problems that are told. */
    static final int MOST_PROBLEMS = 200;

    private static final int SHOWN = 60;
    private static final int MOST_IGNORED = 50;
    private static final Set<String> ENGLISH = Set.of("en", "english", "ingles");
    private static final Set<String> SPANISH = Set.of("es", "spanish", "espanol", "castellano");

    private final Language otherwise;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Map<String, Long> lines = new HashMap<>();
    private boolean more;

    /** What a column says. */
    private enum Column {
        NAME(true, "name", "full name", "nombre", "nombre completo", "nombres y apellidos"),
        EMAIL(true, "email", "e-mail", "mail", "correo", "correo electronico"),
        PHONE(false, "phone", "telephone", "telefono", "celular"),
        LANGUAGE(false, "language", "idioma"),
        SOURCE(false, "source", "origen", "fuente");

        private final boolean needed;
        private final Set<String> titles;

        Column(boolean needed, String... titles) {
            this.needed = needed;
            this.titles = Set.of(titles);
        }

        static Optional<Column> of(String title) {
            var folded = Folding.fold(title);
            for (var column : values()) {
                if (column.titles.contains(folded)) {
                    return Optional.of(column);
                }
            }
            return Optional.empty();
        }
    }

    private ApplicantCsv(Language otherwise) {
        this.otherwise = otherwise;
    }

    /** What a text holds; the first problems of it at most. */
    record Read(List<Row> rows, List<String> ignored, List<Problem> problems, boolean more) {}

    /** @param otherwise the language of those of whom none is said */
    static Read read(String text, Language otherwise) {
        var csv = new ApplicantCsv(otherwise);
        if (text.length() > ApplicantImport.LARGEST) {
            csv.problem(0, Kind.TOO_LARGE, "");
        } else {
            csv.read(text.startsWith("\ufeff") ? text.substring(1) : text);
        }
        return new Read(csv.rows, csv.ignored, csv.problems, csv.more);
    }

    private void read(String text) {
        long line = 1;
        int read = 0;
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text)) {
            var each = reader.iterator();
            if (!each.hasNext() || !titles(each.next())) {
                line = 0;
            }
            while (line > 0 && each.hasNext()) {
                var record = each.next();
                line = record.getStartingLineNumber();
                if (++read > ApplicantImport.MOST_ROWS) {
                    tooMany(line);
                    return;
                }
                row(record);
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            problem(line, Kind.UNREADABLE, "");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            problem(0, Kind.NO_ROWS, "");
        }
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        char most = ',';
        for (char separator : new char[] {';', '\t'}) {
            if (count(first, separator) > count(first, most)) {
                most = separator;
            }
        }
        return most;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(letter -> letter == separator).count();
    }

    /** @return whether rows can be read by them */
    private boolean titles(CsvRecord record) {
        for (int i = 0; i < record.getFieldCount(); i++) {
            var title = record.getField(i);
            var column = title.length() > SHOWN ? Optional.<Column>empty() : Column.of(title);
            if (column.isEmpty()) {
                if (ignored.size() < MOST_IGNORED) {
                    ignored.add(shown(title));
                }
            } else if (places.putIfAbsent(column.get(), i) != null) {
                problem(record.getStartingLineNumber(), Kind.COLUMN_TWICE, shown(title));
            }
        }
        for (var column : Column.values()) {
            if (column.needed && !places.containsKey(column)) {
                problem(record.getStartingLineNumber(), Kind.COLUMN_MISSING, column.name());
            }
        }
        return problems.isEmpty();
    }

    private void row(CsvRecord record) {
        long line = record.getStartingLineNumber();
        var identity = new Identity(
                field(record, Column.NAME),
                field(record, Column.EMAIL),
                field(record, Column.PHONE),
                field(record, Column.SOURCE));
        var mistake = identity.mistake();
        if (mistake.isPresent()) {
            problem(line, kind(mistake.get()), shown(identity.email()));
            return;
        }
        var language = language(field(record, Column.LANGUAGE));
        if (language.isEmpty()) {
            problem(line, Kind.LANGUAGE_UNKNOWN, shown(field(record, Column.LANGUAGE)));
            return;
        }
        var earlier = lines.putIfAbsent(identity.email(), line);
        if (earlier != null) {
            problem(line, Kind.TWICE_IN_FILE, earlier.toString());
            return;
        }
        rows.add(new Row(line, new NewApplicant(identity, language.get())));
    }

    private String field(CsvRecord record, Column column) {
        var place = places.get(column);
        return place == null || place >= record.getFieldCount() ? "" : record.getField(place);
    }

    private Optional<Language> language(String text) {
        var folded = text.length() > SHOWN ? "?" : Folding.fold(text);
        if (folded.isEmpty()) {
            return Optional.of(otherwise);
        }
        if (ENGLISH.contains(folded)) {
            return Optional.of(Language.EN);
        }
        return SPANISH.contains(folded) ? Optional.of(Language.ES) : Optional.empty();
    }

    private static Kind kind(Identity.Mistake mistake) {
        return switch (mistake) {
            case NAME_MISSING -> Kind.NAME_MISSING;
            case NAME_TOO_LONG -> Kind.NAME_TOO_LONG;
            case EMAIL_INVALID -> Kind.EMAIL_INVALID;
            case PHONE_TOO_LONG -> Kind.PHONE_TOO_LONG;
            case SOURCE_TOO_LONG -> Kind.SOURCE_TOO_LONG;
        };
    }

    private void problem(long line, Kind kind, String value) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(line, kind, value));
        } else {
            more = true;
        }
    }

    /** Told however many other problems there are. */
    private void tooMany(long line) {
        if (problems.size() == MOST_PROBLEMS) {
            problems.removeLast();
            more = true;
        }
        problem(line, Kind.TOO_MANY_ROWS, Integer.toString(ApplicantImport.MOST_ROWS));
    }

    /** A text of a file, short enough to be shown. */
    static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}

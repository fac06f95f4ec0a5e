package coop.siembra.hiring;

import coop.siembra.hiring.fairness.AuditTable;
import coop.siembra.hiring.fairness.AuditTable.Category;
import coop.siembra.hiring.fairness.AuditTable.Race;
import coop.siembra.hiring.fairness.AuditTable.Row;
import coop.siembra.hiring.fairness.AuditTable.Sex;
import coop.siembra.hiring.store.OpeningStore;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of a bias audit as a file: what they are of, and below each how many are in no category. Counts, no persons. */
final class AuditCsv {

    private AuditCsv() {}

    /**
     * The scoring rates of one scale.
     *
     * @param measure instrument, form, key and scale
     */
    record Scored(String measure, List<AuditTable> tables) {}

    /**
     * @param stage empty for the whole way
     * @param scored for each scale by which applicants have scores, of those whose data is still there
     */
    static String write(List<OpeningStore.Held> openings, String stage, List<AuditTable> tables, List<Scored> scored) {
        var csv = new SafeCsv()
                .line(
                        "openings",
                        openings.stream()
                                .map(held -> held.opening().id() + " ("
                                        + held.opening().title().en() + ")")
                                .collect(Collectors.joining("; ")))
                .line("stage", stage.isEmpty() ? "from application to job" : stage)
                .line(
                        "profiles",
                        openings.stream()
                                .map(held -> held.opening().profile().id() + " "
                                        + held.opening().profile().version())
                                .distinct()
                                .collect(Collectors.joining("; ")));
        openings.forEach(held -> csv.line(
                "period",
                held.createdAt(),
                held.opening().closes(),
                held.opening().id()));
        tables.forEach(table -> table(csv, table, "judged", "selected", "rate"));
        for (var scale : scored) {
            csv.line().line("scoring rate", scale.measure());
            scale.tables().forEach(table -> table(csv, table, "scored", "above the median of all", "scoring rate"));
        }
        return csv.text();
    }

    private static void table(SafeCsv csv, AuditTable table, String people, String selected, String rate) {
        csv.line().line("race/ethnicity", "sex", people, selected, rate, "impact ratio", "below 2 %");
        table.rows().forEach(row -> line(csv, row));
        csv.line("in no category", null, table.unknown()).line("all", null, table.judged());
    }

    private static void line(SafeCsv csv, Row row) {
        Category category = row.category();
        csv.line(
                category.race().map(Race::title).orElse(null),
                category.sex().map(Sex::title).orElse(null),
                row.judged(),
                row.selected(),
                number(row.rate()),
                number(row.ratio()),
                row.small());
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? Math.round(value.getAsDouble() * 10_000) / 10_000.0 : null;
    }
}

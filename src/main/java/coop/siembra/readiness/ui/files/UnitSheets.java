package coop.siembra.readiness.ui.files;

import coop.siembra.content.Competency;
import coop.siembra.readiness.TeamExport;
import coop.siembra.readiness.UnitReadiness;
import coop.siembra.readiness.UnitReadiness.Month;
import coop.siembra.readiness.model.CompetencyTally;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.Tally.Counts;
import coop.siembra.readiness.ui.ready.Phrases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The counts of a unit, and what they mean. */
record UnitSheets(TeamExport export, Names names) {

    /** How many people are at each level in each competency. */
    Sheet competencies() {
        var heads = new ArrayList<>(List.of(say("strip.column.competency")));
        heads.addAll(names.levels());
        heads.addAll(List.of(say("file.known"), say("strip.figures.mean"), say("file.rose"), say("file.fell")));
        var tallies = export.family().unit().tally().competencies();
        var rows = names.competencies().stream()
                .flatMap(competency ->
                        Optional.ofNullable(tallies.get(competency.id().value()))
                                .map(tally -> row(competency, tally))
                                .stream())
                .toList();
        return new Sheet(say("file.competencies"), heads, rows);
    }

    private List<@Nullable Object> row(Competency competency, CompetencyTally tally) {
        var cells = Sheet.row(names.phrases().name(competency));
        cells.addAll(counts(tally.levels()));
        var mean = tally.mean();
        cells.addAll(Sheet.row(
                tally.known(),
                mean.isPresent() ? Phrases.hundredths(mean.getAsDouble()) : null,
                tally.rose(),
                tally.fell()));
        return cells;
    }

    /** The unit and those right below it. */
    Sheet units() {
        var heads = new ArrayList<>(List.of(say("units"), say("file.headcount")));
        heads.addAll(names.levels());
        heads.addAll(List.of(say("list.late"), say("list.risk"), say("file.lately")));
        var family = export.family();
        var rows = Stream.concat(Stream.of(family.unit()), family.below().stream())
                .map(this::row)
                .toList();
        return new Sheet(say("file.units"), heads, rows);
    }

    private List<@Nullable Object> row(UnitReadiness unit) {
        var tally = unit.tally();
        var cells = Sheet.row(names.unit(unit.unit()), tally.people());
        cells.addAll(counts(tally.overall()));
        cells.addAll(Sheet.row(tally.overdue(), tally.risk(), tally.active()));
        return cells;
    }

    /** How the whole unit came here, whatever the filter. */
    Sheet months() {
        var heads = new ArrayList<>(List.of(say("trend.month"), say("file.as-of")));
        heads.addAll(names.levels());
        return new Sheet(
                say("file.months"),
                heads,
                export.months().stream().map(this::row).toList());
    }

    private List<@Nullable Object> row(Month month) {
        var cells = Sheet.row(names.phrases().month(month.month()), month.day());
        cells.addAll(counts(month.tally().overall()));
        return cells;
    }

    /** What the figures mean, and of whom they are. */
    Sheet about() {
        var rows = new ArrayList<List<@Nullable Object>>();
        rows.add(Sheet.row(say("units"), names.unit(export.unit().id())));
        names.filter().forEach((name, value) -> rows.add(Sheet.row(name, value)));
        rows.add(Sheet.row(say("file.as-of"), export.family().unit().asOf()));
        for (var level : Level.values()) {
            rows.add(Sheet.row(names.level(level), names.phrases().meaning(level)));
        }
        rows.add(Sheet.row(say("file.estimate"), say("explain.estimate")));
        rows.add(Sheet.row(say("file.months"), say("trend.unfiltered")));
        rows.add(Sheet.row(say("file.careful"), say("file.careful-text")));
        return new Sheet(say("file.about"), List.of(say("file.what"), say("file.meaning")), rows);
    }

    private static List<@Nullable Object> counts(Counts counts) {
        return Sheet.row(Arrays.stream(Level.values()).map(counts::at).toArray());
    }

    private String say(String key) {
        return names.phrases().say(key);
    }
}

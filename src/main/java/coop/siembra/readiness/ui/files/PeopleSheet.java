package coop.siembra.readiness.ui.files;

import coop.siembra.readiness.PeopleReadiness.Row;
import coop.siembra.readiness.TeamExport;
import coop.siembra.readiness.model.Standing.Cell;
import coop.siembra.readiness.ui.ready.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everybody of a team, with where they stand in each competency; estimates from 0 to 100. */
record PeopleSheet(TeamExport export, Names names) {

    Sheet sheet() {
        var phrases = names.phrases();
        var title = phrases.say("file.people");
        if (export.tooMany()) {
            var words =
                    phrases.say("file.too-many", export.family().unit().tally().people());
            return new Sheet(title, List.of(phrases.say("file.note")), List.of(Sheet.row(words)));
        }
        return new Sheet(title, heads(), export.people().stream().map(this::row).toList());
    }

    private List<String> heads() {
        var phrases = names.phrases();
        var heads = new ArrayList<String>();
        for (var key : List.of("heat.name", "file.position", "units", "filter.role", "filter.site", "heat.overall")) {
            heads.add(phrases.say(key));
        }
        for (var competency : names.competencies()) {
            var name = phrases.name(competency);
            heads.add(name);
            heads.add(phrases.say("file.estimate-of", name));
            heads.add(phrases.say("file.from-of", name));
            heads.add(phrases.say("file.to-of", name));
        }
        for (var key : List.of("file.due", "file.active", "list.risk", "file.as-of")) {
            heads.add(phrases.say(key));
        }
        return heads;
    }

    private List<@Nullable Object> row(Row row) {
        var phrases = names.phrases();
        var cells = new ArrayList<@Nullable Object>(Sheet.row(
                row.name(),
                phrases.of(row.position()),
                names.unit(row.unit()),
                names.role(row.role()),
                row.site(),
                names.level(row.standing().overall())));
        for (var competency : names.competencies()) {
            cells.addAll(row.standing()
                    .cell(competency.id().value())
                    .map(this::cells)
                    .orElseGet(() -> Sheet.row(null, null, null, null)));
        }
        cells.addAll(Sheet.row(
                row.dueOn(), row.lastOn(), phrases.say(row.risks().isEmpty() ? "file.no" : "file.yes"), row.asOf()));
        return cells;
    }

    /** An estimate that rests on too little is not told. */
    private List<@Nullable Object> cells(Cell cell) {
        var estimate = cell.estimate();
        return cell.known()
                ? Sheet.row(
                        names.level(cell.level()),
                        Phrases.hundredths(estimate.mean()),
                        Phrases.hundredths(estimate.low()),
                        Phrases.hundredths(estimate.high()))
                : Sheet.row(names.level(cell.level()), null, null, null);
    }
}

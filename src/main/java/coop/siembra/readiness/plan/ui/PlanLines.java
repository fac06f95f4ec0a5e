package coop.siembra.readiness.plan.ui;

import coop.siembra.kernel.Ids;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.SafeCsv;
import coop.siembra.readiness.model.plan.Action;
import coop.siembra.readiness.model.plan.Goal;
import coop.siembra.readiness.plan.CulturePlan.Known;
import coop.siembra.readiness.plan.PlanExports.Export;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plan as lines of a table. */
record PlanLines(PlanWords words, SafeCsv csv) {
    private static final List<String> HEADS = List.of(
            "goal",
            "unit",
            "by",
            "objectives",
            "why",
            "noticed",
            "ending",
            "result",
            "what",
            "owner",
            "due",
            "state",
            "link",
            "late",
            "reason");

    void write(Export export) {
        csv.line(HEADS.stream().map(head -> words.say("file." + head)).toList());
        for (var goal : export.goals()) {
            if (goal.actions().isEmpty()) {
                line(goal, null, export.names());
            }
            goal.actions().forEach(action -> line(goal, action, export.names()));
        }
    }

    private void line(Goal goal, @Nullable Action action, Map<PersonId, Known> names) {
        var aim = goal.aim();
        var result = goal.result();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(aim.title());
        cells.add(words.unit(aim.unit()));
        cells.add(aim.by());
        cells.add(words.objectives(aim.objectives()));
        cells.add(aim.why());
        cells.add(aim.noticed());
        cells.add(result == null ? null : words.say("ending." + Ids.of(result.ending())));
        cells.add(result == null ? null : result.words());
        if (action != null) {
            var link = action.task().link();
            cells.add(action.task().what());
            cells.add(words.person(action.task().owner(), names));
            cells.add(action.task().due());
            cells.add(words.state(action.state()));
            cells.add(link == null ? null : words.link(link));
            cells.add(words.say(goal.isOpen() && action.late(words.today()) ? "file.yes" : "file.no"));
            cells.add(action.reason());
        }
        while (cells.size() < HEADS.size()) {
            cells.add(null);
        }
        csv.line(cells);
    }
}

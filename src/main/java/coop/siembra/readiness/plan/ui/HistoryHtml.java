package coop.siembra.readiness.plan.ui;

import coop.siembra.kernel.Ids;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.model.plan.Action;
import coop.siembra.readiness.model.plan.Change;
import coop.siembra.readiness.model.plan.Change.Field;
import coop.siembra.readiness.model.plan.Goal;
import coop.siembra.readiness.model.plan.Link;
import coop.siembra.readiness.model.plan.Result;
import coop.siembra.readiness.plan.CulturePlan.Known;
import coop.siembra.ui.Markup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Everything that was done to a goal, the newest first: who, when, and what it was before. */
record HistoryHtml(PlanWords words, Map<PersonId, Known> names) {

    String list(Goal goal) {
        var html = new Markup().tag("<ol class='plan-history' reversed>");
        goal.history().reversed().forEach(change -> entry(html, goal, change));
        return html.tag("</ol>").toString();
    }

    private void entry(Markup html, Goal goal, Change change) {
        html.tag("<li><p><b>")
                .text(words.person(change.by(), names))
                .tag("</b> ")
                .text(words.say("history." + Ids.of(change.kind())))
                .text(about(goal, change))
                .tag(" <span class='si-muted'>")
                .text(words.moments().moment(change.at()))
                .tag("</span></p>");
        if (!change.fields().isEmpty()) {
            html.tag("<ul>");
            change.fields().forEach(field -> html.tag("<li>").text(field(field)).tag("</li>"));
            html.tag("</ul>");
        }
        note(html, change.note());
        html.tag("</li>");
    }

    private String about(Goal goal, Change change) {
        return change.action().isEmpty()
                ? ""
                : goal.action(change.action())
                        .map(action -> ": " + words.say("quoted", action.task().what()))
                        .orElse("");
    }

    private static void note(Markup html, String note) {
        if (!note.isEmpty()) {
            html.tag("<blockquote>").text(note).tag("</blockquote>");
        }
    }

    private String field(Field field) {
        var name = words.say("field." + Ids.of(field.name()));
        var before = value(field.name(), field.before());
        var after = value(field.name(), field.after());
        if (before.isEmpty()) {
            return words.say("field.now", name, after);
        }
        return words.say("field.was", name, before, after.isEmpty() ? words.say("field.nothing") : after);
    }

    private String value(Change.Name name, String value) {
        if (value.isEmpty()) {
            return name == Change.Name.UNIT ? words.say("of-all") : "";
        }
        return switch (name) {
            case TITLE, WHY, NOTICED, WHAT -> words.say("quoted", value);
            case OBJECTIVES -> words.objectives(List.of(value.split(",")));
            case UNIT -> words.unit(new UnitId(value));
            case BY, DUE -> words.voice().day(LocalDate.parse(value));
            case OWNER -> words.person(new PersonId(value), names);
            case LINK -> link(value);
            case STATE -> words.state(Action.State.valueOf(value));
            case ENDING -> words.say("ending." + Ids.of(Result.Ending.valueOf(value)));
        };
    }

    private String link(String value) {
        int colon = value.indexOf(':');
        return words.link(new Link(Link.Kind.valueOf(value.substring(0, colon)), value.substring(colon + 1)));
    }
}

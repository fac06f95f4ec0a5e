package coop.siembra.readiness.plan.ui;

import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.model.plan.Change;
import coop.siembra.readiness.plan.CulturePlan.Known;
import coop.siembra.ui.Markup;
import java.util.List;
import java.util.Map;

/** What was said of an action, with the day and who said it. */
final class NotesHtml {

    private NotesHtml() {}

    static String list(List<Change> reports, PlanWords words, Map<PersonId, Known> names) {
        var html = new Markup().tag("<ul>");
        reports.forEach(report -> html.tag("<li><span class='si-muted si-small'>")
                .text(words.say(
                        "noted",
                        words.person(report.by(), names),
                        words.moments().day(report.at())))
                .tag("</span><p>")
                .text(report.note())
                .tag("</p></li>"));
        return html.tag("</ul>").toString();
    }
}

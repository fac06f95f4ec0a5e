package coop.siembra.readiness.asking.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import coop.siembra.readiness.asking.MirrorResults.Own;
import coop.siembra.readiness.model.asking.Scoring;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;

/** What somebody said of themselves in a round, beside what everybody said of all who lead; to be deleted when they like. */
class OwnAnswers extends Section {

    OwnAnswers(Own own, AskingWords words, Runnable forget) {
        addClassName("si-section");
        add(
                new H2(getTranslation("readiness.asking.own-of", words.days(own.round()))),
                Parts.muted(getTranslation(
                        own.round().counted() ? "readiness.asking.own-beside" : "readiness.asking.own-waits")),
                new Fragment("si-card si-table-card asking-own", table(own, words)));
        var row = Parts.row();
        row.add(Parts.button(getTranslation("readiness.asking.own-delete"), Tone.PLAIN, click -> {
            row.removeAll();
            row.add(Parts.notice(
                    Tone.WARN,
                    new Paragraph(getTranslation(
                            own.round().counted()
                                    ? "readiness.asking.own-delete-counted"
                                    : "readiness.asking.own-delete-running")),
                    Parts.row(Parts.button(
                            getTranslation("readiness.asking.own-delete-yes"), Tone.PRIMARY, sure -> forget.run()))));
        }));
        add(row);
    }

    private String table(Own own, AskingWords words) {
        var html = new Markup();
        html.tag("<table class='si-table'><thead><tr><th scope='col'>")
                .text(words.say("readiness.asking.statement"))
                .tag("</th><th scope='col'>")
                .text(words.say("readiness.asking.you-say"))
                .tag("</th><th scope='col'>")
                .text(words.say("readiness.asking.people-say"))
                .tag("</th></tr></thead><tbody>");
        for (var statement : own.survey().statements()) {
            var answer = own.answers().get(statement.id());
            html.tag("<tr><th scope='row'>")
                    .text(words.voice().say(statement.self()))
                    .tag("</th><td>")
                    .text(answer == null ? "–" : said(own, answer, words))
                    .tag("</td><td>")
                    .text(own.on(statement).map(words::points).orElse("–"))
                    .tag("</td></tr>");
        }
        return html.tag("</tbody></table>").toString();
    }

    private static String said(Own own, int answer, AskingWords words) {
        var survey = own.survey().survey();
        return answer == Scoring.CANNOT_SAY
                ? words.voice().say(survey.cannotSay())
                : answer + " · " + words.voice().say(survey.anchors().get(answer - 1));
    }
}

package coop.siembra.hiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.hiring.ImportPreview;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.List;
import java.util.function.Consumer;

/** What a file would bring in, or what is wrong with it, line by line. */
class ImportPreviewPart extends Div {
    private static final int SHOWN = 10;

    ImportPreviewPart(ImportPreview preview, Phrases phrases, Consumer<ImportPreview> begin) {
        addClassName("hiring-stack");
        getElement().setAttribute("tabindex", "-1");
        if (!preview.ignored().isEmpty()) {
            add(Parts.notice(
                    Tone.INFO,
                    new Paragraph(phrases.say("hiring.import.ignored", String.join(", ", preview.ignored())))));
        }
        if (!preview.problems().isEmpty()) {
            add(problems(preview.problems(), preview.more(), phrases));
        }
        if (!preview.rows().isEmpty()) {
            add(rows(preview, phrases));
        }
        if (preview.ready()) {
            add(Parts.row(Parts.button(
                    phrases.say("hiring.import.do", preview.rows().size()),
                    Tone.PRIMARY,
                    click -> begin.accept(preview))));
        }
    }

    void focus() {
        getElement().callJsFunction("focus");
    }

    static Component problems(List<ImportPreview.Problem> problems, boolean more, Phrases phrases) {
        var html = new Markup();
        html.tag("<ul class='hiring-problems'>");
        for (var problem : problems) {
            html.tag("<li>");
            if (problem.line() > 0) {
                html.tag("<strong>")
                        .text(phrases.say("hiring.import.line", problem.line()))
                        .tag("</strong> ");
            }
            html.text(phrases.say("hiring.import.problem." + Phrases.word(problem.kind()), problem.value()))
                    .tag("</li>");
        }
        html.tag("</ul>");
        var notice = Parts.notice(
                Tone.BAD,
                new Paragraph(phrases.say("hiring.import.problems", problems.size())),
                new Fragment(html.toString()));
        if (more) {
            notice.add(new Paragraph(phrases.say("hiring.import.more-problems")));
        }
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }

    private static Component rows(ImportPreview preview, Phrases phrases) {
        var html = new Markup();
        html.tag("<table class='si-table hiring-table'><caption>")
                .text(phrases.say(
                        "hiring.import.preview",
                        preview.rows().size(),
                        Math.min(SHOWN, preview.rows().size())))
                .tag("</caption><thead><tr>");
        for (var column : List.of("line", "name", "email", "phone", "source", "language")) {
            html.tag("<th scope='col'>").text(label(phrases, column)).tag("</th>");
        }
        html.tag("</tr></thead><tbody>");
        preview.rows().stream().limit(SHOWN).forEach(row -> row(html, row, phrases));
        var table = new Fragment(html.tag("</tbody></table>").toString());
        table.addClassNames("si-card", "si-table-card", "hiring-table-card");
        return table;
    }

    private static void row(Markup html, ImportPreview.Row row, Phrases phrases) {
        var who = row.applicant().identity();
        html.tag("<tr>");
        cell(html, label(phrases, "line"), Long.toString(row.line()));
        html.tag("<th scope='row'>").text(who.name()).tag("</th>");
        cell(html, label(phrases, "email"), who.email());
        cell(html, label(phrases, "phone"), who.phone());
        cell(html, label(phrases, "source"), who.source());
        cell(html, label(phrases, "language"), phrases.language(row.applicant().language()));
        html.tag("</tr>");
    }

    private static String label(Phrases phrases, String column) {
        return phrases.say("hiring.import.column." + column);
    }

    private static void cell(Markup html, String label, String text) {
        html.tag("<td").attribute("data-label", label).tag(">").text(text).tag("</td>");
    }
}

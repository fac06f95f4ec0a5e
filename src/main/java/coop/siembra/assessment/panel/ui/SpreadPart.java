package coop.siembra.assessment.panel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.panel.PanelAgreement;
import coop.siembra.assessment.panel.PanelAgreement.Spread;
import coop.siembra.assessment.panel.Question;
import coop.siembra.assessment.scoring.Key;
import coop.siembra.assessment.ui.Numbers;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Voice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the experts rated each option: a small drawing for each situation, and all of it as a table. */
class SpreadPart extends Div {
    private static final int EXCERPT = 90;

    private final transient Voice voice;
    private final transient Numbers numbers;
    private final transient Map<String, Map<String, Double>> authors;

    SpreadPart(PanelAgreement agreement, Instrument instrument, Voice voice) {
        this.voice = voice;
        this.numbers = new Numbers(voice.locale());
        this.authors = Key.of(instrument).values();
        Map<Question, List<Spread>> byQuestion = new LinkedHashMap<>();
        agreement
                .options()
                .forEach(spread -> byQuestion
                        .computeIfAbsent(spread.question(), none -> new ArrayList<>())
                        .add(spread));
        var grid = Parts.box("assessment-multiples");
        byQuestion.forEach((question, spreads) -> grid.add(card(figure(question, spreads))));
        var table = new NativeDetails(
                getTranslation("assessment.panel.table"),
                new Fragment("assessment-workshop-table-box", table(agreement.options())));
        table.addClassName("assessment-how");
        add(Parts.section(
                getTranslation("assessment.panel.spread"),
                new Paragraph(getTranslation(
                        "assessment.panel.spread-lead",
                        agreement.disputed(),
                        agreement.options().size())),
                new Fragment("assessment-workshop-legend", legend()),
                grid,
                table));
    }

    private static Fragment card(String html) {
        var card = new Fragment(html);
        card.addClassNames("si-card", "assessment-multiple");
        return card;
    }

    private String legend() {
        return new Markup()
                .tag("<span><i class='dot' aria-hidden='true'></i>")
                .text(getTranslation("assessment.panel.legend.mean"))
                .tag("</span><span><i class='range' aria-hidden='true'></i>")
                .text(getTranslation("assessment.panel.legend.sd"))
                .tag("</span><span><i class='key' aria-hidden='true'></i>")
                .text(getTranslation("assessment.panel.legend.authors"))
                .tag("</span><span><b aria-hidden='true'>!</b> ")
                .text(getTranslation("assessment.panel.legend.disputed"))
                .tag("</span>")
                .toString();
    }

    private String figure(Question question, List<Spread> spreads) {
        var chart = new SpreadChart(question.points());
        for (var spread : spreads) {
            chart.row(spread, onScale(question, spread.option()));
        }
        return new Markup()
                .tag("<h3>")
                .text(question.id())
                .tag("</h3><p class='si-small si-muted'>")
                .text(excerpt(question))
                .tag("</p>")
                .tag(chart.html(getTranslation("assessment.panel.chart", question.id())))
                .toString();
    }

    /** What the authors' key says, on the scale the experts used. */
    private double onScale(Question question, String option) {
        double value = authors.getOrDefault(question.id(), Map.of()).getOrDefault(option, Double.NaN);
        return question.anchors().isEmpty() ? 1 + value / 100 * (Question.GENERAL - 1) : value;
    }

    private String excerpt(Question question) {
        var words = voice.say(question.stem()).replaceAll("\\s+", " ");
        int end = words.lastIndexOf(' ', EXCERPT);
        return words.length() <= EXCERPT ? words : words.substring(0, Math.max(end, 1)) + " …";
    }

    private String table(List<Spread> spreads) {
        var html = new Markup()
                .tag("<table class='assessment-workshop-table'><caption class='si-hidden'>")
                .text(getTranslation("assessment.panel.table"))
                .tag("</caption><thead><tr>");
        for (var column : List.of("item", "option", "n", "mean", "sd", "deviation", "authors", "agreed")) {
            html.tag("<th scope='col'>").text(column(column)).tag("</th>");
        }
        html.tag("</tr></thead><tbody>");
        spreads.forEach(spread -> row(html, spread));
        return html.tag("</tbody></table>").toString();
    }

    private void row(Markup html, Spread spread) {
        var question = spread.question();
        html.tag("<tr><th scope='row'>").text(question.id()).tag("</th>");
        cell(
                html,
                "option",
                spread.option() + ". "
                        + voice.say(question.options().getOrDefault(spread.option(), LocalizedText.same(""))));
        cell(html, "n", Integer.toString(spread.n()));
        cell(html, "mean", numbers.of(spread.mean()));
        cell(html, "sd", numbers.of(spread.sd()));
        cell(html, "deviation", numbers.of(spread.deviation()));
        double key = onScale(question, spread.option());
        cell(html, "authors", Double.isNaN(key) ? "–" : numbers.of(key, 1));
        cell(
                html,
                "agreed",
                (spread.disputed() ? "! " : "")
                        + getTranslation(spread.disputed() ? "assessment.panel.disputed" : "assessment.panel.agreed"));
        html.tag("</tr>");
    }

    private void cell(Markup html, String column, String text) {
        html.tag("<td")
                .attribute("data-label", column(column))
                .tag(">")
                .text(text)
                .tag("</td>");
    }

    private String column(String name) {
        return getTranslation("assessment.panel.column." + name.toLowerCase(Locale.ROOT));
    }
}

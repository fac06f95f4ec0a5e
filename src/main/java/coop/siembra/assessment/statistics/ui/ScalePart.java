package coop.siembra.assessment.statistics.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.statistics.ItemTable;
import coop.siembra.assessment.statistics.ItemTable.Dif;
import coop.siembra.assessment.statistics.ItemTable.ItemRow;
import coop.siembra.assessment.statistics.ItemTable.ScaleTable;
import coop.siembra.assessment.ui.Numbers;
import coop.siembra.psychometrics.Figure;
import coop.siembra.psychometrics.Gap;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.util.function.Function;

/** One scale: how reliably it measures, and its items drawn side by side and as a table. */
class ScalePart extends Div {
    /** Items that go less with the others than this are marked (Nunnally and Bernstein, 1994). */
    private static final double LITTLE = 0.3;

    private static final double SIGNIFICANT = 0.05;

    private final transient ScaleTable scale;
    private final transient Numbers numbers;
    private final boolean invented;

    ScalePart(ScaleTable scale, ItemTable table, Instrument instrument, Voice voice) {
        this.scale = scale;
        this.numbers = new Numbers(voice.locale());
        this.invented = table.invented();
        addClassName("si-card");
        var section = Parts.section(voice.say(scale.scale().name()));
        if (invented) {
            section.add(Parts.muted(getTranslation("assessment.items.no-reliability")));
        } else {
            section.add(new Fragment("assessment-figures", reliability()));
            caveats(section);
        }
        var drawings = Parts.box("assessment-multiples", difficulty(), itemRest(), seconds());
        if (scale.items().stream().anyMatch(row -> dif(row).number().isPresent())) {
            drawings.add(dif());
        }
        section.add(drawings);
        var words = new ItemTexts(instrument.form(table.form()).orElseThrow(), voice);
        section.add(
                details(
                        "assessment.items.table",
                        new ItemsTable(scale, invented, words, numbers, this::getTranslation).html()),
                details(
                        "assessment.items.options",
                        new OptionsTable(words, numbers, this::getTranslation).html(scale.items())));
        add(section);
    }

    private NativeDetails details(String key, String html) {
        var details = new NativeDetails(getTranslation(key), new Fragment("assessment-workshop-table-box", html));
        details.addClassName("assessment-how");
        return details;
    }

    private String reliability() {
        var statistics = scale.statistics();
        var html = new Markup().tag("<dl>");
        fact(html, "n", Long.toString(statistics.n()));
        fact(html, "alpha", numbers.of(statistics.alpha()));
        fact(html, "omega", numbers.of(statistics.omega()));
        fact(html, "sem", numbers.of(scale.scaledError().number(), 1));
        fact(html, "method", scale.method().versioned());
        return html.tag("</dl>").toString();
    }

    private void fact(Markup html, String name, String value) {
        html.tag("<div><dt>")
                .text(getTranslation("assessment.items.figure." + name))
                .tag("</dt><dd>")
                .text(value)
                .tag("</dd></div>");
    }

    private void caveats(com.vaadin.flow.component.html.Section section) {
        var statistics = scale.statistics();
        if (!statistics.heywood().isEmpty()) {
            warn(section, "assessment.items.heywood", String.join(", ", statistics.heywood()));
        }
        if (!statistics.constant().isEmpty()) {
            warn(section, "assessment.items.constant", String.join(", ", statistics.constant()));
        }
        if (statistics.missing() > 0) {
            section.add(Parts.muted(getTranslation("assessment.items.missing", statistics.missing())));
        }
    }

    private void warn(com.vaadin.flow.component.html.Section section, String key, String items) {
        section.add(Parts.notice(Tone.WARN, new Paragraph(getTranslation(key, items))));
    }

    private Fragment difficulty() {
        return chart("difficulty", new BarChart(0, 1), ItemRow::difficulty, value -> false, 2);
    }

    private Fragment itemRest() {
        return chart(
                "rest",
                new BarChart(-0.2, 1).line(LITTLE),
                row -> row.statistics().itemRest(),
                value -> value < LITTLE,
                2);
    }

    private Fragment seconds() {
        double most = scale.items().stream()
                .mapToDouble(row -> row.seconds().number().orElse(0))
                .max()
                .orElse(0);
        return chart("seconds", new BarChart(0, Math.max(1, most)), ItemRow::seconds, value -> false, 0);
    }

    private Fragment dif() {
        double most = scale.items().stream()
                .mapToDouble(row -> Math.abs(dif(row).number().orElse(0)))
                .max()
                .orElse(0);
        double end = Math.max(0.5, most);
        var chart = new BarChart(-end, end).line(0);
        for (var row : scale.items()) {
            var value = dif(row).number();
            chart.bar(row.item(), value, numbers.of(value, 2), significant(row));
        }
        return drawing("dif", chart);
    }

    private static Figure dif(ItemRow row) {
        return row.dif()
                .map(dif -> switch (dif) {
                    case Dif.TooFew few -> Figure.none(Gap.NOTHING_TO_COMPARE);
                    case Dif.RightOrWrong(int english, int spanish, var found) -> found.delta();
                    case Dif.ByScore(int english, int spanish, var found) -> found.difference();
                })
                .orElse(Figure.none(Gap.NOTHING_TO_COMPARE));
    }

    private static boolean significant(ItemRow row) {
        return row.dif()
                .map(dif -> switch (dif) {
                    case Dif.TooFew few -> false;
                    case Dif.RightOrWrong(int english, int spanish, var found) ->
                        found.p().number().orElse(1) < SIGNIFICANT;
                    case Dif.ByScore(int english, int spanish, var found) ->
                        found.p().number().orElse(1) < SIGNIFICANT;
                })
                .orElse(false);
    }

    private Fragment chart(
            String name,
            BarChart chart,
            Function<ItemRow, Figure> figure,
            java.util.function.DoublePredicate marked,
            int decimals) {
        for (var row : scale.items()) {
            var value = figure.apply(row).number();
            chart.bar(
                    row.item(),
                    value,
                    numbers.of(value, decimals),
                    value.isPresent() && marked.test(value.getAsDouble()));
        }
        return drawing(name, chart);
    }

    private Fragment drawing(String name, BarChart chart) {
        var title = getTranslation("assessment.items.chart." + name);
        return new Fragment(
                "assessment-multiple",
                new Markup()
                        .tag("<h3>")
                        .text(title)
                        .tag("</h3><p class='si-small si-muted'>")
                        .text(getTranslation("assessment.items.chart-help." + name))
                        .tag("</p>")
                        .tag(chart.html(getTranslation("assessment.items.chart-label", title)))
                        .toString());
    }
}

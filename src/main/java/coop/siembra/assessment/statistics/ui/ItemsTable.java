package coop.siembra.assessment.statistics.ui;

import coop.siembra.assessment.statistics.ItemTable.Dif;
import coop.siembra.assessment.statistics.ItemTable.ItemRow;
import coop.siembra.assessment.statistics.ItemTable.ScaleTable;
import coop.siembra.assessment.ui.Numbers;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Translator;
import java.util.ArrayList;
import java.util.List;

/** The items of a scale as a table. */
final class ItemsTable {
    private final ScaleTable scale;
    private final boolean invented;
    private final ItemTexts words;
    private final Numbers numbers;
    private final Translator translator;

    ItemsTable(ScaleTable scale, boolean invented, ItemTexts words, Numbers numbers, Translator translator) {
        this.scale = scale;
        this.invented = invented;
        this.words = words;
        this.numbers = numbers;
        this.translator = translator;
    }

    String html() {
        var columns = new ArrayList<>(List.of("item", "text", "n", "difficulty", "mean", "sd", "rest"));
        if (!invented) {
            columns.add("dropped");
        }
        columns.add("seconds");
        if (hasDif()) {
            columns.add("dif");
        }
        var html = new Markup()
                .tag("<table class='assessment-workshop-table'><caption class='si-hidden'>")
                .text(translator.translate("assessment.items.table"))
                .tag("</caption><thead><tr>");
        columns.forEach(
                column -> html.tag("<th scope='col'>").text(column(column)).tag("</th>"));
        html.tag("</tr></thead><tbody>");
        scale.items().forEach(row -> row(html, row));
        return html.tag("</tbody></table>").toString();
    }

    private boolean hasDif() {
        return scale.items().stream().anyMatch(row -> row.dif().isPresent());
    }

    private void row(Markup html, ItemRow row) {
        var statistics = row.statistics();
        html.tag("<tr><th scope='row'>").text(row.item()).tag("</th>");
        cell(html, "text", words.stem(row.item()));
        cell(html, "n", Long.toString(statistics.n()));
        cell(html, "difficulty", numbers.of(row.difficulty()));
        cell(html, "mean", numbers.of(statistics.mean()));
        cell(html, "sd", numbers.of(statistics.sd()));
        cell(html, "rest", numbers.of(statistics.itemRest()));
        if (!invented) {
            cell(html, "dropped", numbers.of(statistics.alphaIfDropped()));
        }
        cell(html, "seconds", numbers.of(row.seconds().number(), 0));
        if (hasDif()) {
            cell(html, "dif", row.dif().map(this::dif).orElse("–"));
        }
        html.tag("</tr>");
    }

    private String dif(Dif dif) {
        return switch (dif) {
            case Dif.TooFew(int english, int spanish) ->
                translator.translate("assessment.items.dif.too-few", english, spanish);
            case Dif.RightOrWrong(int english, int spanish, var found) ->
                translator.translate(
                        "assessment.items.dif.delta",
                        found.level().name(),
                        numbers.of(found.delta()),
                        numbers.of(found.p().number(), 3));
            case Dif.ByScore(int english, int spanish, var found) ->
                translator.translate(
                        "assessment.items.dif.difference",
                        numbers.of(found.difference()),
                        numbers.of(found.p().number(), 3));
        };
    }

    private void cell(Markup html, String column, String text) {
        html.tag("<td")
                .attribute("data-label", column(column))
                .tag("><span>")
                .text(text)
                .tag("</span></td>");
    }

    private String column(String name) {
        return translator.translate("assessment.items.column." + name);
    }
}

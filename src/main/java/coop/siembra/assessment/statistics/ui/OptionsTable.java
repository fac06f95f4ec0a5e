package coop.siembra.assessment.statistics.ui;

import coop.siembra.assessment.statistics.ItemTable.ApartRow;
import coop.siembra.assessment.statistics.ItemTable.ItemRow;
import coop.siembra.assessment.statistics.ItemTable.OptionRow;
import coop.siembra.assessment.ui.Numbers;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Translator;
import java.util.List;
import java.util.Locale;

/** What became of the options of items, as a table with a bar for each option's share. */
final class OptionsTable {
    private final ItemTexts words;
    private final Numbers numbers;
    private final Translator translator;

    OptionsTable(ItemTexts words, Numbers numbers, Translator translator) {
        this.words = words;
        this.numbers = numbers;
        this.translator = translator;
    }

    String html(List<ItemRow> items) {
        var html = begin();
        items.forEach(row -> row.options().forEach(option -> option(html, row.item(), option)));
        return html.tag("</tbody></table>").toString();
    }

    String apart(List<ApartRow> items) {
        var html = begin();
        items.forEach(row -> row.options().forEach(option -> option(html, row.item(), option)));
        return html.tag("</tbody></table>").toString();
    }

    private Markup begin() {
        var html = new Markup()
                .tag("<table class='assessment-workshop-table'><caption class='si-hidden'>")
                .text(translator.translate("assessment.items.options"))
                .tag("</caption><thead><tr>");
        for (var column : List.of("item", "option", "as", "n", "share", "others", "key")) {
            html.tag("<th scope='col'>").text(column(column)).tag("</th>");
        }
        return html.tag("</tr></thead><tbody>");
    }

    private void option(Markup html, String item, OptionRow option) {
        html.tag("<tr><th scope='row'>").text(item).tag("</th>");
        cell(html, "option", option.option() + ". " + words.option(item, option.option()));
        switch (option) {
            case OptionRow.Chosen chosen -> {
                cell(
                        html,
                        "as",
                        translator.translate(
                                "assessment.items.as." + chosen.as().name().toLowerCase(Locale.ROOT)));
                cell(html, "n", Integer.toString(chosen.n()));
                share(html, chosen.share());
                cell(html, "others", numbers.of(chosen.meanRest()));
                cell(html, "key", numbers.of(chosen.worth(), 0));
            }
            case OptionRow.Rated rated -> {
                cell(html, "as", translator.translate("assessment.items.as.rated"));
                cell(html, "n", Long.toString(rated.n()));
                cell(
                        html,
                        "share",
                        translator.translate(
                                "assessment.items.rated", numbers.of(rated.mean()), numbers.of(rated.sd())));
                cell(html, "others", "–");
                cell(html, "key", numbers.of(rated.key(), 1));
            }
        }
        html.tag("</tr>");
    }

    private void share(Markup html, double share) {
        long percent = Math.round(share * 100);
        html.tag("<td")
                .attribute("data-label", column("share"))
                .tag("><span class='assessment-share'><span class='si-bar' aria-hidden='true'><i style='width:"
                        + percent + "%'></i></span> " + percent + " %</span></td>");
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

package coop.siembra.assessment.ui.report;

import coop.siembra.assessment.reports.GroupSoil;
import coop.siembra.assessment.reports.GroupSoil.Mean;
import coop.siembra.assessment.reports.GroupSoil.ScaleMean;
import coop.siembra.assessment.reports.GroupSoil.Shown;
import coop.siembra.assessment.reports.GroupSoil.Withheld;
import coop.siembra.kernel.UnitId;
import coop.siembra.ui.Html;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a unit describes itself, as markup.
 *
 * @param names of the units that may be seen
 * @param least how many people a figure must rest on
 */
record GroupHtml(ReportWords words, Map<UnitId, String> names, int least) {

    String html(GroupSoil soil) {
        return switch (soil) {
            case Shown shown ->
                facts(shown) + Html.element("div", "si-card assessment-card", bars(shown)) + below(shown);
            case Withheld withheld -> Html.element("div", "si-notice", withheld(withheld));
        };
    }

    private String facts(Shown shown) {
        return (shown.invented()
                        ? Html.element(
                                "div", "si-notice warn", Medium.paragraph(words.say("assessment.group.invented")))
                        : "")
                + Medium.paragraph(words.say("assessment.group.facts", shown.n(), words.day(shown.asOf())));
    }

    private String withheld(Withheld withheld) {
        return Medium.paragraph(words.say(withheld.reason().explanation()))
                + Medium.paragraph(words.say("assessment.group.withheld", least));
    }

    private String bars(Shown shown) {
        return shown.scales().stream().map(this::line).collect(Collectors.joining());
    }

    private String line(ScaleMean scale) {
        var name = "<strong>" + Html.text(words.of(scale.scale().name())) + "</strong>";
        var inside = scale.mean()
                .map(mean -> head(name, words.score(mean.mean()))
                        + bar(scale, mean)
                        + Medium.small(
                                words.say("assessment.report.range", Math.round(mean.low()), Math.round(mean.high()))))
                .orElseGet(() -> head(name, "–") + Medium.small(words.say("assessment.group.all-alike")));
        return Html.element("div", "assessment-line", inside);
    }

    private static String head(String name, String figure) {
        return Html.element("div", "assessment-line-words", name + " <span>" + Html.text(figure) + "</span>");
    }

    private static String bar(ScaleMean scale, Mean mean) {
        return new ScaleBar(mean.mean(), mean.low(), mean.high(), ScaleBar.steps(scale.scale())).html();
    }

    private String below(Shown shown) {
        if (shown.below().isEmpty()) {
            return "";
        }
        var heads = shown.scales().stream()
                .map(scale ->
                        "<th scope=\"col\">" + Html.text(words.of(scale.scale().name())) + "</th>")
                .collect(Collectors.joining());
        var rows = shown.below().stream().map(this::row).collect(Collectors.joining());
        var title = words.say("assessment.group.below");
        return Html.element(
                "div",
                "si-section",
                "<h3>" + Html.text(title)
                        + "</h3><div class=\"assessment-wide\" tabindex=\"0\" role=\"region\" aria-label=\""
                        + Html.text(title) + "\"><table class=\"assessment-table\"><thead><tr><th scope=\"col\">"
                        + Html.text(words.say("assessment.group.unit")) + "</th><th scope=\"col\">"
                        + Html.text(words.say("assessment.group.people")) + "</th>" + heads + "</tr></thead><tbody>"
                        + rows + "</tbody></table></div>");
    }

    private String row(GroupSoil soil) {
        var name = "<tr><th scope=\"row\">"
                + Medium.PAGE.link(names.getOrDefault(soil.unit(), ""), TeamSoilView.path(soil.unit())) + "</th>";
        return switch (soil) {
            case Shown shown -> name + "<td>" + shown.n() + "</td>" + cells(shown.scales()) + "</tr>";
            case Withheld withheld ->
                name + "<td colspan=\"20\">"
                        + Html.text(words.say(withheld.reason().explanation())) + "</td></tr>";
        };
    }

    private String cells(List<ScaleMean> scales) {
        return scales.stream()
                .map(scale -> scale.mean()
                        .map(mean -> Math.round(mean.mean()) + " <small>(" + Math.round(mean.low()) + "–"
                                + Math.round(mean.high()) + ")</small>")
                        .orElse("–"))
                .map(cell -> "<td>" + cell + "</td>")
                .collect(Collectors.joining());
    }
}

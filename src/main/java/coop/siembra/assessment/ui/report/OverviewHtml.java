package coop.siembra.assessment.ui.report;

import coop.siembra.assessment.instrument.Scale.Band;
import coop.siembra.assessment.instrument.Scale.Role;
import coop.siembra.assessment.reports.MyReport;
import coop.siembra.assessment.reports.MyReport.Comparison;
import coop.siembra.assessment.scoring.Precision;
import coop.siembra.assessment.scoring.ScaleScore.Scored;
import coop.siembra.ui.Html;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** All scores of a report at a glance: drawn, as bars and as a table. */
record OverviewHtml(MyReport report, ReportWords words, Medium medium) {

    /** Results only: how somebody wanted to appear is no score to be shown. */
    static List<Scored> results(MyReport report) {
        return report.report().scored().stream()
                .filter(score -> score.scale().role() == Role.RESULT)
                .toList();
    }

    /** With the sitting before this one. */
    static Optional<Comparison> last(MyReport report) {
        return report.earlier().isEmpty()
                ? Optional.empty()
                : Optional.of(report.earlier().getLast());
    }

    String html() {
        var scores = results(report);
        if (scores.isEmpty()) {
            return "";
        }
        var bars = new StringBuilder("<div class=\"assessment-bars\">");
        scores.forEach(score -> bars.append(line(score)));
        bars.append("</div>");
        var drawn = radar().map(this::figure).orElse("");
        return Medium.section(
                words.say("assessment.report.overview"),
                Medium.paragraph(words.say("assessment.report.overview-lead"))
                        + Html.element("div", "si-card assessment-overview", drawn + bars)
                        + (medium == Medium.PAGE
                                ? medium.folded(words.say("assessment.report.table"), table(scores))
                                : ""));
    }

    private String line(Scored score) {
        return Html.element(
                "div",
                "assessment-line",
                Html.element(
                                "div",
                                "assessment-line-words",
                                Html.element(
                                                "strong",
                                                "",
                                                Html.text(words.of(score.scale().name())))
                                        + " "
                                        + Html.element("span", "", Html.text(words.score(score.scaled()))))
                        + bar(score)
                        + Medium.small(words.range(score.precision())));
    }

    static String bar(Scored score) {
        var steps = ScaleBar.steps(score.scale());
        return switch (score.precision()) {
            case Precision.Interval range -> new ScaleBar(score.scaled(), range.low(), range.high(), steps).html();
            case Precision.Unknown none -> new ScaleBar(score.scaled(), 0, 0, steps).html();
        };
    }

    /** Nothing of few scales. */
    Optional<Radar> radar() {
        var axes = results(report).stream()
                .map(score -> new Radar.Axis(words.of(score.scale().name()), score.scaled(), before(score)))
                .toList();
        return axes.size() < Radar.FEWEST ? Optional.empty() : Optional.of(new Radar(axes));
    }

    private OptionalDouble before(Scored score) {
        return last(report)
                .flatMap(comparison -> comparison.before().scored(score.scale().id()))
                .map(earlier -> OptionalDouble.of(earlier.scaled()))
                .orElseGet(OptionalDouble::empty);
    }

    private String figure(Radar radar) {
        var legend = radar.before().isEmpty()
                ? ""
                : Html.element(
                        "p",
                        "assessment-legend si-small",
                        "<span><i class=\"now\"></i>" + Html.text(words.day(report.report()))
                                + "</span> <span><i class=\"before\"></i>"
                                + Html.text(last(report)
                                        .map(comparison -> words.day(comparison.before()))
                                        .orElse(""))
                                + "</span>");
        var picture = switch (medium) {
            case PAGE -> radar.svg(label());
            case PAPER -> RadarDrawing.placed(radar);
        };
        return Html.element("div", "assessment-figure", picture + legend);
    }

    private String label() {
        return words.say(
                "assessment.report.radar",
                results(report).stream()
                        .map(score -> words.of(score.scale().name()) + " " + Math.round(score.scaled()))
                        .collect(Collectors.joining(", ")));
    }

    private String table(List<Scored> scores) {
        var html = new StringBuilder("<div class=\"assessment-wide\" tabindex=\"0\" role=\"region\" aria-label=\""
                + Html.text(words.say("assessment.report.table")) + "\"><table class=\"assessment-table\"><thead><tr>");
        for (var column : List.of("scale", "score", "range", "meaning", "method")) {
            html.append("<th scope=\"col\">")
                    .append(Html.text(words.say("assessment.report.column." + column)))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (var score : scores) {
            html.append("<tr><th scope=\"row\">")
                    .append(Html.text(words.of(score.scale().name())))
                    .append("</th>");
            cell(html, Long.toString(Math.round(score.scaled())));
            cell(html, words.shortRange(score.precision()));
            cell(html, score.band().map(Band::name).map(words::of).orElse("–"));
            cell(html, words.measured(score, report.report().key()));
            html.append("</tr>");
        }
        return html.append("</tbody></table></div>").toString();
    }

    private static void cell(StringBuilder html, String text) {
        html.append("<td>").append(Html.text(text)).append("</td>");
    }
}

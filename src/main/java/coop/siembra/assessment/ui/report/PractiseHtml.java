package coop.siembra.assessment.ui.report;

import coop.siembra.assessment.PracticePlaces;
import coop.siembra.assessment.reports.MyReport;
import coop.siembra.assessment.scoring.ScaleScore.Scored;
import coop.siembra.ui.Html;
import coop.siembra.ui.Parts.Tone;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What to practise next: what the authors say of each band, the lowest score first, with the courses for it. */
record PractiseHtml(MyReport report, ReportWords words, Medium medium, PracticePlaces.Mine places) {

    String html() {
        var scores = OverviewHtml.results(report).stream()
                .filter(score -> score.band().isPresent())
                .sorted(Comparator.comparing(Scored::scaled))
                .toList();
        if (scores.isEmpty()) {
            return "";
        }
        var rows = scores.stream()
                .map(score -> row(score, score.equals(scores.getFirst())))
                .collect(Collectors.joining());
        var all = medium == Medium.PAGE
                ? places.all()
                        .map(place -> Html.element(
                                "p", "", medium.link(words.say("assessment.report.next-all"), place.path())))
                        .orElse("")
                : "";
        return Medium.section(
                words.say("assessment.report.next"),
                Medium.paragraph(words.say("assessment.report.next-lead"))
                        + Html.element(
                                "div",
                                "si-card assessment-card",
                                "<ol class=\"assessment-rows\">" + rows + "</ol>" + all));
    }

    private String row(Scored score, boolean first) {
        return "<li><strong>" + Html.text(words.of(score.scale().name())) + "</strong>"
                + (first ? " " + Medium.badge(words.say("assessment.report.next-first"), Tone.GOOD) : "")
                + score.band()
                        .map(band -> Medium.paragraph(words.of(band.next())))
                        .orElse("")
                + courses(score) + "</li>";
    }

    private String courses(Scored score) {
        var links = score.scale().competency().stream()
                .flatMap(competency -> places.courses().getOrDefault(competency, List.of()).stream())
                .map(place -> medium.link(words.of(place.title()), place.path()))
                .collect(Collectors.joining(", "));
        return links.isEmpty()
                ? ""
                : Html.element("p", "si-small", Html.text(words.say("assessment.report.next-courses")) + " " + links);
    }
}

package coop.siembra.assessment.ui.report;

import coop.siembra.assessment.instrument.Scale;
import coop.siembra.assessment.instrument.Scale.Role;
import coop.siembra.assessment.reports.MyReport;
import coop.siembra.assessment.scoring.ScaleScore;
import coop.siembra.assessment.scoring.ScaleScore.Preferred;
import coop.siembra.assessment.scoring.ScaleScore.Scored;
import coop.siembra.assessment.scoring.ScaleScore.Unscored;
import coop.siembra.ui.Html;
import coop.siembra.ui.Parts.Tone;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Each scale in plain words, with what the score rests on. */
record ScalesHtml(MyReport report, ReportWords words) {

    String html() {
        var cards = report.report().scales().stream()
                .filter(score -> score.scale().role() == Role.RESULT)
                .map(this::card)
                .collect(Collectors.joining());
        return (cards.isEmpty()
                        ? ""
                        : Medium.section(
                                words.say("assessment.report.scales"),
                                provisional() + Html.element("div", "assessment-cards", cards)))
                + preferences();
    }

    private String provisional() {
        return report.report().provisional()
                ? Html.element(
                        "div", "si-notice warn", Medium.paragraph(words.say("assessment.report.provisional-lead")))
                : "";
    }

    private String card(ScaleScore score) {
        return switch (score) {
            case Scored scored -> scored(scored);
            case Unscored none -> unscored(none);
            case Preferred other -> "";
        };
    }

    private String scored(Scored score) {
        var badges = score.band()
                        .map(band -> Medium.badge(words.of(band.name()), Tone.INFO))
                        .orElse("")
                + (score.provisional()
                        ? " " + Medium.badge(words.say("assessment.report.provisional"), Tone.WARN)
                        : "");
        var sure = words.score(score.scaled()) + ", " + words.range(score.precision());
        return card(
                score.scale(),
                badges,
                Html.element("p", "assessment-figure-words", Html.text(sure))
                        + score.band()
                                .map(band -> Medium.paragraph(words.of(band.text())))
                                .orElse("")
                        + words.betweenBands(score).map(Medium::small).orElse("")
                        + score.norm()
                                .map(norm -> Medium.paragraph(words.norm(norm)))
                                .orElse("")
                        + Medium.small(words.measured(score, report.report().key())));
    }

    private String unscored(Unscored none) {
        return card(
                none.scale(),
                Medium.badge(words.say("assessment.report.no-score"), Tone.PLAIN),
                Medium.paragraph(words.say(none.reason().explanation()))
                        + Medium.small(words.measured(none, report.report().key())));
    }

    private String card(Scale scale, String badges, String inside) {
        var head = Html.element(
                "div",
                "assessment-card-head",
                "<h3>" + Html.text(words.of(scale.name())) + "</h3><span>" + badges + "</span>");
        return Html.element(
                "div",
                "si-card assessment-card",
                head + Html.element("p", "si-muted", Html.text(words.of(scale.description()))) + inside);
    }

    /** The order within one person; nothing but that can be read from it. */
    private String preferences() {
        var rows = report.report().scales().stream()
                .filter(Preferred.class::isInstance)
                .map(Preferred.class::cast)
                .filter(one -> one.answered() > 0)
                .sorted(Comparator.comparing(Preferred::raw).reversed())
                .map(this::preference)
                .collect(Collectors.joining());
        return rows.isEmpty()
                ? ""
                : Medium.section(
                        words.say("assessment.report.preferences"),
                        Html.element(
                                "div",
                                "si-card assessment-card",
                                Medium.paragraph(words.say("assessment.report.preferences-lead"))
                                        + "<ul class=\"assessment-rows\">" + rows + "</ul>"));
    }

    private String preference(Preferred one) {
        return "<li><strong>" + Html.text(words.of(one.scale().name())) + "</strong> <span>"
                + Html.text(words.say("assessment.report.preference", one.most(), one.least(), one.answered()))
                + "</span>" + Medium.small(words.measured(one, report.report().key())) + "</li>";
    }
}

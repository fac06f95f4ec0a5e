package coop.siembra.assessment.ui.report;

import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.instrument.Scale.Role;
import coop.siembra.assessment.reports.MyReport;
import coop.siembra.assessment.scoring.Method;
import coop.siembra.assessment.scoring.Precision.Basis;
import coop.siembra.assessment.scoring.ScaleScore;
import coop.siembra.assessment.scoring.StyleNote;
import coop.siembra.ui.Html;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What must be known to read a report rightly: how it was answered, what it can say, how it was measured. */
record BackgroundHtml(MyReport report, ReportWords words, Medium medium) {

    String html() {
        return style() + limits() + measured();
    }

    /** Questions for the person to think over. */
    private String style() {
        var notes = report.notes().stream()
                .flatMap(note -> note.kind().own().map(key -> question(key, note)).stream())
                .collect(Collectors.joining());
        return notes.isEmpty()
                ? ""
                : Medium.section(
                        words.say("assessment.report.style"),
                        Html.element(
                                "div",
                                "si-card assessment-card",
                                Medium.paragraph(words.say("assessment.report.style-lead"))
                                        + "<ul class=\"assessment-points\">" + notes + "</ul>"));
    }

    private String question(String key, StyleNote note) {
        return point(words.say(key, note.figure(), note.threshold()));
    }

    private String limits() {
        var kind = kind(report.instrument());
        return Medium.section(
                words.say("assessment.report.limits"),
                Html.element(
                        "div",
                        "assessment-cards",
                        limit("can", words.say("assessment.report.limits.can." + kind))
                                + limit("cannot", words.say("assessment.report.limits.cannot." + kind))));
    }

    private String limit(String which, String text) {
        return Html.element(
                "div",
                "si-card assessment-card",
                "<h3>" + Html.text(words.say("assessment.report.limits." + which)) + "</h3>" + Medium.paragraph(text));
    }

    private static String kind(Instrument instrument) {
        return switch (instrument.measures()) {
            case SELF_REPORT -> "self-report";
            case JUDGEMENT -> "judgement";
            case KNOWLEDGE -> "knowledge";
        };
    }

    private String measured() {
        var shown = report.report().scales().stream()
                .filter(score -> score.scale().role() != Role.IMPRESSION)
                .toList();
        var methods = shown.stream()
                .map(ScaleScore::method)
                .distinct()
                .filter(method -> method != Method.NONE)
                .map(method -> point(words.say(explanation(method), method.versioned())))
                .collect(Collectors.joining());
        var bases = OverviewHtml.results(report).stream()
                .map(score -> score.precision().basis())
                .distinct()
                .map(this::basis)
                .collect(Collectors.joining());
        var compared = OverviewHtml.results(report).stream()
                        .anyMatch(score -> score.norm().isPresent())
                ? ""
                : point(words.say("assessment.report.norm-none"));
        var note = Optional.ofNullable(report.instrument().key())
                .filter(key -> report.report().provisional())
                .map(key -> point(words.of(key.note())))
                .orElse("");
        var version = point(words.say(
                "assessment.report.version", report.instrument().version().value()));
        return medium.folded(
                        words.say("assessment.report.how"),
                        "<ul class=\"assessment-points\">" + methods + bases + compared + note + version + "</ul>")
                + sources(report.instrument().sources());
    }

    private String basis(Basis basis) {
        return point(words.say(basis.explanation()));
    }

    private static String explanation(Method method) {
        return switch (method) {
            case LIKERT_MEAN -> "assessment.report.method.likert-mean";
            case SHAPE -> "assessment.report.method.shape";
            case GRADED_MEAN -> "assessment.report.method.graded-mean";
            case MOST_LEAST -> "assessment.report.method.most-least";
            case NONE -> throw new IllegalArgumentException("nothing is explained of a method that gives no score");
        };
    }

    private String sources(List<Instrument.Source> sources) {
        if (sources.isEmpty()) {
            return "";
        }
        var list = sources.stream()
                .map(source ->
                        "<li>" + Html.text(source.reference()) + " " + Html.text(words.of(source.used())) + "</li>")
                .collect(Collectors.joining());
        return medium.folded(
                words.say("assessment.report.sources"), "<ul class=\"assessment-points si-small\">" + list + "</ul>");
    }

    private static String point(String text) {
        return "<li>" + Html.text(text) + "</li>";
    }
}

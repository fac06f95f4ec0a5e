package coop.siembra.assessment.ui.report;

import coop.siembra.assessment.instrument.Scale.Role;
import coop.siembra.assessment.reports.MyReport;
import coop.siembra.assessment.reports.MyReport.Comparison;
import coop.siembra.assessment.scoring.ScoreChange;
import coop.siembra.psychometrics.ReliableChange;
import coop.siembra.ui.Html;
import coop.siembra.ui.Parts.Tone;
import java.util.stream.Collectors;

/** What has changed since earlier sittings, by more than measuring twice would explain or not. */
record ChangeHtml(MyReport report, ReportWords words, Medium medium) {

    String html() {
        var earlier = report.earlier();
        if (earlier.isEmpty()) {
            return "";
        }
        var last = earlier.getLast();
        var others = earlier.subList(0, earlier.size() - 1).reversed().stream()
                .map(one -> medium.folded(title(one), changes(one)))
                .collect(Collectors.joining());
        return Medium.section(
                title(last),
                Medium.paragraph(words.say("assessment.report.change-lead"))
                        + Html.element("div", "si-card assessment-card", changes(last))
                        + others);
    }

    private String title(Comparison comparison) {
        return words.say("assessment.report.change", words.day(comparison.before()));
    }

    private String changes(Comparison comparison) {
        var shown = comparison.changes().stream()
                .filter(change -> change.after().scale().role() == Role.RESULT)
                .toList();
        if (shown.isEmpty()) {
            return Medium.paragraph(words.say("assessment.report.change-none"));
        }
        var rows = shown.stream().map(this::row).collect(Collectors.joining());
        boolean otherForm = shown.stream().anyMatch(ScoreChange::otherForm);
        return "<ul class=\"assessment-rows\">" + rows + "</ul>"
                + (comparison.rescored() ? Medium.small(words.say("assessment.report.change-rescored")) : "")
                + (otherForm ? Medium.small(words.say("assessment.report.change-other-form")) : "");
    }

    private String row(ScoreChange change) {
        var scores = words.say(
                "assessment.report.change-scores",
                Math.round(change.before().scaled()),
                Math.round(change.after().scaled()));
        var index = change.index().isPresent()
                ? Medium.small(words.say(
                        "assessment.report.change-index", change.index().getAsDouble(), ReliableChange.RELIABLE))
                : "";
        return "<li><strong>" + Html.text(words.of(change.after().scale().name())) + "</strong> <span>"
                + Html.text(scores) + "</span> " + badge(change)
                + Medium.paragraph(words.say(change.verdict().words()))
                + index + "</li>";
    }

    private String badge(ScoreChange change) {
        return switch (change.verdict()) {
            case GROWN -> Medium.badge("↑ " + words.say("assessment.report.change-grown"), Tone.GOOD);
            case FALLEN -> Medium.badge("↓ " + words.say("assessment.report.change-fallen"), Tone.WARN);
            case NOT_RELIABLE -> Medium.badge("≈ " + words.say("assessment.report.change-unsure"), Tone.PLAIN);
            case CANNOT_TELL -> Medium.badge("? " + words.say("assessment.report.change-unknown"), Tone.PLAIN);
        };
    }
}

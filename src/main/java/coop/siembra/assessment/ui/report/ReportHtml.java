package coop.siembra.assessment.ui.report;

import coop.siembra.assessment.PracticePlaces;
import coop.siembra.assessment.reports.MyReport;
import coop.siembra.ui.Html;
import java.util.stream.Stream;

/** A report under its title, the same on the page and on paper. */
record ReportHtml(MyReport report, ReportWords words, Medium medium, PracticePlaces.Mine places) {

    String html() {
        return invented()
                + new OverviewHtml(report, words, medium).html()
                + new ScalesHtml(report, words).html()
                + new ChangeHtml(report, words, medium).html()
                + new PractiseHtml(report, words, medium, places).html()
                + new BackgroundHtml(report, words, medium).html();
    }

    /** When it was handed in, in which form, and whether time was up. */
    String occasion() {
        var form = report.instrument()
                .form(report.report().occasion().form())
                .map(found -> words.of(found.title()))
                .orElse("");
        var closing = report.report().occasion().closing();
        var said = words.say("assessment.report.occasion", words.day(report.report()), form);
        return closing != null && closing.timeUp() ? said + " · " + words.say("assessment.list.time-up") : said;
    }

    /** What others made up, also in an earlier sitting, says nothing about anybody. */
    private String invented() {
        boolean any = Stream.concat(
                        Stream.of(report.report()), report.earlier().stream().map(MyReport.Comparison::before))
                .anyMatch(one -> one.occasion().invented());
        return any
                ? Html.element("div", "si-notice warn", Medium.paragraph(words.say("assessment.report.invented")))
                : "";
    }
}

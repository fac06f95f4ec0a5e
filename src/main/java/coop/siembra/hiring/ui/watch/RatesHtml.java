package coop.siembra.hiring.ui.watch;

import coop.siembra.hiring.FairnessReport;
import coop.siembra.hiring.FairnessReport.OfStage;
import coop.siembra.hiring.OpeningFile;
import coop.siembra.hiring.fairness.Counts;
import coop.siembra.hiring.fairness.RateTest;
import coop.siembra.hiring.fairness.StageRates.Finding;
import coop.siembra.hiring.fairness.StageRates.Line;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Markup;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Selection rates of groups by stage: figures, the rule of four fifths with its test, and what they do and do not say in words. */
record RatesHtml(FairnessReport report, List<OpeningFile> openings, Phrases phrases) {
    private static final List<String> COLUMNS = List.of("judged", "selected", "rate", "ratio", "p", "difference");
    private static final double LEAST = 0.001;

    String html() {
        var html = new Markup();
        report.stages().forEach(stage -> stage(html, stage));
        return html.toString();
    }

    private String title(OfStage stage) {
        if (stage.whole()) {
            return phrases.say("hiring.fairness.whole");
        }
        return openings.stream()
                .flatMap(file -> file.opening().stage(stage.stage()).stream())
                .findFirst()
                .map(phrases::stage)
                .orElse(stage.stage());
    }

    private void stage(Markup html, OfStage stage) {
        html.tag("<section class='si-card watch-stage'><h2>").text(title(stage)).tag("</h2>");
        var lines = stage.rates().lines();
        if (lines.isEmpty()) {
            html.tag("<p class='si-muted'>")
                    .text(phrases.say("hiring.fairness.too-few"))
                    .tag("</p>");
        } else {
            table(html, stage);
            html.tag("<ul class='watch-findings'>");
            lines.stream().filter(line -> line.finding() != Finding.HIGHEST).forEach(line -> finding(html, line));
            html.tag("</ul>");
        }
        notes(html, stage);
        html.tag("</section>");
    }

    private void table(Markup html, OfStage stage) {
        html.tag("<div class='watch-wide' tabindex='0' role='region'")
                .attribute("aria-label", title(stage))
                .tag("><table class='watch-table'><thead><tr><th scope='col'>")
                .text(phrases.say("hiring.fairness.column.group"))
                .tag("</th>");
        COLUMNS.forEach(
                column -> html.tag("<th scope='col'>").text(column(column)).tag("</th>"));
        html.tag("</tr></thead><tbody>");
        stage.rates().lines().forEach(line -> row(html, line));
        var undeclared = stage.rates().undeclared();
        if (!stage.undeclaredHidden() && undeclared.people() > 0) {
            html.tag("<tr class='watch-quiet'><th scope='row'>")
                    .text(phrases.say("hiring.fairness.undeclared"))
                    .tag("</th>");
            cell(html, "judged", Integer.toString(undeclared.judged()));
            cell(html, "selected", Integer.toString(undeclared.selected()));
            html.tag("<td colspan='4'></td></tr>");
        }
        html.tag("</tbody></table></div>");
    }

    private void row(Markup html, Line line) {
        html.tag("<tr><th scope='row'>").text(group(line.counts().group()));
        if (line.highest()) {
            html.tag(" <span class='si-badge info'>")
                    .text(phrases.say("hiring.fairness.highest"))
                    .tag("</span>");
        }
        html.tag("</th>");
        cell(html, "judged", Integer.toString(line.counts().judged()));
        cell(html, "selected", Integer.toString(line.counts().selected()));
        cell(html, "rate", percent(line.rate()));
        cell(html, "ratio", (line.marked() ? "! " : "") + phrases.numbers().of(line.ratio(), 2));
        cell(html, "p", line.test().map(this::p).orElse("–"));
        cell(html, "difference", line.test().map(this::difference).orElse("–"));
        html.tag("</tr>");
    }

    private void cell(Markup html, String column, String text) {
        html.tag("<td")
                .attribute("data-label", column(column))
                .tag(">")
                .text(text)
                .tag("</td>");
    }

    private String column(String name) {
        return phrases.say("hiring.fairness.column." + name);
    }

    private String percent(OptionalDouble rate) {
        return rate.isPresent() ? phrases.numbers().of(100 * rate.getAsDouble(), 0) + " %" : "–";
    }

    private String p(RateTest test) {
        return test.p() < LEAST
                ? "< " + phrases.numbers().of(LEAST, 3)
                : phrases.numbers().of(test.p(), test.p() < 0.1 ? 3 : 2);
    }

    private String difference(RateTest test) {
        return phrases.say(
                "hiring.fairness.points",
                phrases.numbers().of(100 * test.difference(), 0),
                phrases.numbers().of(100 * test.interval().low(), 0),
                phrases.numbers().of(100 * test.interval().high(), 0));
    }

    private void finding(Markup html, Line line) {
        html.tag("<li><strong>")
                .text(group(line.counts().group()))
                .tag(".</strong> ")
                .text(phrases.say("hiring.fairness.finding." + Phrases.word(line.finding())));
        line.warnings()
                .forEach(warning -> html.tag(" <span class='si-muted'>")
                        .text(phrases.say("hiring.fairness.warning." + Phrases.word(warning)))
                        .tag("</span>"));
        if (line.small()) {
            html.tag(" <span class='si-muted'>")
                    .text(phrases.say("hiring.fairness.small"))
                    .tag("</span>");
        }
        html.tag("</li>");
    }

    private void notes(Markup html, OfStage stage) {
        int withdrew = Stream.concat(
                        stage.rates().lines().stream().map(Line::counts),
                        Stream.of(stage.rates().undeclared()))
                .mapToInt(Counts::withdrew)
                .sum();
        note(html, withdrew > 0, "hiring.fairness.withdrew", withdrew);
        note(html, stage.hidden() > 0, "hiring.fairness.hidden", stage.hidden());
        note(
                html,
                !stage.undeclaredHidden() && stage.rates().manyUndeclared(),
                "hiring.fairness.many-undeclared",
                stage.rates().undeclared().judged());
    }

    private void note(Markup html, boolean holds, String key, int many) {
        if (holds) {
            html.tag("<p class='si-small si-muted'>")
                    .text(phrases.say(key, many))
                    .tag("</p>");
        }
    }

    private String group(String id) {
        return GapsHtml.group(report.question(), id, phrases);
    }

    /** How to read it. */
    String explained() {
        var html = new Markup()
                .tag("<h2>")
                .text(phrases.say("hiring.fairness.read"))
                .tag("</h2><ul class='watch-points'>");
        Stream.of("four-fifths", "fisher", "small", "proof", "hidden", "steps")
                .forEach(point -> html.tag("<li>")
                        .text(phrases.say("hiring.fairness.read." + point))
                        .tag("</li>"));
        return html.tag("</ul>").toString();
    }
}

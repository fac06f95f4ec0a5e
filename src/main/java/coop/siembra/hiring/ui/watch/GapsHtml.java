package coop.siembra.hiring.ui.watch;

import coop.siembra.hiring.FairnessReport;
import coop.siembra.hiring.ScoreGap;
import coop.siembra.hiring.content.Groups;
import coop.siembra.hiring.fairness.ScoreDifference;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Markup;
import java.util.List;

/** How far mean scores of groups lie apart, with intervals. */
record GapsHtml(Groups.Question question, List<ScoreGap> gaps, Phrases phrases) {

    static String group(Groups.Question question, String id, Phrases phrases) {
        if (id.equals(FairnessReport.SEVERAL)) {
            return phrases.say("hiring.fairness.several");
        }
        return question.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .map(option -> phrases.of(option.text()))
                .orElse(id);
    }

    String html() {
        var html = new Markup();
        html.tag("<section class='si-card watch-stage'><h2>")
                .text(phrases.say("hiring.fairness.scores"))
                .tag("</h2><p>")
                .text(phrases.say("hiring.fairness.scores-lead"))
                .tag("</p>");
        if (gaps.isEmpty()) {
            html.tag("<p class='si-muted'>")
                    .text(phrases.say("hiring.fairness.no-scores"))
                    .tag("</p>");
        } else {
            html.tag("<ul class='watch-findings'>");
            gaps.forEach(gap -> gap(html, gap));
            html.tag("</ul>");
        }
        return html.tag("</section>").toString();
    }

    private void gap(Markup html, ScoreGap gap) {
        var difference = gap.difference();
        html.tag("<li><strong>")
                .text(phrases.of(gap.scale().name()))
                .tag(".</strong> ")
                .text(phrases.say(
                        "hiring.fairness.gap",
                        group(question, gap.group(), phrases),
                        group(question, gap.largest(), phrases),
                        phrases.numbers().of(difference.points(), 1),
                        difference.first(),
                        difference.second()));
        difference
                .interval()
                .ifPresent(interval -> html.text(" ")
                        .text(phrases.say(
                                interval.holds(0) ? "hiring.fairness.gap-chance" : "hiring.fairness.gap-apart",
                                phrases.numbers().of(interval.low(), 1),
                                phrases.numbers().of(interval.high(), 1))));
        difference.standardised().ifPresent(found -> standardised(html, found));
        if (difference.few()) {
            html.tag(" <span class='si-muted'>")
                    .text(phrases.say("hiring.fairness.warning.few-judged"))
                    .tag("</span>");
        }
        html.tag("</li>");
    }

    private void standardised(Markup html, ScoreDifference.Standardised found) {
        html.tag(" <small>")
                .text(phrases.say(
                        "hiring.fairness.hedges",
                        phrases.numbers().of(found.g()),
                        phrases.numbers().of(found.interval().low()),
                        phrases.numbers().of(found.interval().high())))
                .tag("</small>");
    }
}

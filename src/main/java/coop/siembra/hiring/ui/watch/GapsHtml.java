package coop.siembra.hiring.ui.watch;

import coop.siembra.hiring.FairnessReport;
import coop.siembra.hiring.ScoreGap;
import coop.siembra.hiring.content.Groups;
import coop.siembra.hiring.fairness.ScoreDifference;
import coop.siembra.hiring.ui.judging.Speech;
import coop.siembra.ui.Markup;
import java.util.List;

/** How far mean scores of groups lie apart, with intervals. */
record GapsHtml(Groups.Question question, List<ScoreGap> gaps, Speech speech) {

    static String group(Groups.Question question, String id, Speech speech) {
        if (id.equals(FairnessReport.SEVERAL)) {
            return speech.say("hiring.fairness.several");
        }
        return question.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .map(option -> speech.say(option.text()))
                .orElse(id);
    }

    String html() {
        var html = new Markup();
        html.tag("<section class='si-card watch-stage'><h2>")
                .text(speech.say("hiring.fairness.scores"))
                .tag("</h2><p>")
                .text(speech.say("hiring.fairness.scores-lead"))
                .tag("</p>");
        if (gaps.isEmpty()) {
            html.tag("<p class='si-muted'>")
                    .text(speech.say("hiring.fairness.no-scores"))
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
                .text(speech.say(gap.scale().name()))
                .tag(".</strong> ")
                .text(speech.say(
                        "hiring.fairness.gap",
                        group(question, gap.group(), speech),
                        group(question, gap.largest(), speech),
                        speech.numbers().of(difference.points(), 1),
                        difference.first(),
                        difference.second()));
        difference
                .interval()
                .ifPresent(interval -> html.text(" ")
                        .text(speech.say(
                                interval.holds(0) ? "hiring.fairness.gap-chance" : "hiring.fairness.gap-apart",
                                speech.numbers().of(interval.low(), 1),
                                speech.numbers().of(interval.high(), 1))));
        difference.standardised().ifPresent(found -> standardised(html, found));
        if (difference.few()) {
            html.tag(" <span class='si-muted'>")
                    .text(speech.say("hiring.fairness.warning.few-judged"))
                    .tag("</span>");
        }
        html.tag("</li>");
    }

    private void standardised(Markup html, ScoreDifference.Standardised found) {
        html.tag(" <small>")
                .text(speech.say(
                        "hiring.fairness.hedges",
                        speech.numbers().of(found.g()),
                        speech.numbers().of(found.interval().low()),
                        speech.numbers().of(found.interval().high())))
                .tag("</small>");
    }
}

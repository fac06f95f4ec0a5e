package coop.siembra.hiring.ui.judging;

import coop.siembra.hiring.KitSheet;
import coop.siembra.hiring.KitSheet.Asked;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Html;
import coop.siembra.ui.Markup;
import java.util.Optional;

/** The structured interview: how it is led, what must not be asked, and each question as it is read aloud. */
record KitHtml(KitSheet kit, Phrases phrases) {

    /** What comes before the questions. */
    String guide() {
        var html = new Markup();
        html.tag("<section class='si-card judging-guide'><h2>")
                .text(phrases.say("hiring.judging.kit"))
                .tag("</h2><p>")
                .text(phrases.say("hiring.judging.kit-lead", minutes()))
                .tag("</p>");
        more(html, "hiring.judging.kit.steps", steps());
        more(html, "hiring.judging.kit.aloud", aloud());
        more(html, "hiring.judging.kit.rules", rules());
        return html.tag("</section>").toString();
    }

    private int minutes() {
        return kit.questions().stream()
                .mapToInt(asked -> asked.question().minutes())
                .sum();
    }

    private void more(Markup html, String title, String inside) {
        html.tag("<details class='judging-more'><summary>")
                .text(phrases.say(title))
                .tag("</summary>")
                .tag(inside)
                .tag("</details>");
    }

    private String steps() {
        var html = new Markup();
        html.tag("<ol>");
        kit.guide()
                .steps()
                .forEach(step -> html.tag("<li><strong>")
                        .text(phrases.of(step.title()))
                        .tag("</strong>")
                        .tag(Html.paragraphs(phrases.of(step.text())))
                        .tag("</li>"));
        html.tag("</ol><h3>").text(phrases.say("hiring.judging.kit.scale")).tag("</h3><dl>");
        kit.guide()
                .scale()
                .forEach(point -> html.tag("<dt>")
                        .text(point.point() + " " + phrases.of(point.name()))
                        .tag("</dt><dd>")
                        .text(phrases.of(point.text()))
                        .tag("</dd>"));
        html.tag("<dt>")
                .text(phrases.of(kit.guide().noEvidence().name()))
                .tag("</dt><dd>")
                .text(phrases.of(kit.guide().noEvidence().text()))
                .tag("</dd></dl>");
        return html.toString();
    }

    private String aloud() {
        var html = new Markup();
        var guide = kit.guide();
        quote(html, "hiring.judging.kit.opening", phrases.of(guide.opening()));
        quote(html, "hiring.judging.kit.no-example", phrases.of(guide.noExample()));
        quote(html, "hiring.judging.kit.closing", phrases.of(guide.closing()));
        return html.toString();
    }

    private void quote(Markup html, String title, String text) {
        html.tag("<h3>")
                .text(phrases.say(title))
                .tag("</h3><blockquote>")
                .tag(Html.paragraphs(text))
                .tag("</blockquote>");
    }

    private String rules() {
        var html = new Markup();
        html.tag(Html.paragraphs(phrases.of(kit.rules().intro()))).tag("<ul class='judging-rules'>");
        for (var topic : kit.rules().topics()) {
            html.tag("<li><strong>")
                    .text(phrases.of(topic.topic()))
                    .tag("</strong><p>")
                    .text(phrases.of(topic.why()))
                    .tag("</p>");
            topic.examples()
                    .forEach(example ->
                            html.tag("<p><s>").text(phrases.of(example)).tag("</s></p>"));
            html.tag("<p><em>")
                    .text(phrases.say("hiring.judging.kit.instead"))
                    .tag("</em> ")
                    .text(phrases.of(topic.instead()))
                    .tag("</p></li>");
        }
        return html.tag("</ul>")
                .tag(Html.paragraphs(phrases.of(kit.rules().volunteered())))
                .toString();
    }

    /** One question, without its title. */
    Optional<String> question(String id) {
        return kit.questions().stream()
                .filter(asked -> asked.question().id().equals(id))
                .findFirst()
                .map(this::question);
    }

    private String question(Asked asked) {
        var question = asked.question();
        var html = new Markup();
        if (asked.added()) {
            html.tag("<p class='si-small si-muted'>")
                    .text(phrases.say("hiring.judging.kit.added"))
                    .tag("</p>");
        }
        html.tag("<blockquote class='judging-ask'>")
                .tag(Html.paragraphs(phrases.of(question.ask())))
                .tag("</blockquote><p class='si-small si-muted'>")
                .text(phrases.say("hiring.judging.kit.type." + Phrases.word(question.type()), question.minutes()))
                .tag("</p>");
        if (!question.probes().isEmpty()) {
            html.tag("<h3>").text(phrases.say("hiring.judging.kit.probes")).tag("</h3><ul>");
            question.probes()
                    .forEach(probe -> html.tag("<li>").text(phrases.of(probe)).tag("</li>"));
            html.tag("</ul>");
        }
        html.tag("<p>").text(phrases.of(question.evidence())).tag("</p>");
        question.avoid()
                .ifPresent(avoid -> html.tag("<p class='si-notice warn'>")
                        .text(phrases.of(avoid))
                        .tag("</p>"));
        return html.toString();
    }

    /** All questions with their anchors, for reading and printing. */
    String sheet() {
        var html = new Markup();
        int number = 0;
        for (var asked : kit.questions()) {
            html.tag("<section class='si-card judging-question'><h2>")
                    .text(phrases.say(
                            asked.added() ? "hiring.judging.question-added" : "hiring.judging.question",
                            ++number,
                            phrases.competency(asked.competency())))
                    .tag("</h2>")
                    .tag(question(asked))
                    .tag("<dl class='judging-anchors'>");
            asked.question()
                    .anchors()
                    .forEach(anchor -> html.tag("<dt>")
                            .text(Integer.toString(anchor.point()))
                            .tag("</dt><dd>")
                            .text(phrases.of(anchor.text()))
                            .tag("</dd>"));
            html.tag("</dl></section>");
        }
        return html.toString();
    }
}

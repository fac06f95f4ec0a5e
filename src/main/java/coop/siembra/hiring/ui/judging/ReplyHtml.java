package coop.siembra.hiring.ui.judging;

import coop.siembra.hiring.content.Task;
import coop.siembra.hiring.model.Reply;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Html;
import coop.siembra.ui.Markup;

/** A written reply with the message it answers, what its writer knew, and what is left out of account. */
record ReplyHtml(Task task, Reply reply, Phrases phrases) {

    String html() {
        var html = new Markup();
        html.tag("<section class='si-card judging-reply' aria-labelledby='judging-reply'><h2 id='judging-reply'>")
                .text(phrases.say("hiring.judging.reply"))
                .tag("</h2><div class='judging-text'>")
                .tag(Html.paragraphs(reply.text()))
                .tag("</div></section>");
        html.tag("<section class='si-card judging-message'><h2>")
                .text(phrases.say("hiring.judging.message"))
                .tag("</h2><p class='si-muted'>")
                .text(phrases.of(task.message().from()))
                .tag("</p><div class='judging-text'>");
        task.message()
                .subject()
                .ifPresent(subject ->
                        html.tag("<p><strong>").text(phrases.of(subject)).tag("</strong></p>"));
        html.tag(Html.paragraphs(phrases.of(task.message().text()))).tag("</div>");
        more(html, "hiring.judging.situation", Html.paragraphs(phrases.of(task.scenario())) + facts());
        html.tag("<p class='si-small'><strong>")
                .text(phrases.say("hiring.judging.not-judged"))
                .tag("</strong> ")
                .text(phrases.of(task.notJudged()))
                .tag("</p>");
        if (!task.examples().isEmpty()) {
            more(html, "hiring.judging.examples", examples());
        }
        return html.tag("</section>").toString();
    }

    private void more(Markup html, String title, String inside) {
        html.tag("<details class='judging-more'><summary>")
                .text(phrases.say(title))
                .tag("</summary>")
                .tag(inside)
                .tag("</details>");
    }

    private String facts() {
        var html = new Markup();
        html.tag("<h3>").text(phrases.say("hiring.judging.facts")).tag("</h3><ul>");
        task.facts()
                .forEach(fact -> html.tag("<li>").text(phrases.of(fact.text())).tag("</li>"));
        html.tag("</ul><h3>").text(phrases.say("hiring.judging.limits-of")).tag("</h3><ul>");
        task.limits().forEach(limit -> html.tag("<li>").text(phrases.of(limit)).tag("</li>"));
        return html.tag("</ul>").toString();
    }

    private String examples() {
        var html = new Markup();
        html.tag("<p>").text(phrases.say("hiring.judging.examples-lead")).tag("</p>");
        for (var example : task.examples()) {
            html.tag("<article class='judging-example'><div class='judging-text'>")
                    .tag(Html.paragraphs(phrases.of(example.reply())))
                    .tag("</div><dl>");
            for (var rating : example.ratings()) {
                html.tag("<dt>")
                        .text(task.dimension(rating.dimension())
                                .map(dimension -> phrases.of(dimension.name()))
                                .orElse(rating.dimension()))
                        .tag("</dt><dd><strong>")
                        .text(Integer.toString(rating.point()))
                        .tag("</strong> ")
                        .text(phrases.of(rating.why()))
                        .tag("</dd>");
            }
            html.tag("</dl></article>");
        }
        return html.toString();
    }
}

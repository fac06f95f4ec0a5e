package coop.siembra.hiring.ui.judging;

import coop.siembra.hiring.content.Task;
import coop.siembra.hiring.model.Reply;
import coop.siembra.ui.Html;
import coop.siembra.ui.Markup;

/** A written reply with the message it answers, what its writer knew, and what is left out of account. */
record ReplyHtml(Task task, Reply reply, Speech speech) {

    String html() {
        var html = new Markup();
        html.tag("<section class='si-card judging-reply' aria-labelledby='judging-reply'><h2 id='judging-reply'>")
                .text(speech.say("hiring.judging.reply"))
                .tag("</h2><div class='judging-text'>")
                .tag(Html.paragraphs(reply.text()))
                .tag("</div></section>");
        html.tag("<section class='si-card judging-message'><h2>")
                .text(speech.say("hiring.judging.message"))
                .tag("</h2><p class='si-muted'>")
                .text(speech.say(task.message().from()))
                .tag("</p><div class='judging-text'>");
        task.message()
                .subject()
                .ifPresent(subject ->
                        html.tag("<p><strong>").text(speech.say(subject)).tag("</strong></p>"));
        html.tag(Html.paragraphs(speech.say(task.message().text()))).tag("</div>");
        more(html, "hiring.judging.situation", Html.paragraphs(speech.say(task.scenario())) + facts());
        html.tag("<p class='si-small'><strong>")
                .text(speech.say("hiring.judging.not-judged"))
                .tag("</strong> ")
                .text(speech.say(task.notJudged()))
                .tag("</p>");
        if (!task.examples().isEmpty()) {
            more(html, "hiring.judging.examples", examples());
        }
        return html.tag("</section>").toString();
    }

    private void more(Markup html, String title, String inside) {
        html.tag("<details class='judging-more'><summary>")
                .text(speech.say(title))
                .tag("</summary>")
                .tag(inside)
                .tag("</details>");
    }

    private String facts() {
        var html = new Markup();
        html.tag("<h3>").text(speech.say("hiring.judging.facts")).tag("</h3><ul>");
        task.facts()
                .forEach(fact -> html.tag("<li>").text(speech.say(fact.text())).tag("</li>"));
        html.tag("</ul><h3>").text(speech.say("hiring.judging.limits-of")).tag("</h3><ul>");
        task.limits().forEach(limit -> html.tag("<li>").text(speech.say(limit)).tag("</li>"));
        return html.tag("</ul>").toString();
    }

    private String examples() {
        var html = new Markup();
        html.tag("<p>").text(speech.say("hiring.judging.examples-lead")).tag("</p>");
        for (var example : task.examples()) {
            html.tag("<article class='judging-example'><div class='judging-text'>")
                    .tag(Html.paragraphs(speech.say(example.reply())))
                    .tag("</div><dl>");
            for (var rating : example.ratings()) {
                html.tag("<dt>")
                        .text(task.dimension(rating.dimension())
                                .map(dimension -> speech.say(dimension.name()))
                                .orElse(rating.dimension()))
                        .tag("</dt><dd><strong>")
                        .text(Integer.toString(rating.point()))
                        .tag("</strong> ")
                        .text(speech.say(rating.why()))
                        .tag("</dd>");
            }
            html.tag("</dl></article>");
        }
        return html.toString();
    }
}

package coop.siembra.executive.ui;

import com.vaadin.flow.component.html.Section;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;

/** One question: its figure with the interval, what it rests on, how it has moved, what it does not say, and where to look further. */
final class QuestionCard {
    private final Say say;
    private final String question;
    private final Markup html = new Markup();

    /** @param question the beginning of its texts' keys */
    QuestionCard(Say say, String question) {
        this.say = say;
        this.question = question;
        html.tag("<h2>").text(say.text(question + "question")).tag("</h2>");
    }

    /** The answer in short, with the interval in words under it. */
    QuestionCard figure(String figure, String unit, String interval) {
        html.tag("<p class='executive-figure'><b>")
                .text(figure)
                .tag("</b> <span>")
                .text(unit)
                .tag("</span></p><p>")
                .text(interval)
                .tag("</p>");
        return this;
    }

    /** There is no figure yet, and why. */
    QuestionCard unknown(String why) {
        html.tag("<p class='executive-figure unknown'><b>–</b> <span>")
                .text(say.text("unknown"))
                .tag("</span></p><p>")
                .text(why)
                .tag("</p>");
        return this;
    }

    /** A titled part. */
    QuestionCard part(String title, String trusted) {
        title(title);
        html.tag(trusted);
        return this;
    }

    QuestionCard words(String title, String... sentences) {
        title(title);
        for (var sentence : sentences) {
            html.tag("<p>").text(sentence).tag("</p>");
        }
        return this;
    }

    QuestionCard way(String key, String path) {
        html.tag("<p><a router-link")
                .attribute("href", path)
                .tag(">")
                .text(say.text(key))
                .tag("</a></p>");
        return this;
    }

    /** A sentence that leads to its page. */
    QuestionCard line(String sentence, String key, String path) {
        html.tag("<p>")
                .text(sentence)
                .tag(" <a router-link")
                .attribute("href", path)
                .tag(">")
                .text(say.text(key))
                .tag("</a></p>");
        return this;
    }

    QuestionCard title(String key) {
        html.tag("<h3>").text(say.text(key)).tag("</h3>");
        return this;
    }

    Section show() {
        html.tag("<details><summary>")
                .text(say.text("limits"))
                .tag("</summary><p>")
                .text(say.text(question + "limits"))
                .tag("</p></details>");
        var section = new Section(new Fragment(html.toString()));
        section.addClassNames("si-card", "executive-question");
        return section;
    }
}

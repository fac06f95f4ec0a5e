package coop.siembra.notices.ui;

import coop.siembra.notices.LetterLine;
import coop.siembra.ui.Markup;
import java.util.List;

/** Letters as a table that becomes a list of cards on a phone. */
final class LetterTable {
    private final LetterWords words;

    LetterTable(LetterWords words) {
        this.words = words;
    }

    String html(List<LetterLine> lines) {
        var html = new Markup();
        html.tag("<table class='si-table notices-table'><caption class='si-hidden'>")
                .text(words.say("notices.outbox.caption"))
                .tag("</caption><thead><tr>");
        for (var column : List.of(
                "notices.outbox.subject", "notices.outbox.to", "notices.outbox.written", "notices.outbox.status")) {
            html.tag("<th scope='col'>").text(words.say(column)).tag("</th>");
        }
        html.tag("</tr></thead><tbody>");
        lines.forEach(line -> row(html, line));
        return html.tag("</tbody></table>").toString();
    }

    private void row(Markup html, LetterLine line) {
        html.tag("<tr><th scope='row'><a router-link")
                .attribute("href", OutboxAddress.PATH + "/" + line.id())
                .tag(">")
                .text(words.title(line))
                .tag("</a></th>");
        cell(html, "notices.outbox.to");
        to(html, line);
        cell(html.tag("</div></td>"), "notices.outbox.written");
        html.text(words.moment(line.writtenAt()));
        cell(html.tag("</div></td>"), "notices.outbox.status");
        html.tag("<span class='si-badge " + LetterWords.tone(line.status()) + "'>")
                .text(words.status(line.status()))
                .tag("</span>");
        small(html, words.trouble(line));
        small(html, words.then(line));
        html.tag("</div></td></tr>");
    }

    private void to(Markup html, LetterLine line) {
        if (line.words().isEmpty()) {
            html.tag("<span class='si-muted'>").text(words.closed(line)).tag("</span>");
            return;
        }
        var shown = line.words().get();
        html.tag("<span class='notices-to'>").text(shown.name().isBlank() ? shown.email() : shown.name());
        small(html, shown.name().isBlank() ? "" : shown.email());
        html.tag("</span>");
    }

    private static void small(Markup html, String text) {
        if (!text.isEmpty()) {
            html.tag("<small>").text(text).tag("</small>");
        }
    }

    private void cell(Markup html, String column) {
        html.tag("<td").attribute("data-label", words.say(column)).tag("><div>");
    }
}

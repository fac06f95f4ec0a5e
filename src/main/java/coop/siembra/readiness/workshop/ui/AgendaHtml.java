package coop.siembra.readiness.workshop.ui;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.readiness.guide.Block;
import coop.siembra.readiness.model.workshop.Agenda;
import coop.siembra.readiness.model.workshop.Part;
import coop.siembra.readiness.workshop.Workshop;
import coop.siembra.ui.Markup;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The agenda as HTML.
 *
 * @param blocks by id
 */
record AgendaHtml(Workshop workshop, Map<String, Block> blocks, WorkshopWords words) {

    String html() {
        var html = new Markup();
        overview(html);
        materials(html);
        var at = start();
        for (var part : workshop.agenda().parts()) {
            part(html, part, at);
            at = at.plusMinutes(part.minutes());
        }
        handouts(html);
        return html.toString();
    }

    /** Without a date the clock begins at nought. */
    private LocalTime start() {
        var place = workshop.place();
        return place == null ? LocalTime.MIDNIGHT : place.time();
    }

    private void overview(Markup html) {
        html.tag("<section class='si-card leading-overview'><h2>")
                .text(say("overview"))
                .tag("</h2><table class='si-table'>");
        html.tag("<thead><tr><th scope='col'>")
                .text(say("column.time"))
                .tag("</th><th scope='col'>")
                .text(say("column.part"))
                .tag("</th><th scope='col'>")
                .text(say("column.minutes"))
                .tag("</th></tr></thead><tbody>");
        var at = start();
        for (var part : workshop.agenda().parts()) {
            html.tag("<tr><td>")
                    .text(time(at))
                    .tag("</td><th scope='row'>")
                    .text(title(part))
                    .tag("</th><td>")
                    .text(Integer.toString(part.minutes()))
                    .tag("</td></tr>");
            at = at.plusMinutes(part.minutes());
        }
        html.tag("</tbody></table></section>");
    }

    private void materials(Markup html) {
        var all = known().flatMap(block -> block.materials().stream())
                .map(this::say)
                .distinct()
                .toList();
        if (!all.isEmpty()) {
            html.tag("<section class='si-card'><h2>").text(say("materials")).tag("</h2>");
            list(html, all);
            html.tag("</section>");
        }
    }

    private void part(Markup html, Part part, LocalTime at) {
        var block = blocks.get(part.block());
        html.tag("<section class='si-card leading-sheet'><h2>")
                .text(time(at) + " · " + title(part))
                .tag("</h2>");
        if (block != null) {
            html.tag("<p><strong>")
                    .text(say("goal"))
                    .tag("</strong> ")
                    .text(say(block.goal()))
                    .tag("</p>");
            steps(html, block, part.minutes());
            html.tag("<h3>").text(say("say")).tag("</h3><blockquote>");
            block.say().forEach(sentence -> html.tag("<p>").text(say(sentence)).tag("</p>"));
            html.tag("</blockquote>");
            paragraph(html, "watch", block.watch());
            paragraph(html, "online", block.online());
            paragraph(html, "later", block.effect().text());
        }
        html.tag("</section>");
    }

    private void steps(Markup html, Block block, int minutes) {
        var times = Agenda.steps(block, minutes);
        html.tag("<h3>").text(say("steps")).tag("</h3><ol class='leading-steps'>");
        for (int index = 0; index < block.steps().size(); index++) {
            html.tag("<li><span class='leading-minutes'>")
                    .text(words.texts().say("readiness.workshop.of-minutes", times.get(index)))
                    .tag("</span> <span>")
                    .text(say(block.steps().get(index).text()))
                    .tag("</span></li>");
        }
        html.tag("</ol>");
    }

    private void paragraph(Markup html, String key, LocalizedText text) {
        html.tag("<h3>").text(say(key)).tag("</h3><p>").text(say(text)).tag("</p>");
    }

    private void handouts(Markup html) {
        known().flatMap(block -> block.handouts().stream()).forEach(handout -> {
            html.tag("<section class='si-card leading-handout'><h2>")
                    .text(say(handout.title()))
                    .tag("</h2><ul class='leading-cards'>");
            handout.cards().forEach(card -> html.tag("<li>").text(say(card)).tag("</li>"));
            html.tag("</ul></section>");
        });
    }

    private static void list(Markup html, List<String> all) {
        html.tag("<ul>");
        all.forEach(one -> html.tag("<li>").text(one).tag("</li>"));
        html.tag("</ul>");
    }

    private Stream<Block> known() {
        return workshop.agenda().parts().stream().flatMap(part -> Stream.ofNullable(blocks.get(part.block())));
    }

    private String title(Part part) {
        if (part.isBreak()) {
            return words.texts().say("readiness.workshop.break");
        }
        var block = blocks.get(part.block());
        return block == null ? words.texts().say("readiness.workshop.gone") : say(block.title());
    }

    private String time(LocalTime at) {
        return words.moments().time(at);
    }

    private String say(LocalizedText text) {
        return words.moments().voice().say(text);
    }

    private String say(String key) {
        return words.texts().say("readiness.workshop.sheet." + key);
    }
}

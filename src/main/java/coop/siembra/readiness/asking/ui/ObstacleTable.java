package coop.siembra.readiness.asking.ui;

import coop.siembra.readiness.asking.SurveyResults.ObstacleMap;
import coop.siembra.readiness.asking.SurveyResults.Row;
import coop.siembra.readiness.guide.Obstacles.Obstacle;
import coop.siembra.readiness.model.asking.Share;
import coop.siembra.ui.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Units by obstacles as a table; on a phone a card a unit. Each figure is said in words too, and by how much of its cell is filled. */
final class ObstacleTable {
    private final AskingWords words;
    private final String organisation;

    /** @param organisation what the whole is called */
    ObstacleTable(AskingWords words, String organisation) {
        this.words = words;
        this.organisation = organisation;
    }

    String html(ObstacleMap map) {
        var html = new Markup();
        html.tag("<table class='asking-heat'><caption class='si-hidden'>")
                .text(words.say("readiness.asking.map-caption"))
                .tag("</caption><thead><tr><th scope='col'>")
                .text(words.say("readiness.asking.unit"))
                .tag("</th>");
        var obstacles = map.survey().obstacles();
        obstacles.forEach(obstacle -> html.tag("<th scope='col'>")
                .text(words.voice().say(obstacle.name()))
                .tag("</th>"));
        html.tag("</tr></thead><tbody>");
        map.family().forEach(row -> row(html, row, obstacles, row == map.unit()));
        return html.tag("</tbody></table>").toString();
    }

    private void row(Markup html, Row row, List<Obstacle> obstacles, boolean first) {
        html.tag("<tr class='" + (first ? "first" : "") + (row.hidden() ? " hidden" : "") + "'><th scope='row'>");
        name(html, row, first);
        html.tag("<small>")
                .text(
                        row.hidden()
                                ? words.say("readiness.asking.too-few")
                                : words.say("readiness.asking.answered", row.answered()))
                .tag("</small></th>");
        obstacles.forEach(obstacle -> cell(
                html, words.voice().say(obstacle.name()), row.of(obstacle.id()).orElse(null)));
        html.tag("</tr>");
    }

    private void name(Markup html, Row row, boolean first) {
        var unit = row.unit();
        if (unit == null || first) {
            html.text(unit == null ? organisation : words.voice().say(unit.name()));
            return;
        }
        html.tag("<a router-link")
                .attribute("href", ObstaclesView.path(unit.id()))
                .tag(">")
                .text(words.voice().say(unit.name()))
                .tag("</a>");
    }

    private void cell(Markup html, String obstacle, @Nullable Share share) {
        if (share == null) {
            html.tag("<td class='none'")
                    .attribute("data-label", obstacle)
                    .tag("><span aria-hidden='true'>–</span><span class='si-hidden'>")
                    .text(words.say("readiness.asking.too-few"))
                    .tag("</span></td>");
            return;
        }
        html.tag("<td class='q" + AskingWords.quarter(share) + "'")
                .attribute("data-label", obstacle)
                .attribute("title", words.interval(share))
                .tag("><b>")
                .text(words.percent(share.ratio()))
                .tag("</b><small>")
                .text(words.quarterName(share))
                .tag("</small><i aria-hidden='true'><i style='width:" + Math.round(share.ratio() * 100)
                        + "%'></i></i></td>");
    }
}

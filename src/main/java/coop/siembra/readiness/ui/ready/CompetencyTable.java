package coop.siembra.readiness.ui.ready;

import coop.siembra.content.Competency;
import coop.siembra.readiness.model.CompetencyTally;
import coop.siembra.readiness.model.JobRole;
import coop.siembra.readiness.model.Level;
import coop.siembra.ui.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Competencies with how many people are at each level and where their estimates lie.
 *
 * @param roles those somebody in the unit has
 * @param linked whether counts lead to the people
 */
record CompetencyTable(Phrases phrases, Shown shown, List<JobRole> roles, boolean linked) {
    /** Of more roles only the lowest and the highest target are told. */
    private static final int NAMED = 3;

    /** A competency with its counts. */
    record Line(Competency competency, CompetencyTally tally) {}

    String html(List<Line> lines) {
        var html = new Markup();
        html.tag("<table class='si-table readiness-competencies'><caption class='si-hidden'>")
                .text(phrases.say("strip.caption"))
                .tag("</caption><thead><tr>");
        for (var column : List.of("competency", "levels", "estimates", "week")) {
            html.tag("<th scope='col'>")
                    .text(phrases.say("strip.column." + column))
                    .tag("</th>");
        }
        html.tag("</tr></thead><tbody>");
        lines.forEach(line -> line(html, line));
        return html.tag("</tbody></table>").toString();
    }

    private void line(Markup html, Line line) {
        var tally = line.tally();
        html.tag("<tr><th scope='row'>")
                .text(phrases.name(line.competency()))
                .tag("</th><td>" + Signs.bar(tally.levels(), phrases) + "<span class='readiness-counts'>");
        for (var level : Level.values()) {
            count(html, line, level);
        }
        var targets = targets(line.competency());
        var strip = new Strip(tally, targets.keySet());
        html.tag("</span></td><td>" + strip.drawing() + "<small>").text(strip.words(phrases));
        targets(html, targets);
        html.tag("</small></td><td")
                .attribute("data-label", phrases.say("strip.column.week"))
                .tag(">");
        week(html, tally);
        html.tag("</td></tr>");
    }

    private void targets(Markup html, TreeMap<Double, List<String>> targets) {
        int roles = targets.values().stream().mapToInt(List::size).sum();
        if (roles > NAMED) {
            html.tag("<br>")
                    .text(phrases.say(
                            "strip.targets",
                            Phrases.hundredths(targets.firstKey()),
                            Phrases.hundredths(targets.lastKey()),
                            roles));
            return;
        }
        targets.forEach((target, names) ->
                html.tag("<br>").text(phrases.say("strip.target", Phrases.hundredths(target), phrases.list(names))));
    }

    private void count(Markup html, Line line, Level level) {
        int count = line.tally().levels().at(level);
        var words = phrases.say("count." + ReadinessAddress.word(level), count);
        if (count == 0 || !linked) {
            html.tag("<span>" + Signs.of(level)).text(words).tag("</span>");
            return;
        }
        html.tag("<a router-link")
                .attribute(
                        "href",
                        ReadinessAddress.href(shown.at(line.competency().id().value(), level)))
                .attribute("aria-label", phrases.say("strip.show", words, phrases.name(line.competency())))
                .tag(">" + Signs.of(level))
                .text(words)
                .tag("</a>");
    }

    private void week(Markup html, CompetencyTally tally) {
        if (tally.rose() == 0 && tally.fell() == 0) {
            html.tag("<span class='si-muted'>").text(phrases.say("strip.still")).tag("</span>");
        }
        if (tally.rose() > 0) {
            html.tag("<span class='readiness-rose'><span aria-hidden='true'>↑ </span>")
                    .text(phrases.say("strip.rose", tally.rose()))
                    .tag("</span> ");
        }
        if (tally.fell() > 0) {
            html.tag("<span class='readiness-fell'><span aria-hidden='true'>↓ </span>")
                    .text(phrases.say("strip.fell", tally.fell()))
                    .tag("</span>");
        }
    }

    /** What roles ask of a competency, the least first, with their names. */
    private TreeMap<Double, List<String>> targets(Competency competency) {
        var targets = new TreeMap<Double, List<String>>();
        roles.forEach(role -> role.target(competency.id().value())
                .ifPresent(target -> targets.computeIfAbsent(target.target(), any -> new ArrayList<>())
                        .add(phrases.of(role.name()))));
        return targets;
    }

    /** The same figures with how many estimates lie in each tenth. */
    String figures(List<Line> lines) {
        var html = new Markup();
        html.tag("<table class='si-table readiness-figures'><caption>")
                .text(phrases.say("strip.figures.caption"))
                .tag("</caption><thead><tr><th scope='col'>")
                .text(phrases.say("strip.column.competency"))
                .tag("</th>");
        for (var level : Level.values()) {
            html.tag("<th scope='col'>").text(phrases.level(level)).tag("</th>");
        }
        html.tag("<th scope='col'>").text(phrases.say("strip.figures.mean")).tag("</th>");
        for (int tenth = 0; tenth < CompetencyTally.TENTHS; tenth++) {
            html.tag("<th scope='col'>" + tenth * 10 + "–" + (tenth + 1) * 10 + "</th>");
        }
        html.tag("</tr></thead><tbody>");
        lines.forEach(line -> figures(html, line));
        return html.tag("</tbody></table>").toString();
    }

    private void figures(Markup html, Line line) {
        html.tag("<tr><th scope='row'>").text(phrases.name(line.competency())).tag("</th>");
        for (var level : Level.values()) {
            html.tag("<td>" + line.tally().levels().at(level) + "</td>");
        }
        var mean = line.tally().mean();
        html.tag("<td>" + (mean.isEmpty() ? "–" : Phrases.hundredths(mean.getAsDouble())) + "</td>");
        line.tally().tenths().forEach(count -> html.tag("<td>" + count + "</td>"));
        html.tag("</tr>");
    }
}

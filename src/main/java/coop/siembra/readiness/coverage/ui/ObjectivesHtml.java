package coop.siembra.readiness.coverage.ui;

import coop.siembra.kernel.Ids;
import coop.siembra.readiness.coverage.Coverage.Picture;
import coop.siembra.readiness.coverage.Coverage.Row;
import coop.siembra.readiness.model.coverage.Covered.Gap;
import coop.siembra.ui.Html;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Translator;
import coop.siembra.ui.Voice;
import java.util.List;

/** The objectives as a table; on a phone each is a card. */
record ObjectivesHtml(Translator translator, Voice voice, Picture picture) {
    private static final String BLOCK = "readiness.coverage.";
    private static final List<String> COLUMNS =
            List.of("objective", "courses", "workshops", "goals", "closer", "reached");
    /** More are counted, not named. */
    private static final int NAMED = 6;

    private String say(String key, Object... parameters) {
        return translator.translate(BLOCK + key, parameters);
    }

    /** How many objectives have a gap, in a sentence. */
    String summary() {
        long nothing = count(Gap.NOTHING) + count(Gap.ONLY_PLANNED);
        return say("summary", picture.rows().size(), nothing, count(Gap.NOBODY_REACHED), count(Gap.NO_GOAL));
    }

    private long count(Gap gap) {
        return picture.rows().stream().filter(row -> row.covered().gap() == gap).count();
    }

    String table() {
        var html = new Markup()
                .tag("<table class='si-table coverage-table'><caption class='si-hidden'>")
                .text(say("caption"))
                .tag("</caption><thead><tr>");
        COLUMNS.forEach(column ->
                html.tag("<th scope='col'>").text(say("column." + column)).tag("</th>"));
        html.tag("</tr></thead>");
        picture.rows().forEach(row -> objective(html, row));
        return html.tag("</table>").toString();
    }

    private void objective(Markup html, Row row) {
        var covered = row.covered();
        html.tag("<tbody><tr><th scope='row'>")
                .text(voice.say(row.objective().name()))
                .tag("<small>")
                .text(voice.say(row.objective().meaning()))
                .tag("</small></th>");
        cell(html, "courses", covered.courses());
        cell(html, "workshops", covered.workshops());
        goals(html, row);
        cell(html, "closer", covered.closer());
        reached(html, row);
        html.tag("</tr><tr class='coverage-more'><td colspan='" + COLUMNS.size() + "'>");
        gap(html, row);
        more(html, row);
        html.tag("</td></tr></tbody>");
    }

    private void cell(Markup html, String column, int count) {
        label(html, column).text(count == 0 ? "–" : Integer.toString(count));
        if (count == 0) {
            html.tag(Html.hidden(say("nothing")));
        }
        html.tag("</td>");
    }

    /** On a phone the head of the column stands beside each number. */
    private Markup label(Markup html, String column) {
        return html.tag("<td").attribute("data-label", say("column." + column)).tag(">");
    }

    private void goals(Markup html, Row row) {
        var covered = row.covered();
        if (covered.openGoals() + covered.closedGoals() == 0) {
            cell(html, "goals", 0);
            return;
        }
        label(html, "goals")
                .tag("<a router-link")
                .attribute("href", "plan?objective=" + row.objective().id())
                .tag(">")
                .text(say("goals", covered.openGoals(), covered.closedGoals()))
                .tag("</a></td>");
    }

    private void reached(Markup html, Row row) {
        int percent = picture.reach().percent(row.objective().id());
        label(html, "reached")
                .tag("<span class='coverage-reach'><span class='si-bar' aria-hidden='true'><i style='width:" + percent
                        + "%'></i></span><span>")
                .text(say("reached", row.covered().reached(), percent))
                .tag("</span></span></td>");
    }

    /** What is missing, in words, with what could be done. */
    private void gap(Markup html, Row row) {
        var covered = row.covered();
        var gap = covered.gap();
        if (gap == Gap.NONE) {
            return;
        }
        var sentence = gap == Gap.NOBODY_REACHED
                ? say("gap.nobody-reached", covered.courses(), covered.workshops())
                : say("gap." + Ids.of(gap));
        var tone = gap == Gap.NO_GOAL ? "info" : "warn";
        html.tag("<p class='coverage-gap'><span class='si-badge " + tone + "'>")
                .text(say("gap"))
                .tag("</span> ")
                .text(sentence)
                .tag(" ")
                .text(could(row))
                .tag("</p>");
    }

    private String could(Row row) {
        if (row.courses().isEmpty() && row.blocks().isEmpty() && row.closer().isEmpty()) {
            return say("could.nothing");
        }
        return say(
                "could", row.courses().size(), row.blocks().size(), row.closer().size());
    }

    private void more(Markup html, Row row) {
        html.tag("<div class='coverage-do'><a router-link class='si-button plain'")
                .attribute("href", "plan-new?objective=" + row.objective().id())
                .attribute(
                        "aria-label", say("put-named", voice.say(row.objective().name())))
                .tag(">")
                .text(say("put"))
                .tag("</a><details><summary>")
                .text(say("more"))
                .tag("</summary><h3>")
                .text(say("noticed"))
                .tag("</h3><p>")
                .text(voice.say(row.objective().noticed()))
                .tag("</p>");
        courses(html, row);
        named(
                html,
                "blocks",
                row.blocks().stream().map(block -> voice.say(block.title())).toList());
        named(
                html,
                "actions",
                row.closer().stream().map(action -> voice.say(action.title())).toList());
        html.tag("</details></div>");
    }

    private void courses(Markup html, Row row) {
        if (row.courses().isEmpty()) {
            return;
        }
        html.tag("<h3>").text(say("list.courses")).tag("</h3><ul>");
        row.courses()
                .forEach(course -> html.tag("<li><a router-link")
                        .attribute("href", "course/" + course.id())
                        .tag(">")
                        .text(voice.say(course.title()))
                        .tag("</a></li>"));
        html.tag("</ul>");
    }

    private void named(Markup html, String list, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        html.tag("<h3>").text(say("list." + list)).tag("</h3><ul>");
        names.stream().limit(NAMED).forEach(name -> html.tag("<li>").text(name).tag("</li>"));
        if (names.size() > NAMED) {
            html.tag("<li>").text(say("list.more", names.size() - NAMED)).tag("</li>");
        }
        html.tag("</ul>");
    }
}

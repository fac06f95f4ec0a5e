package coop.siembra.readiness.ui.ready;

import coop.siembra.content.Competency;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.readiness.PeopleReadiness.Row;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.Standing.Cell;
import coop.siembra.ui.Html;
import coop.siembra.ui.Markup;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * People by competencies as a grid of links to the evidence behind each cell; on a phone a list of people. Built without a translation a
 * cell, because there are a thousand.
 */
final class HeatTable {
    private final Phrases phrases;
    private final Shown shown;
    private final List<Competency> columns;
    private final Map<JobRoleId, LocalizedText> roles;
    private final String base;
    private final Map<Level, String> levels = new EnumMap<>(Level.class);
    private final Map<Level, String> signs = new EnumMap<>(Level.class);

    HeatTable(Phrases phrases, Shown shown, List<Competency> columns, Map<JobRoleId, LocalizedText> roles) {
        this.phrases = phrases;
        this.shown = shown;
        this.columns = columns;
        this.roles = roles;
        this.base = Html.text(ReadinessAddress.href(shown.looking(null)));
        for (var level : Level.values()) {
            levels.put(level, phrases.level(level));
            signs.put(level, Signs.of(level));
        }
    }

    String html(List<Row> rows) {
        var html = new Markup();
        html.tag("<table class='readiness-heat' role='grid'")
                .attribute("aria-label", phrases.say("heat.caption"))
                .tag("><thead><tr><th scope='col'>")
                .text(phrases.say("heat.name"))
                .tag("</th><th scope='col'>")
                .text(phrases.say("heat.overall"))
                .tag("</th>");
        columns.forEach(column -> html.tag("<th scope='col'")
                .attribute("title", phrases.name(column))
                .tag(">")
                .text(phrases.shortName(column))
                .tag("</th>"));
        html.tag("</tr></thead><tbody>");
        boolean first = true;
        for (var row : rows) {
            row(html, row, first);
            first = false;
        }
        return html.tag("</tbody></table>").toString();
    }

    private void row(Markup html, Row row, boolean first) {
        html.tag("<tr><th scope='row'><a router-link tabindex='" + (first ? 0 : -1) + "'")
                .attribute("href", ReadinessAddress.person(row.person(), shown.unit()))
                .tag(">")
                .text(row.name())
                .tag("</a><small>")
                .text(role(row))
                .tag("</small></th>");
        var overall = row.standing().overall();
        html.tag(
                        overall == null
                                ? "<td class='none'></td>"
                                : "<td class='overall " + word(overall) + "'><span>" + sign(overall))
                .tag(overall == null ? "" : "<em>" + Html.text(level(overall)) + "</em></span></td>");
        columns.forEach(column -> row.standing()
                .cell(column.id().value())
                .filter(cell -> cell.level() != null)
                .ifPresentOrElse(cell -> cell(html, row, column, cell), () -> html.tag("<td class='none'></td>")));
        html.tag("</tr>");
    }

    private void cell(Markup html, Row row, Competency column, Cell cell) {
        var level = Objects.requireNonNull(cell.level());
        var name = phrases.shortName(column);
        var figure =
                cell.known() ? Long.toString(Phrases.hundredths(cell.estimate().mean())) : "";
        html.tag("<td class='" + word(level) + "'><a router-link tabindex='-1' data-label=\"" + Html.text(name)
                + "\" href=\"" + base
                + "&amp;person=" + row.person() + "&amp;competency=" + column.id() + "\" aria-label=\""
                + Html.text(name)
                + ": " + Html.text(level(level)) + (figure.isEmpty() ? "" : ", " + figure) + "\">" + sign(level)
                + (figure.isEmpty() ? "" : "<b>" + figure + "</b>") + "</a></td>");
    }

    private String role(Row row) {
        var role = row.role();
        var name = role == null ? null : roles.get(new JobRoleId(role));
        return name == null ? phrases.say("heat.no-role") : phrases.of(name);
    }

    private static String word(Level level) {
        return ReadinessAddress.word(level);
    }

    private String level(Level level) {
        return Objects.requireNonNull(levels.get(level));
    }

    private String sign(Level level) {
        return Objects.requireNonNull(signs.get(level));
    }
}

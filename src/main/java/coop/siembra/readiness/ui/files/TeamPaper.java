package coop.siembra.readiness.ui.files;

import coop.siembra.content.Competency;
import coop.siembra.kernel.Ids;
import coop.siembra.people.OrganisationSettings;
import coop.siembra.readiness.PeopleReadiness;
import coop.siembra.readiness.PeopleReadiness.Row;
import coop.siembra.readiness.TeamExport;
import coop.siembra.readiness.model.CompetencyTally;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.Tally.Counts;
import coop.siembra.readiness.ui.ready.Phrases;
import coop.siembra.ui.Html;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Paper;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A team on A4 pages: how it stands, competency by competency, person by person, and whom to talk to. */
record TeamPaper(TeamExport export, Names names, OrganisationSettings settings) {
    private static final String STYLE = """
            @page { size: A4 landscape; margin: 16mm 14mm 16mm 14mm;
              @bottom-left { content: '%2$s'; font-family: Paper; font-size: 8pt; color: #645d52 }
              @bottom-right { content: counter(page) ' / ' counter(pages); font-family: Paper; font-size: 8pt;
                color: #645d52 } }
            body { font-family: Paper; font-size: 9.5pt; line-height: 1.4; color: #2e2b27; margin: 0 }
            h1 { font-size: 20pt; font-weight: normal; color: %1$s; margin: 0 0 1mm }
            h2 { font-size: 13pt; font-weight: normal; color: %1$s; margin: 7mm 0 2mm; page-break-after: avoid }
            p { margin: 0 0 1.5mm }
            .small { font-size: 8pt; color: #645d52 }
            table { border-collapse: collapse; width: 100%%; -fs-table-paginate: paginate }
            th { font-weight: normal; text-align: left; color: #645d52; font-size: 8pt; vertical-align: bottom;
              padding: 1mm 1.5mm; border-bottom: 0.4mm solid %1$s }
            td { padding: 1mm 1.5mm; border-bottom: 0.2mm solid #e4dac9; vertical-align: top }
            tr { page-break-inside: avoid }
            .tiles td { border: 0; padding: 2mm 6mm 2mm 0; font-size: 15pt }
            .tiles small { font-size: 9pt; color: #645d52 }
            .num { text-align: right }
            .cell { white-space: nowrap; font-size: 8.5pt }
            .sign { display: inline-block; width: 2.4mm; height: 2.4mm; border: 0.35mm solid #2e2b27;
              border-radius: 1.6mm; margin-right: 1mm }
            .sign.ready { background: #2e2b27 }
            .sign.on-the-way b { display: block; width: 1.2mm; height: 2.4mm; background: #2e2b27;
              border-radius: 1.2mm 0 0 1.2mm }
            .sign.unknown { border: 0; width: auto; height: auto }
            """;

    byte[] pdf() {
        return Paper.draw(html());
    }

    private String html() {
        var html = new Markup().tag("<html");
        html.attribute("lang", phrases().voice().language().code()).tag("><head><title>");
        html.text(title())
                .tag("</title><style>" + STYLE.formatted(settings.accent().hex(), Paper.quoted(foot())))
                .tag("</style></head><body><h1>")
                .text(title())
                .tag("</h1>");
        summary(html);
        competencies(html);
        people(html);
        listed(html, "list.risk", export.risk());
        listed(html, "list.late", export.late());
        listed(html, "list.moved", export.moved());
        explained(html);
        return html.tag("</body></html>").toString();
    }

    private String foot() {
        return settings.name() + " · " + title() + " · " + say("file.careful-short");
    }

    private String title() {
        return phrases().say("title-of", names.unit(export.unit().id()));
    }

    private void summary(Markup html) {
        var tally = export.family().unit().tally();
        var asOf = export.family().unit().asOf();
        if (asOf != null) {
            html.tag("<p class='small'>")
                    .text(say("file.as-of") + " " + phrases().day(asOf))
                    .tag("</p>");
        }
        names.filter()
                .forEach((name, value) ->
                        html.tag("<p>").text(name + ": " + value).tag("</p>"));
        html.tag("<table class='tiles'><tr>");
        for (var level : Level.values()) {
            html.tag("<td>" + sign(level) + tally.overall().at(level) + " <small>")
                    .text(phrases().level(level))
                    .tag("</small></td>");
        }
        html.tag("<td>" + tally.people() + " <small>")
                .text(say("file.headcount"))
                .tag("</small></td></tr></table>");
    }

    private void competencies(Markup html) {
        if (names.competencies().isEmpty()) {
            return;
        }
        heading(html, "strip.title");
        html.tag("<table><thead><tr>");
        head(html, say("strip.column.competency"));
        names.levels().forEach(level -> head(html, level));
        head(html, say("strip.figures.mean"));
        head(html, say("strip.column.week"));
        html.tag("</tr></thead><tbody>");
        var tallies = export.family().unit().tally().competencies();
        for (var competency : names.competencies()) {
            var tally = tallies.get(competency.id().value());
            if (tally != null) {
                competency(html, competency, tally);
            }
        }
        html.tag("</tbody></table>");
    }

    private void competency(Markup html, Competency competency, CompetencyTally tally) {
        html.tag("<tr><td>").text(phrases().name(competency)).tag("</td>");
        counts(html, tally.levels());
        var mean = tally.mean();
        html.tag("<td>" + (mean.isPresent() ? Phrases.hundredths(mean.getAsDouble()) : "") + "</td><td>")
                .text(week(tally))
                .tag("</td></tr>");
    }

    private String week(CompetencyTally tally) {
        if (tally.rose() == 0 && tally.fell() == 0) {
            return say("strip.still");
        }
        return phrases().say("strip.rose", tally.rose()) + ", " + phrases().say("strip.fell", tally.fell());
    }

    private static void counts(Markup html, Counts counts) {
        for (var level : Level.values()) {
            html.tag("<td>" + counts.at(level) + "</td>");
        }
    }

    private void people(Markup html) {
        heading(html, "heat.title");
        if (export.tooMany()) {
            html.tag("<p>")
                    .text(phrases()
                            .say("file.too-many", export.family().unit().tally().people()))
                    .tag("</p>");
            return;
        }
        html.tag("<table><thead><tr>");
        head(html, say("heat.name"));
        head(html, say("heat.overall"));
        names.competencies().forEach(competency -> head(html, phrases().shortName(competency)));
        html.tag("</tr></thead><tbody>");
        export.people().forEach(row -> person(html, row));
        html.tag("</tbody></table>");
    }

    private void person(Markup html, Row row) {
        var role = names.role(row.role());
        html.tag("<tr><td>")
                .text(row.name())
                .tag("<br/><span class='small'>")
                .text(role == null ? say("heat.no-role") : role)
                .tag("</span></td><td class='cell'>" + level(row.standing().overall()) + "</td>");
        for (var competency : names.competencies()) {
            html.tag("<td class='cell'>"
                    + row.standing()
                            .cell(competency.id().value())
                            .filter(cell -> cell.level() != null)
                            .map(cell -> sign(cell.level())
                                    + (cell.known()
                                            ? Phrases.hundredths(cell.estimate().mean())
                                            : ""))
                            .orElse("")
                    + "</td>");
        }
        html.tag("</tr>");
    }

    private String level(@Nullable Level level) {
        return level == null ? "" : sign(level) + Html.text(phrases().level(level));
    }

    private static String sign(@Nullable Level level) {
        if (level == null) {
            return "";
        }
        var word = Ids.of(level);
        var inside = switch (level) {
            case ON_THE_WAY -> "<b></b>";
            case UNKNOWN -> "?";
            case READY, NOT_YET -> "";
        };
        return "<span class='sign " + word + "'>" + inside + "</span>";
    }

    /** The names on a list, which the page shows with reasons. */
    private void listed(Markup html, String key, PeopleReadiness list) {
        if (list.total() == 0) {
            return;
        }
        heading(html, key);
        var named = list.rows().stream().map(Row::name).collect(Collectors.joining(" · "));
        long more = list.total() - list.rows().size();
        html.tag("<p>")
                .text(named + (more > 0 ? " · " + phrases().say("file.more", more) : ""))
                .tag("</p>");
    }

    private void explained(Markup html) {
        heading(html, "explain.title");
        for (var level : Level.values()) {
            html.tag("<p>" + sign(level))
                    .text(phrases().level(level) + ": " + phrases().meaning(level))
                    .tag("</p>");
        }
        html.tag("<p>").text(say("explain.estimate")).tag("</p><p class='small'>");
        html.text(say("file.careful-text")).tag("</p>");
    }

    private void heading(Markup html, String key) {
        html.tag("<h2>").text(say(key)).tag("</h2>");
    }

    private static void head(Markup html, String text) {
        html.tag("<th>").text(text).tag("</th>");
    }

    private Phrases phrases() {
        return names.phrases();
    }

    private String say(String key) {
        return phrases().say(key);
    }
}

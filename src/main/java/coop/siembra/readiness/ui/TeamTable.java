package coop.siembra.readiness.ui;

import coop.siembra.readiness.TeamPage;
import coop.siembra.readiness.TeamPage.Mastery;
import coop.siembra.readiness.TeamPage.Row;
import coop.siembra.readiness.TeamQuery;
import coop.siembra.readiness.TeamQuery.Order;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Translator;
import coop.siembra.ui.Voice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The team as a table that becomes a list of cards on a phone; headings are links that sort. */
final class TeamTable {
    private final Voice voice;
    private final Translator translator;
    private final LocalDate today;
    private final ZoneId zone;
    private final Map<Order, String> labels = new EnumMap<>(Order.class);

    TeamTable(Voice voice, Translator translator, LocalDate today, ZoneId zone) {
        this.voice = voice;
        this.translator = translator;
        this.today = today;
        this.zone = zone;
        for (var order : Order.values()) {
            labels.put(order, text("column." + order.name().toLowerCase(Locale.ROOT)));
        }
    }

    String html(TeamQuery shown, TeamPage page) {
        var html = new Markup();
        html.tag("<table class='si-table readiness-table'><caption class='si-hidden'>")
                .text(text("caption"))
                .tag("</caption><thead><tr>");
        for (var order : Order.values()) {
            heading(html, shown, order);
        }
        html.tag("</tr></thead><tbody>");
        page.rows().forEach(row -> row(html, row));
        return html.tag("</tbody></table>").toString();
    }

    private void heading(Markup html, TeamQuery shown, Order order) {
        boolean current = shown.order() == order;
        html.tag("<th scope='col'");
        if (current) {
            html.attribute("aria-sort", shown.descending() ? "descending" : "ascending");
        }
        html.tag("><a router-link")
                .attribute("href", TeamAddress.href(TeamAddress.sorted(shown, order)))
                .tag(">")
                .text(label(order))
                .tag(current ? "<span aria-hidden='true'>" + (shown.descending() ? " ↓" : " ↑") + "</span>" : "")
                .tag("</a></th>");
    }

    private void row(Markup html, Row row) {
        html.tag("<tr><th scope='row'><a router-link")
                .attribute("href", "team/" + row.person())
                .tag(">")
                .text(row.name())
                .tag("</a><small>")
                .text(voice.say(row.position()))
                .tag("</small></th>");
        cell(html, Order.DONE);
        done(html, row);
        cell(html.tag("</td>"), Order.DUE);
        due(html, row);
        cell(html.tag("</td>"), Order.SCORE);
        html.text(score(row.score()));
        cell(html.tag("</td>"), Order.MASTERY);
        mastery(html, row.mastery());
        cell(html.tag("</td>"), Order.LAST);
        html.text(last(row.lastAt())).tag("</td></tr>");
    }

    private void cell(Markup html, Order order) {
        html.tag("<td").attribute("data-label", label(order)).tag(">");
    }

    private void done(Markup html, Row row) {
        if (!row.begun()) {
            html.tag("<span class='si-muted'>").text(text("not-begun")).tag("</span>");
            return;
        }
        html.tag("<span class='readiness-done'><span class='si-bar' aria-hidden='true'><i style='width:" + row.done()
                        + "%'></i></span><span>" + row.done() + " %")
                .tag(row.completed() ? " <b aria-hidden='true'>✓</b>" : "")
                .tag("</span></span>");
    }

    private void due(Markup html, Row row) {
        var dueOn = row.dueOn();
        if (dueOn == null) {
            html.tag("<span class='si-muted'>–</span>");
        } else if (dueOn.isBefore(today)) {
            html.tag("<span class='si-badge warn'>")
                    .text(text("late", voice.day(dueOn)))
                    .tag("</span>");
        } else {
            html.text(voice.day(dueOn));
        }
    }

    static String score(@Nullable Double score) {
        return score == null ? "–" : Math.round(score * 100) + " %";
    }

    private void mastery(Markup html, @Nullable Mastery mastery) {
        if (mastery == null || !mastery.known()) {
            html.tag("<span class='si-muted'>").text(text("mastery.unknown")).tag("</span>");
            return;
        }
        html.tag("<span class='readiness-range' aria-hidden='true'><i style='left:" + percent(mastery.low())
                        + "%;width:" + (percent(mastery.high()) - percent(mastery.low())) + "%'></i><b style='left:"
                        + percent(mastery.mean()) + "%'></b></span><span>")
                .text(text("mastery.value", percent(mastery.mean()), percent(mastery.low()), percent(mastery.high())))
                .tag("</span><small>")
                .text(text("mastery.pieces", mastery.pieces()))
                .tag("</small>");
    }

    private static long percent(double ratio) {
        return Math.round(ratio * 100);
    }

    private String last(@Nullable Instant at) {
        return at == null ? "–" : voice.day(LocalDate.ofInstant(at, zone));
    }

    private String label(Order order) {
        return Objects.requireNonNull(labels.get(order));
    }

    private String text(String key, Object... parameters) {
        return translator.translate("readiness.team." + key, parameters);
    }
}

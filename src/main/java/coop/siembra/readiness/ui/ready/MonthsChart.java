package coop.siembra.readiness.ui.ready;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.Tally.Counts;
import coop.siembra.ui.Markup;
import java.util.List;
import java.util.stream.Stream;

/** The share of each level month by month, as columns of equal height. */
@Tag("si-months")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./components/si-months.ts")
final class MonthsChart extends Component {

    MonthsChart(Past past, String label, Phrases phrases) {
        var element = getElement();
        element.setPropertyList(
                "months",
                past.points().stream()
                        .map(point -> phrases.month(point.month()))
                        .toList());
        element.setPropertyList(
                "shares",
                Stream.of(Level.values()).map(level -> shares(past, level)).toList());
        element.setPropertyList(
                "words", Stream.of(Level.values()).map(phrases::level).toList());
        element.setProperty("label", label);
    }

    /** In tenths of a per cent, so that the columns end at the same height. */
    private static List<Double> shares(Past past, Level level) {
        return past.points().stream().map(point -> share(point.counts(), level)).toList();
    }

    private static double share(Counts counts, Level level) {
        return counts.asked() == 0 ? 0 : Math.round(1000.0 * counts.at(level) / counts.asked()) / 10.0;
    }

    /** The same as a table, the newest month first. */
    static String table(Past past, Phrases phrases) {
        var html = new Markup()
                .tag("<table class='si-table readiness-figures'><caption>")
                .text(phrases.say("trend.table"))
                .tag("</caption><thead><tr><th scope='col'>")
                .text(phrases.say("trend.month"))
                .tag("</th>");
        for (var level : Level.values()) {
            html.tag("<th scope='col'>").text(phrases.level(level)).tag("</th>");
        }
        html.tag("<th scope='col'>").text(phrases.say("trend.people")).tag("</th></tr></thead><tbody>");
        past.points().reversed().forEach(point -> {
            var counts = point.counts();
            html.tag("<tr><th scope='row'>").text(phrases.month(point.month())).tag("</th>");
            for (var level : Level.values()) {
                html.tag("<td>" + counts.at(level) + " <small>" + Phrases.percent(counts.at(level), counts.asked())
                        + " %</small></td>");
            }
            html.tag("<td>" + counts.asked() + "</td></tr>");
        });
        return html.tag("</tbody></table>").toString();
    }
}

package coop.siembra.executive.ui;

import coop.siembra.executive.Answers.Month;
import coop.siembra.executive.model.Figure;
import coop.siembra.ui.Markup;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** How a figure has moved: a sentence, a line with the band it may lie in, and a table of the same. */
record TrendLine(Say say, Scale scale, List<Month> months) {
    private static final int YEAR = 12;
    private static final double WIDTH = 320;
    private static final double HEIGHT = 72;
    private static final double EDGE = 4;

    String html() {
        if (months.size() < 2) {
            return new Markup()
                    .tag("<p class='si-muted'>")
                    .text(say.text("trend.none"))
                    .tag("</p>")
                    .toString();
        }
        return new Markup()
                .tag("<p>")
                .text(sentence())
                .tag("</p>" + drawing())
                .tag("<details class='executive-months'><summary>")
                .text(say.text("trend.table"))
                .tag("</summary>" + table() + "</details>")
                .toString();
    }

    private Month then() {
        var yearAgo = months.getLast().month().minusMonths(YEAR);
        return months.stream()
                .filter(month -> month.month().equals(yearAgo))
                .findFirst()
                .orElse(months.getFirst());
    }

    private String sentence() {
        var then = then();
        var change = months.getLast().figure().less(then.figure());
        var wide = new Scale(scale.factor(), scale.decimals(), -2 * scale.high(), 2 * scale.high());
        var key = "trend.same";
        if (!change.holdsZero()) {
            key = change.value() > 0 ? "trend.more" : "trend.less";
        }
        return say.text(
                key,
                say.month(then.month()),
                scale.value(say, then.figure()),
                say.number(Math.abs(wide.shown(change.value())), scale.decimals()),
                wide.low(say, change),
                wide.high(say, change));
    }

    private String drawing() {
        double least = scale.high();
        double most = scale.low();
        for (var month : months) {
            least = Math.min(least, scale.shown(month.figure().low()));
            most = Math.max(most, scale.shown(month.figure().high()));
        }
        double spread = Math.max(most - least, (scale.high() - scale.low()) / 50);
        double bottom = least;
        var first = months.getFirst().month();
        double all =
                Math.max(1, ChronoUnit.MONTHS.between(first, months.getLast().month()));
        var line = new StringBuilder();
        var above = new StringBuilder();
        var below = new StringBuilder();
        for (var month : months) {
            double x = EDGE + (WIDTH - 2 * EDGE) * ChronoUnit.MONTHS.between(first, month.month()) / all;
            var figure = month.figure();
            line.append(point(x, figure.value(), bottom, spread));
            above.append(point(x, figure.high(), bottom, spread));
            below.insert(0, point(x, figure.low(), bottom, spread));
        }
        return String.format(
                Locale.ROOT,
                "<svg class='executive-trend' viewBox='0 0 %.0f %.0f' aria-hidden='true'>"
                        + "<polygon points='%s%s'/><polyline points='%s'/></svg>",
                WIDTH,
                HEIGHT,
                above,
                below,
                line);
    }

    private String point(double x, double value, double bottom, double spread) {
        double y = HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * (scale.shown(value) - bottom) / spread;
        return String.format(Locale.ROOT, "%.1f,%.1f ", x, y);
    }

    private String table() {
        var html = new Markup().tag("<table class='si-table'><thead><tr>");
        for (var head : List.of("trend.month", "trend.figure", "trend.interval")) {
            html.tag("<th scope='col'>").text(say.text(head)).tag("</th>");
        }
        html.tag("</tr></thead><tbody>");
        months.reversed().forEach(month -> row(html, month.figure(), say.month(month.month())));
        return html.tag("</tbody></table>").toString();
    }

    private void row(Markup html, Figure figure, String month) {
        html.tag("<tr><th scope='row'>")
                .text(month)
                .tag("</th><td>")
                .text(scale.value(say, figure))
                .tag("</td><td>")
                .text(say.text("between", scale.low(say, figure), scale.high(say, figure)))
                .tag("</td></tr>");
    }
}

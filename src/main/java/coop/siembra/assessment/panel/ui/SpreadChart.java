package coop.siembra.assessment.panel.ui;

import coop.siembra.assessment.panel.PanelAgreement.Spread;
import coop.siembra.ui.Html;
import java.util.Locale;

/** Draws a row for each option of a situation: mean, one standard deviation to both sides, and the authors' key. */
final class SpreadChart {
    private static final int WIDTH = 320;
    private static final int LEFT = 30;
    private static final int RIGHT = 26;
    private static final int ROW = 26;
    private static final int TOP = 6;

    private final int points;
    private final StringBuilder rows = new StringBuilder();
    private int count;

    SpreadChart(int points) {
        this.points = points;
    }

    /** @param key NaN when there is none */
    void row(Spread spread, double key) {
        double y = TOP + ROW * count++ + ROW / 2.0;
        draw("<line class='grid' x1='%d' y1='%.1f' x2='%d' y2='%.1f'/>", LEFT, y, WIDTH - RIGHT, y);
        draw("<text class='name' x='4' y='%.1f'>%s</text>", y + 4.5, Html.text(spread.option()));
        double low = x(spread.mean() - spread.sd());
        double high = x(spread.mean() + spread.sd());
        draw(
                "<rect class='range%s' x='%.1f' y='%.1f' width='%.1f' height='10' rx='5'/>",
                spread.disputed() ? " disputed" : "", low, y - 5, Math.max(2, high - low));
        if (!Double.isNaN(key)) {
            draw("<path class='key' d='M%.1f %.1fl5 -8h-10z'/>", x(key), y - 4);
        }
        draw(
                "<circle class='dot%s' cx='%.1f' cy='%.1f' r='5'/>",
                spread.disputed() ? " disputed" : "", x(spread.mean()), y);
        if (spread.disputed()) {
            draw("<text class='mark' x='%d' y='%.1f'>!</text>", WIDTH - 12, y + 5);
        }
    }

    String html(String label) {
        int bottom = TOP + ROW * count;
        var axis = new StringBuilder();
        for (int point = 1; point <= points; point++) {
            axis.append(String.format(
                    Locale.ROOT,
                    "<line class='grid' x1='%1$.1f' y1='%2$d' x2='%1$.1f' y2='%3$d'/>"
                            + "<text class='tick' x='%1$.1f' y='%4$d' text-anchor='middle'>%5$d</text>",
                    x(point),
                    TOP,
                    bottom,
                    bottom + 15,
                    point));
        }
        return Html.picture("assessment-chart", "0 0 " + WIDTH + " " + (bottom + 20), label, axis.toString() + rows);
    }

    private void draw(String shape, Object... values) {
        rows.append(String.format(Locale.ROOT, shape, values));
    }

    private double x(double value) {
        return LEFT + (Math.clamp(value, 1, points) - 1) / (points - 1) * (WIDTH - LEFT - RIGHT);
    }
}

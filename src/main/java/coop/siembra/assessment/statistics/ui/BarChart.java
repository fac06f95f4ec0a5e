package coop.siembra.assessment.statistics.ui;

import coop.siembra.ui.Html;
import java.util.Locale;
import java.util.OptionalDouble;

/** A bar for each item, named at its left, with its figure at its right. */
final class BarChart {
    private static final int WIDTH = 320;
    private static final int LEFT = 64;
    private static final int RIGHT = 48;
    private static final int ROW = 24;
    private static final int TOP = 4;

    private final double least;
    private final double most;
    private final StringBuilder bars = new StringBuilder();
    private OptionalDouble line = OptionalDouble.empty();
    private int count;

    BarChart(double least, double most) {
        this.least = least;
        this.most = most;
    }

    /** Draws a line across at a value that matters. */
    BarChart line(double value) {
        line = OptionalDouble.of(value);
        return this;
    }

    /** @param marked whether it wants looking at; said by a sign as well */
    void bar(String name, OptionalDouble value, String words, boolean marked) {
        double y = TOP + ROW * count++;
        draw("<text class='name' x='%d' y='%.1f' text-anchor='end'>%s</text>", LEFT - 8, y + 16, Html.text(name));
        draw("<rect class='track' x='%d' y='%.1f' width='%d' height='12' rx='3'/>", LEFT, y + 5, WIDTH - LEFT - RIGHT);
        if (value.isPresent()) {
            double from = x(Math.max(least, Math.min(0, most)));
            double to = x(value.getAsDouble());
            draw(
                    "<rect class='bar%s' x='%.1f' y='%.1f' width='%.1f' height='12' rx='3'/>",
                    marked ? " disputed" : "", Math.min(from, to), y + 5, Math.max(1, Math.abs(to - from)));
        }
        draw(
                "<text class='%s' x='%d' y='%.1f' text-anchor='end'>%s</text>",
                marked ? "value mark" : "value", WIDTH, y + 16, Html.text((marked ? "! " : "") + words));
    }

    String html(String label) {
        int bottom = TOP + ROW * count;
        if (line.isPresent()) {
            double x = x(line.getAsDouble());
            draw("<line class='limit' x1='%.1f' y1='%d' x2='%.1f' y2='%d'/>", x, TOP, x, bottom);
        }
        return Html.picture("assessment-chart", "0 0 " + WIDTH + " " + (bottom + 4), label, bars.toString());
    }

    private void draw(String shape, Object... values) {
        bars.append(String.format(Locale.ROOT, shape, values));
    }

    private double x(double value) {
        return LEFT + (Math.clamp(value, least, most) - least) / (most - least) * (WIDTH - LEFT - RIGHT);
    }
}

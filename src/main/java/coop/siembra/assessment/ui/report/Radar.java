package coop.siembra.assessment.ui.report;

import coop.siembra.ui.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Scores as a star: an axis for each scale, from 0 in the middle to 100, with those of an earlier sitting behind. */
record Radar(List<Axis> axes) {
    /** With fewer there is no surface. */
    static final int FEWEST = 3;

    static final double WIDTH = 340;
    static final double HEIGHT = 270;
    private static final double MIDDLE_X = WIDTH / 2;
    private static final double MIDDLE_Y = HEIGHT / 2;
    private static final double RADIUS = 88;
    private static final double AWAY = 12;
    private static final int WIDEST = 13;
    private static final double LINE = 16;
    static final List<Integer> RINGS = List.of(25, 50, 75, 100);

    /** @param before of the earlier sitting */
    record Axis(String name, double now, OptionalDouble before) {}

    record Point(double x, double y) {}

    /** Where a name stands. */
    enum Side {
        LEFT("end"),
        MIDDLE("middle"),
        RIGHT("start");

        private final String anchor;

        Side(String anchor) {
            this.anchor = anchor;
        }
    }

    /** @param at baseline of the first line, at the side of the text that is nearest to the star */
    record Label(Side side, Point at, List<String> lines) {}

    Point point(int axis, double value) {
        double angle = 2 * Math.PI * axis / axes.size();
        double away = RADIUS * value / 100;
        return new Point(MIDDLE_X + away * Math.sin(angle), MIDDLE_Y - away * Math.cos(angle));
    }

    List<Point> ring(double value) {
        return IntStream.range(0, axes.size()).mapToObj(i -> point(i, value)).toList();
    }

    List<Point> now() {
        return IntStream.range(0, axes.size())
                .mapToObj(i -> point(i, axes.get(i).now()))
                .toList();
    }

    /** Nothing unless all scales have a score before. */
    List<Point> before() {
        return axes.stream().allMatch(axis -> axis.before().isPresent())
                ? IntStream.range(0, axes.size())
                        .mapToObj(i -> point(i, axes.get(i).before().orElse(0)))
                        .toList()
                : List.of();
    }

    List<Label> labels() {
        var labels = new ArrayList<Label>();
        for (int i = 0; i < axes.size(); i++) {
            var end = point(i, 100);
            double right = (end.x() - MIDDLE_X) / RADIUS;
            double down = (end.y() - MIDDLE_Y) / RADIUS;
            var side = right > 0.2 ? Side.RIGHT : right < -0.2 ? Side.LEFT : Side.MIDDLE;
            var lines = lines(axes.get(i).name(), side == Side.MIDDLE ? 2 * WIDEST : WIDEST);
            double height = LINE * (lines.size() - 1);
            double baseline = end.y() + AWAY * down + 5 - height * (1 - down) / 2 + 6 * down;
            labels.add(new Label(side, new Point(end.x() + AWAY * right, baseline), lines));
        }
        return labels;
    }

    private static List<String> lines(String name, int widest) {
        var lines = new ArrayList<String>();
        for (var word : name.split(" ")) {
            var last = lines.isEmpty() ? "" : lines.getLast();
            if (!last.isEmpty() && last.length() + 1 + word.length() <= widest) {
                lines.set(lines.size() - 1, last + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    /** @param label what it shows, in words */
    String svg(String label) {
        var svg = new StringBuilder("<svg class=\"assessment-radar\" role=\"img\" viewBox=\"0 0 " + (int) WIDTH + " "
                + (int) HEIGHT + "\" aria-label=\"" + Html.text(label) + "\">");
        RINGS.forEach(ring -> svg.append(polygon("ring", ring(ring))));
        ring(100)
                .forEach(end -> svg.append("<path class=\"axis\" d=\"M" + (int) MIDDLE_X + " " + (int) MIDDLE_Y + "L"
                        + pair(end, " ") + "\"/>"));
        if (!before().isEmpty()) {
            svg.append(polygon("before", before()));
        }
        svg.append(polygon("now", now()));
        now().forEach(point ->
                svg.append("<circle r=\"4.5\" cx=\"" + number(point.x()) + "\" cy=\"" + number(point.y()) + "\"/>"));
        labels().forEach(one -> svg.append(text(one)));
        return svg.append("</svg>").toString();
    }

    private static String text(Label label) {
        var x = number(label.at().x());
        var text = new StringBuilder("<text text-anchor=\"" + label.side().anchor + "\" x=\"" + x + "\" y=\""
                + number(label.at().y()) + "\">");
        for (int i = 0; i < label.lines().size(); i++) {
            text.append("<tspan x=\"" + x + "\" dy=\"" + (i == 0 ? 0 : (int) LINE) + "\">"
                    + Html.text(label.lines().get(i)) + "</tspan>");
        }
        return text.append("</text>").toString();
    }

    private static String polygon(String cssClass, List<Point> points) {
        return "<polygon class=\"" + cssClass + "\" points=\""
                + points.stream().map(point -> pair(point, ",")).collect(Collectors.joining(" ")) + "\"/>";
    }

    private static String pair(Point point, String between) {
        return number(point.x()) + between + number(point.y());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

package coop.siembra.assessment.ui.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import coop.siembra.assessment.ui.report.Radar.Label;
import coop.siembra.assessment.ui.report.Radar.Point;
import coop.siembra.ui.Html;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws a radar on paper: the lines here, the names as text beside them, so that they can be read out and searched for. */
final class RadarDrawing implements FSObjectDrawer {
    /** Of the object a radar is drawn into. */
    static final String TYPE = "siembra/radar";

    private static final Color GRID = new Color(0xcfc4b2);
    private static final Color BEFORE = new Color(0x645d52);
    private static final int NAME = 130;
    private static final float POINT = 3.5f;

    private final Radar radar;
    private final Color accent;

    RadarDrawing(Radar radar, String accent) {
        this.radar = radar;
        this.accent = Color.decode(accent);
    }

    /** Where it is to be drawn, with its names; one unit is one CSS pixel. */
    static String placed(Radar radar) {
        var html = new StringBuilder("<div class=\"radar\" style=\"width:" + (int) Radar.WIDTH + "px;height:"
                + (int) Radar.HEIGHT + "px\"><object type=\"" + TYPE + "\" style=\"width:" + (int) Radar.WIDTH
                + "px;height:" + (int) Radar.HEIGHT + "px\"></object>");
        radar.labels().forEach(label -> html.append(name(label)));
        return html.append("</div>").toString();
    }

    private static String name(Label label) {
        double left = switch (label.side()) {
            case LEFT -> label.at().x() - NAME;
            case MIDDLE -> label.at().x() - NAME;
            case RIGHT -> label.at().x();
        };
        int width = label.side() == Radar.Side.MIDDLE ? 2 * NAME : NAME;
        var align = switch (label.side()) {
            case LEFT -> "right";
            case MIDDLE -> "center";
            case RIGHT -> "left";
        };
        return String.format(
                        Locale.ROOT,
                        "<div class=\"name\" style=\"left:%.1fpx;top:%.1fpx;width:%dpx;text-align:%s\">",
                        left,
                        label.at().y() - 12,
                        width,
                        align)
                + String.join("<br/>", label.lines().stream().map(Html::text).toList())
                + "</div>";
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) width / dotsPerPixel,
                (float) height / dotsPerPixel,
                graphics -> draw(graphics, width / dotsPerPixel / Radar.WIDTH));
        return Map.of();
    }

    private void draw(Graphics2D graphics, double scale) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(scale, scale);
        graphics.setColor(GRID);
        graphics.setStroke(new BasicStroke(0.8f));
        Radar.RINGS.forEach(ring -> graphics.draw(path(radar.ring(ring))));
        var middle = radar.point(0, 0);
        radar.ring(100).forEach(end -> graphics.draw(path(List.of(middle, end))));
        graphics.setStroke(new BasicStroke(2));
        graphics.setColor(new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), 50));
        graphics.fill(path(radar.now()));
        if (!radar.before().isEmpty()) {
            graphics.setColor(BEFORE);
            graphics.setStroke(
                    new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 4}, 0));
            graphics.draw(path(radar.before()));
            graphics.setStroke(new BasicStroke(2));
        }
        graphics.setColor(accent);
        graphics.draw(path(radar.now()));
        radar.now()
                .forEach(point -> graphics.fill(new java.awt.geom.Ellipse2D.Double(
                        point.x() - POINT, point.y() - POINT, 2 * POINT, 2 * POINT)));
    }

    private static Path2D path(List<Point> points) {
        var path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        path.closePath();
        return path;
    }
}

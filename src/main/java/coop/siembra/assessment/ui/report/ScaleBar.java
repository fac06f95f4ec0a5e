package coop.siembra.assessment.ui.report;

import coop.siembra.assessment.instrument.Scale;
import java.util.List;
import java.util.Locale;

/**
 * A line from 0 to 100 with a mark and the range around it; adds nothing to the words beside it.
 *
 * @param low equal to {@code high} when there is no range
 * @param steps where bands begin
 */
record ScaleBar(double value, double low, double high, List<Double> steps) {

    static List<Double> steps(Scale scale) {
        return scale.bands().stream()
                .map(Scale.Band::from)
                .filter(from -> from > 0)
                .toList();
    }

    String html() {
        var html = new StringBuilder("<div class=\"assessment-scale\" aria-hidden=\"true\">");
        if (high > low) {
            html.append(at("assessment-scale-range", low))
                    .append(";width:")
                    .append(number(high - low))
                    .append("%\"></span>");
        }
        steps.forEach(step -> html.append(at("assessment-scale-step", step)).append("%\"></span>"));
        return html.append(at("assessment-scale-mark", value))
                .append("%\"></span></div>")
                .toString();
    }

    private static String at(String cssClass, double place) {
        return "<span class=\"" + cssClass + "\" style=\"left:" + number(place)
                + (cssClass.endsWith("range") ? "%" : "");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

package coop.siembra.assessment.panel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.assessment.panel.PanelAgreement;
import coop.siembra.assessment.ui.Numbers;
import coop.siembra.psychometrics.Intraclass.Agreement;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Html;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.util.Locale;

/** How far the experts agree on the whole: the two correlations between their limits, drawn and in words. */
class AgreementPart extends Div {
    private static final int WIDTH = 400;
    private static final int LEFT = 8;

    private final transient Numbers numbers;

    AgreementPart(PanelAgreement agreement, Voice voice) {
        numbers = new Numbers(voice.locale());
        var figures = agreement.figures();
        var section = Parts.section(
                getTranslation("assessment.panel.agreement"),
                new Paragraph(getTranslation(
                        "assessment.panel.agreement-lead",
                        agreement.experts(),
                        agreement.options().size())),
                Parts.box(
                        "si-grid",
                        new Fragment("assessment-icc", icc("assessment.panel.icc-single", figures.single())),
                        new Fragment("assessment-icc", icc("assessment.panel.icc-average", figures.average()))));
        agreement
                .level()
                .ifPresentOrElse(
                        level -> section.add(Parts.notice(
                                switch (level) {
                                    case POOR -> Tone.BAD;
                                    case MODERATE -> Tone.WARN;
                                    case GOOD, EXCELLENT -> Tone.GOOD;
                                },
                                new Paragraph(getTranslation(
                                        "assessment.panel.level." + level.name().toLowerCase(Locale.ROOT))))),
                        () -> section.add(Parts.notice(
                                Tone.WARN, new Paragraph(getTranslation("assessment.panel.no-agreement")))));
        var source = Parts.muted(getTranslation("assessment.panel.icc-source"));
        source.addClassName("si-small");
        section.add(source);
        add(Parts.card(section));
    }

    private String icc(String key, Agreement agreement) {
        var value = numbers.of(agreement.correlation());
        var limits = getTranslation(
                "assessment.panel.icc-limits", numbers.of(agreement.low()), numbers.of(agreement.high()));
        return new Markup()
                .tag("<p class='assessment-icc-name'>")
                .text(getTranslation(key))
                .tag("</p><p class='assessment-icc-value'>")
                .text(value)
                .tag(" <small>")
                .text(limits)
                .tag("</small></p>")
                .tag(Html.ornament("assessment-chart", "0 0 " + WIDTH + " 34", axis(agreement)))
                .toString();
    }

    /** From 0 to 1; what lies below 0 is drawn at 0. */
    private String axis(Agreement agreement) {
        var drawing =
                new StringBuilder("<line class='axis' x1='" + LEFT + "' y1='12' x2='" + (WIDTH - LEFT) + "' y2='12'/>");
        for (int quarter = 0; quarter <= 4; quarter++) {
            double x = x(quarter / 4.0);
            drawing.append(String.format(
                    Locale.ROOT,
                    "<line class='axis' x1='%1$.1f' y1='8' x2='%1$.1f' y2='16'/>"
                            + "<text class='tick' x='%1$.1f' y='31' text-anchor='%2$s'>%3$s</text>",
                    x,
                    quarter == 0 ? "start" : quarter == 4 ? "end" : "middle",
                    numbers.of(quarter / 4.0)));
        }
        var low = agreement.low().number();
        var high = agreement.high().number();
        if (low.isPresent() && high.isPresent()) {
            drawing.append(String.format(
                    Locale.ROOT,
                    "<rect class='range' x='%.1f' y='7' width='%.1f' height='10' rx='5'/>",
                    x(low.getAsDouble()),
                    Math.max(2, x(high.getAsDouble()) - x(low.getAsDouble()))));
        }
        agreement
                .correlation()
                .number()
                .ifPresent(value -> drawing.append(
                        String.format(Locale.ROOT, "<circle class='dot' cx='%.1f' cy='12' r='6'/>", x(value))));
        return drawing.toString();
    }

    private static double x(double value) {
        return LEFT + Math.clamp(value, 0, 1) * (WIDTH - 2 * LEFT);
    }
}

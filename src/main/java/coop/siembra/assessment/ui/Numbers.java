package coop.siembra.assessment.ui;

import coop.siembra.psychometrics.Figure;
import java.util.Locale;
import java.util.OptionalDouble;

/** Figures as people of a language write them. */
public record Numbers(Locale locale) {
    private static final String NONE = "–";

    /** With two decimals. */
    public String of(double value) {
        return of(value, 2);
    }

    public String of(double value, int decimals) {
        return String.format(locale, "%." + decimals + "f", value == 0 ? 0.0 : value)
                .replace('-', '\u2212');
    }

    /** A dash when there is none. */
    public String of(Figure figure) {
        return of(figure.number(), 2);
    }

    public String of(OptionalDouble value, int decimals) {
        return value.isPresent() ? of(value.getAsDouble(), decimals) : NONE;
    }
}

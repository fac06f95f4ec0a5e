package coop.siembra.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The organisation's own colour: white can be read on it, and it can be read on white and on the light backgrounds of our pages. WCAG 2.2
 * asks for a contrast of 4.5 to 1 (success criterion 1.4.3); 5.5 with pure white leaves enough on the darkest of those backgrounds.
 *
 * @param hex {@code #rrggbb} in lower case
 */
public record AccentColour(String hex) {
    private static final Pattern SYNTAX = Pattern.compile("#[0-9a-f]{6}");
    private static final double ENOUGH = 5.5;
    private static final double STEP = 0.97;
    private static final int RADIX = 16;
    private static final double LARGEST = 255.0;

    /** Leaf green, until an organisation chooses its own. */
    public static final AccentColour DEFAULT = new AccentColour("#3f6b3a");

    /** @throws IllegalArgumentException when it is no colour or too light: see {@link #near} */
    public AccentColour {
        if (!SYNTAX.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a colour");
        }
        if (contrastWithWhite(hex) < ENOUGH) {
            throw new IllegalArgumentException("too light for white text");
        }
    }

    /** The colour itself when white can be read on it, else the same hue darkened just enough; empty when the text is no {@code #rrggbb}. */
    public static Optional<AccentColour> near(String text) {
        String hex = text.strip().toLowerCase(Locale.ROOT);
        if (!SYNTAX.matcher(hex).matches()) {
            return Optional.empty();
        }
        double factor = 1;
        String candidate = hex;
        while (contrastWithWhite(candidate) < ENOUGH) {
            factor *= STEP;
            candidate = scaled(hex, factor);
        }
        return Optional.of(new AccentColour(candidate));
    }

    /** Contrast of white text on a colour {@code #rrggbb}, 1 to 21, by the formula of WCAG 2.2. */
    public static double contrastWithWhite(String hex) {
        double luminance =
                0.2126 * linear(channel(hex, 1)) + 0.7152 * linear(channel(hex, 3)) + 0.0722 * linear(channel(hex, 5));
        return 1.05 / (luminance + 0.05);
    }

    private static String scaled(String hex, double factor) {
        return String.format(
                Locale.ROOT, "#%02x%02x%02x", (int) (channel(hex, 1) * factor), (int) (channel(hex, 3) * factor), (int)
                        (channel(hex, 5) * factor));
    }

    private static int channel(String hex, int at) {
        return Integer.parseInt(hex.substring(at, at + 2), RADIX);
    }

    private static double linear(int channel) {
        double part = channel / LARGEST;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}

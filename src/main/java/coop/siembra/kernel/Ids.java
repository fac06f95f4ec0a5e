package coop.siembra.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/** What all ids have in common. */
public final class Ids {
    private static final int LONGEST = 80;
    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

    private Ids() {}

    /** Whether a text can be an id: 1 to 80 ASCII letters, digits, hyphens or underscores, the first a letter or digit. */
    public static boolean isValid(String value) {
        return value.length() <= LONGEST && SYNTAX.matcher(value).matches();
    }

    /** A constant as it stands in keys of texts, in addresses and in styles: small letters, with hyphens between its words. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when the text cannot be an id */
    public static void requireValid(String value) {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an id");
        }
    }
}

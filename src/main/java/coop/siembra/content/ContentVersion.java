package coop.siembra.content;

import java.util.regex.Pattern;

/**
 * Which state of a bundle: the first 16 hexadecimal digits of the SHA-256 over its paths and bytes, so that equal content has the same
 * version everywhere.
 */
public record ContentVersion(String value) {
    private static final Pattern SYNTAX = Pattern.compile("[0-9a-f]{16}");

    /** @throws IllegalArgumentException when the value is no such digits */
    public ContentVersion {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a version of content");
        }
    }

    public static boolean isValid(String value) {
        return value.length() == 16 && SYNTAX.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}

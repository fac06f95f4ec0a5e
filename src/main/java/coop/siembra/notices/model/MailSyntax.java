package coop.siembra.notices.model;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may stand in the head of a letter. Stricter than what people may type elsewhere: nothing that passes here can end a header,
 * begin another or name a second recipient.
 */
public final class MailSyntax {
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUBJECT = 250;
    private static final Pattern LOCAL =
            Pattern.compile("(?=.{1,64}$)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN = Pattern.compile(
            "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])");
    /** Control characters, line and paragraph separators, what turns the direction of text, and halves of characters. */
    private static final Pattern NOT_IN_A_LINE =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\p{Cs}]");

    private MailSyntax() {}

    /**
     * An address as a mail server takes it: dots and plain characters before the at sign, a domain with a dot after it, its letters
     * beyond ASCII written as the domain name system wants them. Empty when it is none.
     */
    public static Optional<String> address(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1 || text.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        var local = text.substring(0, at);
        var domain = ascii(text.substring(at + 1));
        var whole = local + "@" + domain;
        boolean valid =
                LOCAL.matcher(local).matches() && DOMAIN.matcher(domain).matches() && whole.length() <= LONGEST_ADDRESS;
        return valid ? Optional.of(whole) : Optional.empty();
    }

    public static boolean isAddress(String text) {
        return address(text).isPresent();
    }

    /** Whether a text can be the name beside an address: one line of at most 200 characters; may be empty. */
    public static boolean isName(String text) {
        return text.length() <= LONGEST_NAME && isLine(text);
    }

    /** Whether a text can be a subject: one line of 1 to 250 characters. */
    public static boolean isSubject(String text) {
        return !text.isBlank() && text.length() <= LONGEST_SUBJECT && isLine(text);
    }

    private static boolean isLine(String text) {
        return !NOT_IN_A_LINE.matcher(text).find();
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException noDomain) {
            return "";
        }
    }
}

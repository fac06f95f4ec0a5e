package coop.siembra.notices.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.siembra.notices.calendar.CalendarEvent.Party;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Content lines of iCalendar: escaped (RFC 5545, 3.3.11), no longer than 75 octets (3.1), each ended by CR and LF. */
final class CalendarLines {
    private static final int LONGEST = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029\\u000B\\f]");
    /** Control characters and halves of characters: neither may stand in a line. */
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    private static final Pattern NOT_IN_ADDRESS = Pattern.compile("[^A-Za-z0-9.@_+~!$&'*=/-]");

    private final StringBuilder lines = new StringBuilder();

    /** A line as it stands: never text from outside. */
    CalendarLines line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    CalendarLines text(String name, String value) {
        var escaped = clean(value)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
        return line(name, escaped);
    }

    CalendarLines moment(String name, Instant moment) {
        return line(name, UTC.format(moment));
    }

    /** @param parameters more of them, each after a semicolon */
    CalendarLines party(String name, String parameters, Party party) {
        var shown =
                clean(party.name()).replace('"', '\'').replaceAll("\\s+", " ").strip();
        var called = shown.isEmpty() ? "" : ";CN=\"" + shown + "\"";
        return line(name + called + parameters, "mailto:" + address(party.email()));
    }

    private static String clean(String text) {
        return NOT_TEXT.matcher(LINE_BREAK.matcher(text).replaceAll("\n")).replaceAll("");
    }

    /** What may not stand in an address of the web goes in as its octets. */
    private static String address(String email) {
        return NOT_IN_ADDRESS.matcher(clean(email)).replaceAll(found -> {
            var octets = new StringBuilder();
            for (byte octet : found.group().getBytes(UTF_8)) {
                octets.append('%').append("%02X".formatted(octet));
            }
            return octets.toString();
        });
    }

    /** Breaks a line between characters, never within one; each further part begins with a blank. */
    private void fold(String line) {
        int length = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int octets = Character.toString(character).getBytes(UTF_8).length;
            if (length + octets > LONGEST) {
                lines.append("\r\n ");
                length = 1;
            }
            lines.appendCodePoint(character);
            length += octets;
            at += Character.charCount(character);
        }
        lines.append("\r\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}

package coop.siembra.notices;

import coop.siembra.notices.calendar.CalendarEvent;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A text that goes with a letter.
 *
 * @param name of the file: ASCII letters, digits, dots, hyphens and underscores
 * @param type a media type of text, with its parameters but without the character set, which is UTF-8
 */
public record Attachment(String name, String type, String text) {
    static final int LONGEST = 500_000;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
    private static final Pattern TYPE = Pattern.compile("text/[a-z]{1,20}(; ?[a-z]{1,20}=[A-Za-z0-9-]{1,20}){0,3}");

    /** @throws IllegalArgumentException when name or type are not of that form, or the text has more than 500,000 characters */
    public Attachment {
        if (!NAME.matcher(name).matches() || !TYPE.matcher(type).matches() || text.length() > LONGEST) {
            throw new IllegalArgumentException("not an attachment");
        }
    }

    /**
     * A date, which mail programs offer to take into the calendar or, when it is cancelled, out of it.
     *
     * @param written when the letter is
     */
    public static Attachment of(CalendarEvent event, Instant written) {
        var name = event.cancelled() ? "cancelled.ics" : "invitation.ics";
        return new Attachment(name, "text/calendar; method=" + event.method(), event.text(written));
    }
}

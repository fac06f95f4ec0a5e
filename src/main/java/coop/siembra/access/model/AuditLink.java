package coop.siembra.access.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the audit says, tied to the entry before it: whoever changes one must change the hashes of all that follow.
 *
 * @param id number in the chain, from 1
 * @param at to the millisecond
 * @param who a person's id; null for the system itself
 * @param subject the id of whom it is about; null for nobody in particular
 * @param previous hash of the entry before; {@link #FIRST} for the first
 */
public record AuditLink(
        long id,
        Instant at,
        @Nullable String who,
        String action,
        @Nullable String subject,
        String object,
        List<String> details,
        String previous) {
    /** What the first entry follows. */
    public static final String FIRST = "";

    private static final String FORM = "siembra-audit-1";

    public AuditLink {
        details = List.copyOf(details);
    }

    /** SHA-256, in hexadecimal digits, over {@link #canonical()}. */
    public String hash() {
        return Secret.hash(canonical());
    }

    /**
     * The one text an entry is hashed as: a line for the form, and one for each value in the order of the components, written as its
     * length in UTF-16 units, a colon and itself, or as a hyphen when there is none; details after a line with their number.
     */
    String canonical() {
        var text = new StringBuilder(FORM).append('\n');
        add(text, Long.toString(id));
        add(text, Long.toString(at.toEpochMilli()));
        add(text, who);
        add(text, action);
        add(text, subject);
        add(text, object);
        add(text, Integer.toString(details.size()));
        details.forEach(detail -> add(text, detail));
        add(text, previous);
        return text.toString();
    }

    private static void add(StringBuilder text, @Nullable String value) {
        if (value == null) {
            text.append('-');
        } else {
            text.append(value.length()).append(':').append(value);
        }
        text.append('\n');
    }
}

package coop.siembra.readiness.guide;

import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import java.util.Map;
import java.util.Set;

/**
 * A kind reminder.
 *
 * @param placeholders that stand in subject and text as {@code {course}}
 * @param text one idea
 * @param notNow how to say not now, and what happens then
 */
public record Nudge(
        String id,
        Occasion occasion,
        Set<String> placeholders,
        LocalizedText subject,
        LocalizedText text,
        LocalizedText notNow) {

    public Nudge {
        placeholders = Set.copyOf(placeholders);
    }

    /** When it is sent. */
    public enum Occasion {
        DUE_SOON,
        OVERDUE,
        LEFT,
        PRACTICE_OPEN,
        BASELINE_OPEN
    }

    /** A text of it with something in place of its placeholders; those of which nothing is known stay. */
    public static String fill(LocalizedText text, Language language, Map<String, String> values) {
        var filled = text.in(language);
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}

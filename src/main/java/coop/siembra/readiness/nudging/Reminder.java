package coop.siembra.readiness.nudging;

import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reminder somebody got.
 *
 * @param by who sent it
 * @param notNow how to say not now, and what happens then
 * @param declinedAt when the person said not now; null when they have not
 * @param until the day before which they want no other; null when they named none: then not before they open the course
 * @param word to who sent it; may be empty
 */
public record Reminder(
        String id,
        PersonId person,
        PersonId by,
        CourseId course,
        Instant at,
        LocalizedText subject,
        LocalizedText text,
        LocalizedText notNow,
        @Nullable Instant declinedAt,
        @Nullable LocalDate until,
        String word) {
    /** How long a word may be, in characters. */
    public static final int LONGEST_WORD = 500;

    public boolean declined() {
        return declinedAt != null;
    }
}

package coop.siembra.hiring.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant writes to the message of the task.
 *
 * @param task its id
 * @param version of the content in which it was read
 * @param submittedAt null while it can be changed
 */
public record Reply(
        ApplicationId application,
        OpeningId opening,
        String task,
        String version,
        String text,
        Instant beganAt,
        Instant savedAt,
        @Nullable Instant submittedAt) {

    public static Reply begin(ApplicationId application, OpeningId opening, String task, String version, Instant now) {
        return new Reply(application, opening, task, version, "", now, now, null);
    }

    public boolean submitted() {
        return submittedAt != null;
    }

    /** Whether a text is so long that it is not even kept. */
    public static boolean tooLong(String text) {
        return text.length() > Steps.LONGEST_TEXT;
    }

    /**
     * With another text.
     *
     * @throws IllegalStateException when it was handed in, or the text is {@linkplain #tooLong too long}
     */
    public Reply written(String newText, Instant now) {
        if (submitted() || tooLong(newText)) {
            throw new IllegalStateException("this reply cannot be written");
        }
        return new Reply(application, opening, task, version, newText, beganAt, now, null);
    }

    /** Handed in, for good; once only. */
    public Reply handedIn(Instant now) {
        return submitted() ? this : new Reply(application, opening, task, version, text, beganAt, savedAt, now);
    }

    /** As people see it who judge it: without how long it took, since nothing is judged by speed. */
    public Reply untimed() {
        return submittedAt == null
                ? this
                : new Reply(application, opening, task, version, text, submittedAt, submittedAt, submittedAt);
    }
}

package coop.siembra.path.model;

import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import java.time.Instant;

/**
 * What somebody decided about a course on a person's path, whatever the rules say.
 *
 * @param who decided
 * @param reason in their own words; may be empty
 */
public record Wish(CourseId course, Choice choice, By by, PersonId who, Instant at, String reason) {
    /** How long a reason may be, in characters. */
    public static final int LONGEST_REASON = 200;

    /** What there is to decide. */
    public enum Choice {
        PUT_FIRST,
        /** After all others. */
        LATER,
        SKIP,
        /** As the path has it. */
        RESET
    }

    /** In which capacity. */
    public enum By {
        /** The person themselves. */
        OWN,
        /** Somebody who leads the person's unit. */
        HEAD
    }
}

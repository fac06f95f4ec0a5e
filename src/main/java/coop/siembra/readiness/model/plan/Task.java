package coop.siembra.readiness.model.plan;

import coop.siembra.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has taken on.
 *
 * @param owner one person, who answers for it
 */
public record Task(
        String what,
        PersonId owner,
        LocalDate due,
        @Nullable Link link) {
    /** How long it may be, in characters. */
    public static final int LONGEST = 300;

    public Task {
        what = what.strip();
    }
}

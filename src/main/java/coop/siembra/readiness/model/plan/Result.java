package coop.siembra.readiness.model.plan;

import coop.siembra.kernel.PersonId;
import java.time.Instant;

/**
 * What came of a goal.
 *
 * @param words a sentence or two
 */
public record Result(Ending ending, String words, PersonId by, Instant at) {

    /** How it ended. */
    public enum Ending {
        REACHED,
        PARTLY,
        NOT_REACHED
    }
}

package coop.siembra.readiness;

import coop.siembra.kernel.PersonId;
import java.time.Instant;
import java.util.Map;

/**
 * How often people did one kind of thing for others, by who did it; one bean a kind. That something was done is told, never what or with whom,
 * and it asks nobody's leave: it is for figures about all who lead.
 */
public interface Deeds {

    /** Something one does for one's people. */
    enum Kind {
        /** A talk between two of which a note was kept. */
        TALK,
        /** An observation on the job that was carried through. */
        OBSERVATION,
        /** Thanks that name what was done. */
        RECOGNITION,
        /** A workshop that took place. */
        WORKSHOP
    }

    Kind kind();

    /** How often each did it at a moment or after it, and before another; without those who did not. */
    Map<PersonId, Integer> between(Instant from, Instant to);
}

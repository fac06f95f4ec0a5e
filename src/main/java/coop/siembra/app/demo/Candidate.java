package coop.siembra.app.demo;

import coop.siembra.kernel.Language;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who applies in the demo, before they do.
 *
 * @param groups what they declare, if anything
 * @param level what their reply is like, 0 to {@value #LEVELS} less one
 * @param skill how likely a good answer is, 0 to 1
 * @param raters how many have handed in ratings of the reply
 * @param interviews how many have handed in a scorecard
 * @param begun whether one more has begun
 * @param ends what becomes of them there
 * @param asks what they ask for to make taking part easier; empty for nothing
 * @param answered whether that has been answered
 */
record Candidate(
        String name,
        Language language,
        Map<String, Set<String>> groups,
        int level,
        double skill,
        Reach reach,
        int raters,
        int interviews,
        boolean begun,
        End ends,
        String asks,
        boolean answered) {
    static final int LEVELS = 6;

    /** What becomes of somebody where they have come to. */
    enum End {
        WAITS,
        NOT_TAKEN,
        WITHDREW
    }

    boolean came(Reach where) {
        return reach.atLeast(where);
    }
}

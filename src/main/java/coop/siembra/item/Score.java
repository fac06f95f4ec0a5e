package coop.siembra.item;

import java.util.Map;

/**
 * What a response is worth.
 *
 * @param value from 0 to 1
 * @param right whether nothing is wrong or missing
 * @param marks by the id of each option, entry or pair
 */
public record Score(double value, boolean right, Map<String, Mark> marks) {

    /** What became of one option. */
    public enum Mark {
        /** Chosen, and rightly. */
        RIGHT,
        /** Chosen or placed, but wrongly. */
        WRONG,
        /** Not chosen although it is right. */
        MISSED,
        /** Rightly not chosen. */
        LEFT
    }
}

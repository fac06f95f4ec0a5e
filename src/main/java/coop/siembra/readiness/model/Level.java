package coop.siembra.readiness.model;

import java.util.Collection;

/** How far somebody is in what their role asks for. */
public enum Level {
    /** The whole interval reaches the target. */
    READY,
    /** The mean reaches the target. */
    ON_THE_WAY,
    /** The mean is below the target. */
    NOT_YET,
    /** The interval is too wide to say. */
    UNKNOWN;

    /**
     * The level over all of a role, from those of its key competencies: ready when all are, not yet when any is known not to be there,
     * else unknown when any is, else on the way. A role without key competencies takes all for key.
     */
    static Level over(Collection<Level> keys) {
        if (keys.contains(NOT_YET)) {
            return NOT_YET;
        }
        if (keys.contains(UNKNOWN)) {
            return UNKNOWN;
        }
        return keys.contains(ON_THE_WAY) ? ON_THE_WAY : READY;
    }

    /** Steps from the lowest; unknown is none of them. */
    int height() {
        return switch (this) {
            case READY -> 2;
            case ON_THE_WAY -> 1;
            case NOT_YET -> 0;
            case UNKNOWN -> -1;
        };
    }
}

package coop.siembra.readiness.model;

import java.time.LocalDate;

/**
 * A level that changed.
 *
 * @param competency {@link #OVERALL} for the level over all of the role
 * @param from the level at the end of the day before
 * @param to the level at the end of the day
 */
public record Move(String competency, Level from, Level to, LocalDate day) {
    /** Stands for the level over all; no competency has this id. */
    public static final String OVERALL = "";

    /** For how many days moves are remembered. */
    public static final int REMEMBERED_DAYS = 91;

    public boolean isOverall() {
        return competency.isEmpty();
    }

    /** Whether the level is higher than before; from or to unknown is neither up nor down. */
    public boolean rose() {
        return from != Level.UNKNOWN && to != Level.UNKNOWN && to.height() > from.height();
    }

    /** Whether the level is lower than before. */
    public boolean fell() {
        return from != Level.UNKNOWN && to != Level.UNKNOWN && to.height() < from.height();
    }
}

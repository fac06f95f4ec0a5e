package coop.siembra.readiness;

import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What a head looks at.
 *
 * @param unit with everything below it
 * @param course one course; null for all together
 * @param overdueOnly only people who are late with a course
 * @param search part of a name; may be empty
 * @param page from 0
 */
public record TeamQuery(
        UnitId unit,
        @Nullable CourseId course,
        boolean overdueOnly,
        String search,
        Order order,
        boolean descending,
        int page) {
    /** Rows on a page. */
    public static final int PAGE = 100;

    /** What the list can be sorted by. */
    public enum Order {
        NAME,
        DONE,
        DUE,
        SCORE,
        MASTERY,
        LAST
    }

    /** Everybody in a unit by name. */
    public static TeamQuery of(UnitId unit) {
        return new TeamQuery(unit, null, false, "", Order.NAME, false, 0);
    }
}

package coop.siembra.people;

import coop.siembra.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Which persons a list shows and in which order.
 *
 * @param within only of this unit and those below it; null for everybody
 * @param search words that the name or e-mail contains, accents and case aside; empty for any
 * @param status who of those who work here and those who have left
 * @param order by what the list is sorted; ties by name
 * @param descending last first
 */
public record PeopleQuery(@Nullable UnitId within, String search, Status status, Order order, boolean descending) {

    /** Everybody who works here, by name. */
    public static PeopleQuery everybody() {
        return new PeopleQuery(null, "", Status.ACTIVE, Order.NAME, false);
    }

    /** Who works in a unit and those below it, by name. */
    public static PeopleQuery of(UnitId unit) {
        return new PeopleQuery(unit, "", Status.ACTIVE, Order.NAME, false);
    }

    /** The same list of one unit and those below it, or of all. */
    public PeopleQuery in(@Nullable UnitId unit) {
        return new PeopleQuery(unit, search, status, order, descending);
    }

    public PeopleQuery searching(String words) {
        return new PeopleQuery(within, words, status, order, descending);
    }

    public PeopleQuery showing(Status who) {
        return new PeopleQuery(within, search, who, order, descending);
    }

    public PeopleQuery sortedBy(Order by, boolean lastFirst) {
        return new PeopleQuery(within, search, status, by, lastFirst);
    }

    /** Who is shown. */
    public enum Status {
        ACTIVE,
        LEFT,
        ANY
    }

    /** By what. */
    public enum Order {
        NAME,
        EMAIL,
        UNIT,
        HIRED_ON
    }
}

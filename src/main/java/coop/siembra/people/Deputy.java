package coop.siembra.people;

import coop.siembra.kernel.PersonId;
import java.time.LocalDate;

/**
 * Someone who leads a unit in its head's place for a while.
 *
 * @param person the deputy
 * @param from first day, in the organisation's time zone
 * @param to last day, inclusive
 */
public record Deputy(PersonId person, LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException when the period ends before it starts */
    public Deputy {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a deputy's period ends before it starts");
        }
    }

    /** Whether the deputy leads the unit on a day. */
    public boolean actsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether two periods share a day. */
    public boolean overlaps(Deputy other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }
}

package coop.siembra.notices.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours in which a quiet letter may leave: Monday to Friday, from one time of day until before another. Holidays are not known.
 *
 * @param from first moment of a day
 * @param until first moment of a day that is too late
 * @param zone the organisation's
 */
public record LeavingHours(LocalTime from, LocalTime until, ZoneId zone) {

    /** @throws IllegalArgumentException when no time is left between the two */
    public LeavingHours {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("letters may never leave");
        }
    }

    /** Whether it is time. */
    public boolean open(Instant moment) {
        return open(moment.atZone(zone));
    }

    /** The first moment, not before the given one, in which it is time. */
    public Instant next(Instant moment) {
        var wanted = moment.atZone(zone);
        if (open(wanted)) {
            return moment;
        }
        var day = wanted.toLocalDate();
        if (!wanted.toLocalTime().isBefore(from)) {
            day = day.plusDays(1);
        }
        while (isWeekend(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return ZonedDateTime.of(day, from, zone).toInstant();
    }

    private boolean open(ZonedDateTime moment) {
        var time = moment.toLocalTime();
        return !isWeekend(moment.getDayOfWeek()) && !time.isBefore(from) && time.isBefore(until);
    }

    private static boolean isWeekend(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }
}

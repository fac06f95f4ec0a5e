package coop.siembra.app.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

/** Days and times as invented histories name them: so many days from today. */
record FromToday(Clock clock) {

    /** @param days negative for those that have passed */
    LocalDate day(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    /** A clock that stands at a time of such a day. */
    Clock at(int days, LocalTime time) {
        return Clock.fixed(day(days).atTime(time).atZone(clock.getZone()).toInstant(), clock.getZone());
    }
}

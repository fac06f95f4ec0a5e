package coop.siembra.app.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that moves only when told to: the time at which something in a history happens. Not thread-safe. */
final class SettableClock extends Clock {
    private final ZoneId zone;
    private Instant now;

    SettableClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void set(Instant moment) {
        now = moment;
    }

    void pass(int seconds) {
        now = now.plusSeconds(seconds);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SettableClock(now, other);
    }
}

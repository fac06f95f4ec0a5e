package coop.siembra.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that goes on only when told to. */
public final class Watch extends Clock {
    private final ZoneId zone;
    private volatile Instant now;

    public Watch(String now, ZoneId zone) {
        this.now = Instant.parse(now);
        this.zone = zone;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public void set(Instant moment) {
        now = moment;
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
        throw new UnsupportedOperationException();
    }
}

package coop.siembra.access.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PaceTests {
    private Instant now = Instant.parse("2026-11-27T12:00:00Z");
    private final Pace pace = new Pace(6, new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private void exhaust(String account) {
        for (int at = 0; at < 6; at++) {
            assertThat(pace.call(account)).isEmpty();
        }
    }

    @Test
    void letsThroughAMinutesCallsAtOnceAndThenNoMore() {
        exhaust("a");
        assertThat(pace.call("a")).contains(Duration.ofSeconds(10));
    }

    @Test
    void fillsEvenly() {
        exhaust("a");
        now = now.plusSeconds(9);
        assertThat(pace.call("a")).contains(Duration.ofSeconds(1));
        now = now.plusSeconds(1);
        assertThat(pace.call("a")).isEmpty();
        assertThat(pace.call("a")).contains(Duration.ofSeconds(10));
    }

    @Test
    void takesNothingForCallsItRefused() {
        exhaust("a");
        for (int at = 0; at < 100; at++) {
            assertThat(pace.call("a")).contains(Duration.ofSeconds(10));
        }
        now = now.plusSeconds(10);
        assertThat(pace.call("a")).isEmpty();
    }

    @Test
    void holdsNoMoreThanAMinutesCalls() {
        exhaust("a");
        now = now.plus(Duration.ofDays(1));
        exhaust("a");
        assertThat(pace.call("a")).isPresent();
    }

    @Test
    void countsEachAccountByItself() {
        exhaust("a");
        exhaust("b");
        assertThat(pace.call("a")).isPresent();
    }

    @Test
    void survivesAClockThatIsSetBack() {
        exhaust("a");
        now = now.minusSeconds(60);
        assertThat(pace.call("a")).contains(Duration.ofSeconds(10));
    }
}

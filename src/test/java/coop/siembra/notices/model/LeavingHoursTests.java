package coop.siembra.notices.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeavingHoursTests {
    private static final ZoneId LIMA = ZoneId.of("America/Lima");
    private static final LeavingHours HOURS = hours(LIMA);

    private static LeavingHours hours(ZoneId zone) {
        return new LeavingHours(LocalTime.of(8, 0), LocalTime.of(19, 0), zone);
    }

    private static Instant lima(String local) {
        return LocalDateTime.parse(local).atZone(LIMA).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T10:30, 2026-11-26T10:30", // a Thursday
        "2026-11-26T08:00, 2026-11-26T08:00",
        "2026-11-26T18:59:59.999, 2026-11-26T18:59:59.999",
        "2026-11-26T07:59:59.999, 2026-11-26T08:00",
        "2026-11-26T19:00, 2026-11-27T08:00",
        "2026-11-26T03:00, 2026-11-26T08:00",
        "2026-11-27T19:00, 2026-11-30T08:00", // Friday evening
        "2026-11-28T12:00, 2026-11-30T08:00",
        "2026-11-29T23:59, 2026-11-30T08:00",
        "2026-12-31T20:00, 2027-01-01T08:00" // holidays are not known
    })
    void waitsForAWorkingDay(String wanted, String leaves) {
        assertThat(HOURS.next(lima(wanted))).isEqualTo(lima(leaves));
    }

    @Test
    void refusesHoursInWhichNothingLeaves() {
        assertThatThrownBy(() -> new LeavingHours(LocalTime.NOON, LocalTime.NOON, LIMA))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void nothingLeavesAtNightOrAtTheWeekend(@ForAll("moments") Instant wanted, @ForAll("zones") ZoneId zone) {
        var leaves = hours(zone).next(wanted).atZone(zone);
        assertThat(leaves.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(leaves.getHour()).isBetween(8, 18);
        assertThat(leaves.toInstant()).isAfterOrEqualTo(wanted);
        assertThat(Duration.between(wanted, leaves.toInstant())).isLessThan(Duration.ofHours(62 + 2));
    }

    @Property
    void nothingWaitsLongerThanItMust(
            @ForAll("moments") Instant wanted, @ForAll("zones") ZoneId zone, @ForAll @IntRange(max = 10_000) int part) {
        var hours = hours(zone);
        var leaves = hours.next(wanted);
        var between = wanted.plusMillis(Duration.between(wanted, leaves).toMillis() * part / 10_001);
        assertThat(between.isBefore(leaves) && hours.open(between)).isFalse();
        assertThat(hours.next(leaves)).isEqualTo(leaves);
        assertThat(hours.next(between)).isEqualTo(leaves);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(1_700_000_000_000L, 1_900_000_000_000L)
                .map(Instant::ofEpochMilli);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "UTC",
                        "America/Lima",
                        "America/Santiago", // its clocks change at midnight
                        "America/New_York",
                        "Europe/Madrid",
                        "Australia/Lord_Howe",
                        "Pacific/Apia",
                        "Asia/Kathmandu")
                .map(ZoneId::of);
    }
}

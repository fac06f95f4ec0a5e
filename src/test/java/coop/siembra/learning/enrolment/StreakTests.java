package coop.siembra.learning.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StreakTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void growsWithEveryDay() {
        assertThat(streak(0, 1, 2)).isEqualTo(new Streak(3, true));
    }

    @Test
    void isNotBrokenByTodayNotYetUsed() {
        assertThat(streak(1, 2)).isEqualTo(new Streak(2, false));
    }

    @Test
    void forgivesOneDayOff() {
        assertThat(streak(0, 2, 3, 5)).isEqualTo(new Streak(4, true));
        assertThat(streak(2, 3)).isEqualTo(new Streak(2, false));
    }

    @Test
    void endsAfterTwoDaysOff() {
        assertThat(streak(0, 3, 4)).isEqualTo(new Streak(1, true));
        assertThat(streak(3, 4, 5)).isEqualTo(new Streak(0, false));
    }

    private static Streak streak(Integer... daysAgo) {
        List<LocalDate> days = Stream.of(daysAgo).map(TODAY::minusDays).toList();
        return Streak.of(days, TODAY);
    }
}

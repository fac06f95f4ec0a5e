package coop.siembra.learning.enrolment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;

/**
 * Days in a row on which something was done. Today not yet used does not break it, and neither does one day off: rest belongs
 * to practice.
 *
 * @param days days with practice in the row
 * @param today whether today is one of them
 */
public record Streak(int days, boolean today) {

    /** The row that ends today, yesterday or, with the day off, the day before. */
    public static Streak of(Collection<LocalDate> practised, LocalDate today) {
        var all = new HashSet<>(practised);
        int days = 0;
        int gap = all.contains(today) ? 0 : -1;
        var day = today;
        while (gap < 2) {
            if (all.contains(day)) {
                days++;
                gap = 0;
            } else {
                gap++;
            }
            day = day.minusDays(1);
        }
        return new Streak(days, all.contains(today));
    }
}

package coop.siembra.app.demo;

import coop.siembra.learning.course.Activity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** When somebody sits down to learn, and what for. */
final class Sessions {
    private static final int SHORT = 18;
    private static final int LONG = 42;
    /** Days before a streak, in which what was promised earlier gets done. */
    private static final long PAUSE = 9;

    private Sessions() {}

    /** Cuts activities into sittings of about half an hour, at least a certain number of them when there are enough activities. */
    static List<List<Activity>> cut(List<Activity> activities, int least, Chance chance) {
        var sittings = new ArrayList<List<Activity>>();
        var current = new ArrayList<Activity>();
        int minutes = 0;
        int length = chance.between(SHORT, LONG);
        for (int i = 0; i < activities.size(); i++) {
            var activity = activities.get(i);
            boolean oneEach = least - sittings.size() >= activities.size() - i;
            if (!current.isEmpty() && (oneEach || minutes + activity.minutes() > length)) {
                sittings.add(List.copyOf(current));
                current.clear();
                minutes = 0;
                length = chance.between(SHORT, LONG);
            }
            current.add(activity);
            minutes += activity.minutes();
        }
        if (!current.isEmpty()) {
            sittings.add(List.copyOf(current));
        }
        return sittings;
    }

    /** When a number of sittings begin, in order: spread over the plan's days, the last ones day by day when there is a streak. */
    static List<LocalDateTime> begin(Plan plan, int count, Chance chance) {
        int streak = Math.min(plan.who().streak(), count);
        int before = count - streak;
        var rest = plan.to().minusDays(streak == 0 ? 0 : streak + PAUSE);
        long days = Math.max(0, rest.toEpochDay() - plan.from().toEpochDay());
        var begins = new ArrayList<LocalDateTime>();
        for (int i = 0; i < before; i++) {
            long at = before == 1 ? 0 : Math.round((double) days * i / (before - 1));
            begins.add(working(plan.from().plusDays(at), plan).atTime(hour(chance)));
        }
        for (int i = streak - 1; i >= 0; i--) {
            begins.add(plan.to().minusDays(i).atTime(hour(chance)));
        }
        return begins;
    }

    private static LocalDate working(LocalDate day, Plan plan) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY && day.isBefore(plan.to()) ? day.plusDays(1) : day;
    }

    static LocalTime hour(Chance chance) {
        return LocalTime.of(8, 0).plusMinutes(chance.between(0, 540));
    }
}

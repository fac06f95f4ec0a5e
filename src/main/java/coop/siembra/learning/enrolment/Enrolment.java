package coop.siembra.learning.enrolment;

import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A person's way through a course.
 *
 * @param version of the content the person is on
 * @param at the activity last visited
 * @param lastAt when the learner last did something that is told as news: what is made of the news then knows it too
 * @param activities what was done, by activity
 * @param days on which something was done, in the organisation's time zone
 * @param completion once everything required was done
 */
public record Enrolment(
        PersonId person,
        CourseId course,
        String version,
        Instant startedAt,
        @Nullable ActivityId at,
        Instant lastAt,
        Map<ActivityId, Visit> activities,
        SortedSet<LocalDate> days,
        @Nullable Completion completion) {

    /** A fresh enrolment. */
    public static Enrolment begin(PersonId person, CourseId course, String version, Instant now) {
        return new Enrolment(person, course, version, now, null, now, Map.of(), new TreeSet<>(), null);
    }

    /**
     * An activity in the hands of a person.
     *
     * @param tab the browser tab that opened it last: only it may write
     */
    public record Visit(String tab, ActivityState state) {}

    /**
     * The certificate as it was issued: it stays as it is, whatever becomes of the course or the person's name.
     *
     * @param code unguessable, printed on the certificate; empty when the course gives none
     */
    public record Completion(Instant at, String code, String personName, String titleEn, String titleEs) {}

    public Optional<ActivityState> state(ActivityId activity) {
        return Optional.ofNullable(activities.get(activity)).map(Visit::state);
    }

    public boolean done(ActivityId activity) {
        return state(activity).map(ActivityState::done).orElse(false);
    }

    /**
     * This enrolment after something was done in an activity.
     *
     * @param told when something was last told as news, this included
     */
    Enrolment with(ActivityId activity, Visit visit, Instant told, LocalDate today) {
        var changed = new LinkedHashMap<>(activities);
        changed.put(activity, visit);
        var seen = new TreeSet<>(days);
        seen.add(today);
        return new Enrolment(person, course, version, startedAt, activity, told, changed, seen, completion);
    }

    /** This enrolment after somebody else noted something in an activity: the learner's place and days stay as they are. */
    Enrolment noted(ActivityId activity, Visit visit) {
        var changed = new LinkedHashMap<>(activities);
        changed.put(activity, visit);
        return new Enrolment(person, course, version, startedAt, at, lastAt, changed, days, completion);
    }

    Enrolment completed(Completion issued) {
        return new Enrolment(person, course, version, startedAt, at, lastAt, activities, days, issued);
    }

    /** This enrolment on another version of the content. */
    public Enrolment onVersion(String newer) {
        return new Enrolment(person, course, newer, startedAt, at, lastAt, activities, days, completion);
    }
}

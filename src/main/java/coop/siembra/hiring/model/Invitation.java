package coop.siembra.hiring.model;

import coop.siembra.kernel.PersonId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The link by which an applicant comes, without an account. There is one at a time; another takes its place.
 *
 * @param hash of the link's secret, which is kept nowhere
 * @param expires from when on it no longer works, unless it is held
 * @param beginsOn the first day on which the assessment may begin
 * @param revoked whether it was taken back
 * @param heldAt since when its time stands still, because the applicant waits for an answer of ours; null while it runs
 */
public record Invitation(
        String hash,
        PersonId by,
        Instant at,
        Instant expires,
        LocalDate beginsOn,
        boolean revoked,
        @Nullable Instant heldAt) {

    /** How a link stands. */
    public enum State {
        WORKS,
        /** Works, and its time stands still. */
        HELD,
        EXPIRED,
        REVOKED
    }

    public State state(Instant now) {
        if (revoked) {
            return State.REVOKED;
        }
        if (heldAt != null) {
            return State.HELD;
        }
        return expires.isAfter(now) ? State.WORKS : State.EXPIRED;
    }

    public boolean works(Instant now) {
        var state = state(now);
        return state == State.WORKS || state == State.HELD;
    }

    public Invitation takenBack() {
        return new Invitation(hash, by, at, expires, beginsOn, true, null);
    }

    /** With its time standing still; one that no longer works stays as it is. */
    public Invitation held(Instant now) {
        return state(now) == State.WORKS ? new Invitation(hash, by, at, expires, beginsOn, false, now) : this;
    }

    /** With its time running on, as much longer as it stood still. */
    public Invitation released(Instant now) {
        return heldAt == null
                ? this
                : new Invitation(hash, by, at, expires.plus(Duration.between(heldAt, now)), beginsOn, revoked, null);
    }

    /** The day that comes after so many business days, Mondays to Fridays; of holidays nothing is known. */
    public static LocalDate afterBusinessDays(LocalDate from, int days) {
        var day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= weekend ? 0 : 1;
        }
        return day;
    }
}

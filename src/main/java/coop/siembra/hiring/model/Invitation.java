package coop.siembra.hiring.model;

import coop.siembra.kernel.PersonId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The link by which an applicant comes, without an account. There is one at a time; another takes its place.
 *
 * @param hash of the link's secret, which is kept nowhere
 * @param expires from when on it no longer works, unless it is held
 * @param beginsOn the first day on which the assessment may begin
 * @param revoked whether it was taken back
 * @param heldAt since when its time stands still, because the applicant waits for an answer of ours; null while it runs
 * @param also hashes of other ends the same link has in later letters, oldest first: they open the same for the same time
 */
public record Invitation(
        String hash,
        PersonId by,
        Instant at,
        Instant expires,
        LocalDate beginsOn,
        boolean revoked,
        @Nullable Instant heldAt,
        List<String> also) {
    /** Where nobody is asked to take part in an assessment. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final int MOST_ENDS = 12;

    public Invitation {
        also = List.copyOf(also);
    }

    /** One with a single end. */
    public Invitation(
            String hash,
            PersonId by,
            Instant at,
            Instant expires,
            LocalDate beginsOn,
            boolean revoked,
            @Nullable Instant heldAt) {
        this(hash, by, at, expires, beginsOn, revoked, heldAt, List.of());
    }

    /** A link to one's own data, which asks for nothing. */
    public static Invitation toData(String hash, PersonId by, Instant now, Instant expires) {
        return new Invitation(hash, by, now, expires, NEVER, false, null);
    }

    /** Whether it asks somebody to take part in an assessment. */
    public boolean asks() {
        return beginsOn.isBefore(NEVER);
    }

    /** With another end; of very many the oldest opens no more. */
    public Invitation with(String otherHash) {
        var all = new ArrayList<>(also);
        all.add(otherHash);
        var kept = all.subList(Math.max(0, all.size() - MOST_ENDS), all.size());
        return new Invitation(hash, by, at, expires, beginsOn, revoked, heldAt, kept);
    }

    /** The hashes of all its ends. */
    public List<String> ends() {
        var all = new ArrayList<>(also);
        all.addFirst(hash);
        return List.copyOf(all);
    }

    /** Working until then at least. */
    public Invitation lasting(Instant until) {
        return expires.isBefore(until) ? new Invitation(hash, by, at, until, beginsOn, revoked, heldAt, also) : this;
    }

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
        return new Invitation(hash, by, at, expires, beginsOn, true, null, also);
    }

    /** With its time standing still; one that no longer works stays as it is. */
    public Invitation held(Instant now) {
        return state(now) == State.WORKS ? new Invitation(hash, by, at, expires, beginsOn, false, now, also) : this;
    }

    /** With its time running on, as much longer as it stood still. */
    public Invitation released(Instant now) {
        return heldAt == null
                ? this
                : new Invitation(
                        hash, by, at, expires.plus(Duration.between(heldAt, now)), beginsOn, revoked, null, also);
    }

    /**
     * As much longer as the opening was stopped; one that did not work any more when it was stopped stays as it is. While its time stood still
     * for another reason nothing is added twice.
     *
     * @param latest no later than this
     */
    public Invitation lengthened(Instant stopped, Instant until, Instant latest) {
        var from = at.isAfter(stopped) ? at : stopped;
        var upTo = heldAt != null && heldAt.isBefore(until) ? heldAt : until;
        if (revoked || !expires.isAfter(stopped) || !expires.isBefore(latest) || !upTo.isAfter(from)) {
            return this;
        }
        var longer = expires.plus(Duration.between(from, upTo));
        return new Invitation(hash, by, at, longer.isBefore(latest) ? longer : latest, beginsOn, revoked, heldAt, also);
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

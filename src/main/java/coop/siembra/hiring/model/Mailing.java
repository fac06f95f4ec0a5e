package coop.siembra.hiring.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Letters that are written to many in an opening, one after the other.
 *
 * @param by the new day that is told; null where none is
 * @param beatAt when something was last heard of it
 * @param total how many there are to write to
 * @param done how many are written
 * @param failed to how many none could be written
 * @param over whether it has come to its end
 */
public record Mailing(
        OpeningId opening,
        Kind kind,
        @Nullable LocalDate by,
        Instant beganAt,
        Instant beatAt,
        int total,
        int done,
        int failed,
        boolean over) {

    /** What is told. */
    public enum Kind {
        /** It takes longer than was promised. */
        STILL_DECIDING,
        /** The job will not be filled. */
        WITHDRAWN
    }

    public static Mailing begin(OpeningId opening, Kind kind, @Nullable LocalDate by, int total, Instant now) {
        return new Mailing(opening, kind, by, now, now, total, 0, 0, false);
    }

    /** As it goes on when so many are left: those before are written, and whom none could be written to is tried again. */
    public Mailing left(int many, Instant now) {
        int before = Math.max(0, total - many);
        return new Mailing(opening, kind, by, beganAt, now, before + many, before, 0, false);
    }

    /** With some more. */
    public Mailing written(int more, int moreFailed, Instant now) {
        return new Mailing(opening, kind, by, beganAt, now, total, done + more, failed + moreFailed, false);
    }

    public Mailing finished(Instant now) {
        return new Mailing(opening, kind, by, beganAt, now, total, done, failed, true);
    }
}

package coop.siembra.hiring.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What decides about deleting an applicant's data, beside the day they were told.
 *
 * @param askedOn when the applicant asked for deletion, or null
 * @param disputed whether a dispute forbids it
 * @param groupsTakenBackOn when the declaration of groups was taken back, or null
 * @param gone what has been deleted
 */
public record Ending(
        @Nullable LocalDate askedOn,
        boolean disputed,
        @Nullable LocalDate groupsTakenBackOn,
        Set<Retention.Part> gone) {

    public static final Ending OPEN = new Ending(null, false, null, Set.of());

    /** With a wish for deletion; the first day asked counts. */
    public Ending asked(LocalDate day) {
        return askedOn == null ? new Ending(day, disputed, groupsTakenBackOn, gone) : this;
    }

    public Ending disputed(boolean is) {
        return new Ending(askedOn, is, groupsTakenBackOn, gone);
    }

    public Ending groupsTakenBack(LocalDate day) {
        return new Ending(askedOn, disputed, day, gone);
    }

    /** Whether a part has been deleted: then nothing is added to it any more. */
    public boolean lacks(Retention.Part part) {
        return gone.contains(part);
    }

    Ending without(Set<Retention.Part> parts) {
        var all = EnumSet.noneOf(Retention.Part.class);
        all.addAll(gone);
        all.addAll(parts);
        return new Ending(askedOn, disputed, groupsTakenBackOn, all);
    }
}

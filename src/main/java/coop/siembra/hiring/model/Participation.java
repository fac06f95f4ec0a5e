package coop.siembra.hiring.model;

import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.SittingId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An applicant's own part: how they come, what they agreed to and asked for, and what they sit.
 *
 * @param invitation null when none was made, or it is deleted
 * @param consents all that was said, oldest first
 * @param adjustment null when nothing was asked for
 * @param sittings by instrument
 * @param remarks on what was handed in and cannot be changed, oldest first
 * @param waits times in which they waited for an answer of ours, and no clock ran, oldest first
 * @param data a second link, which asks for nothing and lasts as long as the data, beside one that asks; null for none
 */
public record Participation(
        @Nullable Invitation invitation,
        List<Consent> consents,
        @Nullable Adjustment adjustment,
        Map<InstrumentId, SittingId> sittings,
        List<Remark> remarks,
        List<Wait> waits,
        @Nullable Invitation data) {

    public static final Participation NONE =
            new Participation(null, List.of(), null, Map.of(), List.of(), List.of(), null);

    private static final int MOST_CONSENTS = 200;

    /** What an applicant adds to their answers. */
    public record Remark(Instant at, String text) {}

    /** A time in which somebody waited. */
    public record Wait(Instant from, Instant until) {}

    /** Up to when somebody may come to their data: the end of the day they were told. */
    public static Instant dataUntil(Application application, ZoneId zone) {
        return application.keptUntil().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Whether a statement is agreed to now. */
    public boolean agrees(String statement) {
        return consents.stream()
                .filter(consent -> consent.statement().equals(statement))
                .reduce((earlier, later) -> later)
                .filter(Consent::agreed)
                .isPresent();
    }

    /** Whether answers may be used: not when the applicant has taken back that they may. */
    public boolean usable() {
        boolean asked =
                consents.stream().anyMatch(consent -> consent.statement().equals(Consent.TAKE_PART));
        return !asked || agrees(Consent.TAKE_PART);
    }

    public Participation by(@Nullable Invitation link) {
        return new Participation(link, consents, adjustment, sittings, remarks, waits, data);
    }

    /** Coming to their data by this, whatever becomes of what they are asked to do. */
    public Participation reaching(@Nullable Invitation link) {
        return new Participation(invitation, consents, adjustment, sittings, remarks, waits, link);
    }

    /** Whether they wait for an answer of ours that grants or agrees something. */
    public boolean waiting() {
        var answer = adjustment == null ? null : adjustment.answer();
        return adjustment != null && (answer == null || !answer.settles());
    }

    /** With the present wait, if there is one, kept as over: to be said before the link runs on or another takes its place. */
    public Participation waitedUntil(Instant now) {
        var since = invitation == null ? null : invitation.heldAt();
        if (since == null) {
            return this;
        }
        var all = new ArrayList<>(waits);
        all.add(new Wait(since, now));
        return new Participation(invitation, consents, adjustment, sittings, remarks, List.copyOf(all), data);
    }

    Participation withoutWaits() {
        return new Participation(invitation, consents, adjustment, sittings, remarks, List.of(), data);
    }

    /** With something said to a statement. Of very much that was said to and fro the first and the last stay. */
    public Participation saying(Consent consent) {
        var all = new ArrayList<>(consents);
        if (all.size() >= MOST_CONSENTS) {
            all.remove(MOST_CONSENTS / 2);
        }
        all.add(consent);
        return new Participation(invitation, List.copyOf(all), adjustment, sittings, remarks, waits, data);
    }

    public Participation adjusted(@Nullable Adjustment changed) {
        return new Participation(invitation, consents, changed, sittings, remarks, waits, data);
    }

    public Participation sitting(InstrumentId instrument, SittingId sitting) {
        var all = new LinkedHashMap<>(sittings);
        all.put(instrument, sitting);
        return new Participation(invitation, consents, adjustment, all, remarks, waits, data);
    }

    public Participation remarking(Remark remark) {
        var all = new ArrayList<>(remarks);
        all.add(remark);
        return new Participation(invitation, consents, adjustment, sittings, List.copyOf(all), waits, data);
    }

    Participation withoutConsents() {
        return new Participation(invitation, List.of(), adjustment, sittings, remarks, waits, data);
    }

    Participation withoutSittings() {
        return new Participation(invitation, consents, adjustment, Map.of(), List.of(), waits, data);
    }
}

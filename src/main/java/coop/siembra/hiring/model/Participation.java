package coop.siembra.hiring.model;

import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.SittingId;
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
 */
public record Participation(
        @Nullable Invitation invitation,
        List<Consent> consents,
        @Nullable Adjustment adjustment,
        Map<InstrumentId, SittingId> sittings) {

    public static final Participation NONE = new Participation(null, List.of(), null, Map.of());

    /** Whether a statement is agreed to now. */
    public boolean agrees(String statement) {
        return consents.stream()
                .filter(consent -> consent.statement().equals(statement))
                .reduce((earlier, later) -> later)
                .filter(Consent::agreed)
                .isPresent();
    }

    public Participation by(@Nullable Invitation link) {
        return new Participation(link, consents, adjustment, sittings);
    }

    public Participation saying(Consent consent) {
        var all = new ArrayList<>(consents);
        all.add(consent);
        return new Participation(invitation, List.copyOf(all), adjustment, sittings);
    }

    public Participation adjusted(@Nullable Adjustment changed) {
        return new Participation(invitation, consents, changed, sittings);
    }

    public Participation sitting(InstrumentId instrument, SittingId sitting) {
        var all = new LinkedHashMap<>(sittings);
        all.put(instrument, sitting);
        return new Participation(invitation, consents, adjustment, all);
    }

    Participation withoutConsents() {
        return new Participation(invitation, List.of(), adjustment, sittings);
    }

    Participation withoutSittings() {
        return new Participation(invitation, consents, adjustment, Map.of());
    }
}

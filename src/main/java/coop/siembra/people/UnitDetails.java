package coop.siembra.people;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a unit when it is added or changed.
 *
 * @param name as shown
 * @param parent the unit it belongs to; null for the topmost. Given once: a unit never moves, because its path is part of it
 * @param head who leads it; may be someone added later
 * @param serves units that receive its work; may be added later
 * @param servesMembers whether it serves the people the organisation exists for
 */
public record UnitDetails(
        LocalizedText name,
        @Nullable UnitId parent,
        @Nullable PersonId head,
        List<UnitId> serves,
        boolean servesMembers) {

    public UnitDetails {
        serves = List.copyOf(serves);
    }
}

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
 * @param place whom it serves; units may be added later
 */
public record UnitDetails(
        LocalizedText name,
        @Nullable UnitId parent,
        @Nullable PersonId head,
        ChainPlace place) {

    /** Without words for what is handed over. */
    public UnitDetails(
            LocalizedText name,
            @Nullable UnitId parent,
            @Nullable PersonId head,
            List<UnitId> serves,
            boolean servesMembers) {
        this(name, parent, head, ChainPlace.of(serves, servesMembers));
    }
}

package coop.siembra.people;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a unit serves and what it hands over to them. Where a method asks for somebody served, null stands for the people the organisation
 * exists for.
 *
 * @param units that receive its work, each once
 * @param members whether it serves the people the organisation exists for, face to face or at a distance
 * @param handedOver what these units receive, in words; those of whom nobody has said it are not there
 * @param handedToMembers what the people served receive; null when nobody has said it
 */
public record ChainPlace(
        List<UnitId> units,
        boolean members,
        Map<UnitId, LocalizedText> handedOver,
        @Nullable LocalizedText handedToMembers) {

    /** Words for whom it does not serve are dropped. */
    public ChainPlace {
        units = units.stream().distinct().toList();
        var kept = new HashMap<>(handedOver);
        kept.keySet().retainAll(units);
        handedOver = Map.copyOf(kept);
        handedToMembers = members ? handedToMembers : null;
    }

    /** Without words. */
    public static ChainPlace of(List<UnitId> units, boolean members) {
        return new ChainPlace(units, members, Map.of(), null);
    }

    /** The same words, for whom they still hold. */
    public ChainPlace serving(List<UnitId> others, boolean membersToo) {
        return new ChainPlace(others, membersToo, handedOver, handedToMembers);
    }

    public boolean serves(@Nullable UnitId to) {
        return to == null ? members : units.contains(to);
    }

    /** What somebody receives; empty when nobody has said it. */
    public Optional<LocalizedText> handedTo(@Nullable UnitId to) {
        return Optional.ofNullable(to == null ? handedToMembers : handedOver.get(to));
    }

    /** Serving somebody as well, or with other words. */
    public ChainPlace with(@Nullable UnitId to, @Nullable LocalizedText what) {
        if (to == null) {
            return new ChainPlace(units, true, handedOver, what);
        }
        var more = new ArrayList<>(units);
        more.add(to);
        var words = new HashMap<>(handedOver);
        words.remove(to);
        if (what != null) {
            words.put(to, what);
        }
        return new ChainPlace(more, members, words, handedToMembers);
    }

    /** No longer serving somebody. */
    public ChainPlace without(@Nullable UnitId to) {
        return to == null
                ? serving(units, false)
                : serving(units.stream().filter(unit -> !unit.equals(to)).toList(), members);
    }
}

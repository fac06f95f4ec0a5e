package coop.siembra.people;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the organisation that people work in.
 *
 * @param id never changes
 * @param version grows with each change
 * @param name as shown
 * @param parent the unit it belongs to; null for the topmost
 * @param path ids from the topmost unit down to this one, this one included
 * @param head who leads it; null while nobody does
 * @param deputies who lead it in the head's place, each in a period
 * @param place whom it serves
 */
public record Unit(
        UnitId id,
        long version,
        LocalizedText name,
        @Nullable UnitId parent,
        List<UnitId> path,
        @Nullable PersonId head,
        List<Deputy> deputies,
        ChainPlace place) {

    /** One of which nobody has said what it hands over to those it serves. */
    public Unit(
            UnitId id,
            long version,
            LocalizedText name,
            @Nullable UnitId parent,
            List<UnitId> path,
            @Nullable PersonId head,
            List<Deputy> deputies,
            List<UnitId> serves,
            boolean servesMembers) {
        this(id, version, name, parent, path, head, deputies, ChainPlace.of(serves, servesMembers));
    }

    /** Units that receive its work. */
    public List<UnitId> serves() {
        return place.units();
    }

    /** Whether it serves the people the organisation exists for, face to face or at a distance. */
    public boolean servesMembers() {
        return place.members();
    }

    /** Whether this is a unit or one somewhere below it. */
    public boolean isWithin(UnitId other) {
        return path.contains(other);
    }

    /** Levels below the topmost unit, which is 0. */
    public int depth() {
        return path.size() - 1;
    }

    /** Whether a person leads this very unit on a day, as head or as deputy. */
    public boolean isLedBy(PersonId person, LocalDate day) {
        return person.equals(head)
                || deputies.stream().anyMatch(deputy -> deputy.person().equals(person) && deputy.actsOn(day));
    }
}

package coop.siembra.readiness.workshop;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.model.workshop.Agenda;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A workshop for people of a unit.
 *
 * @param revision grows with each change; 0 before it is stored
 * @param unit whose people it is for, with those below
 * @param competency in which there is a gap
 * @param minutes how long it should take
 * @param texts version of the texts it was composed from
 * @param by who planned it
 * @param plannedAt when
 * @param when and where; null while that is open
 * @param invited who has been invited or is to be
 * @param sequence how often dates were sent out; 0 before the first
 * @param attended who was there
 */
public record Workshop(
        String id,
        long revision,
        UnitId unit,
        CompetencyId competency,
        int minutes,
        String texts,
        PersonId by,
        Instant plannedAt,
        State state,
        Agenda agenda,
        @Nullable Place place,
        List<PersonId> invited,
        int sequence,
        Set<PersonId> attended) {
    /** How long a place may be, in characters. */
    public static final int LONGEST_PLACE = 120;

    /** How many people a unit may have for which one is planned: for more, one is planned in a unit below. */
    public static final int LARGEST_UNIT = 300;

    /** How many people may be invited. */
    public static final int MOST_PEOPLE = 100;

    public Workshop {
        invited = List.copyOf(invited);
        attended = Set.copyOf(attended);
    }

    /** How far it is. */
    public enum State {
        /** Only those who lead the unit know of it. */
        DRAFT,
        INVITED,
        CANCELLED,
        /** It has taken place, and who was there has been taken down. */
        HELD
    }

    /**
     * When and where.
     *
     * @param where a room, an address or a link
     */
    public record Place(LocalDate day, LocalTime time, String where) {

        public ZonedDateTime begins(ZoneId zone) {
            return day.atTime(time).atZone(zone);
        }
    }

    public Optional<Place> where() {
        return Optional.ofNullable(place);
    }

    /** Whether people are expected to come. */
    public boolean expected() {
        return state == State.INVITED;
    }

    /** Whether agenda, date and people can still be changed. */
    public boolean open() {
        return state == State.DRAFT || state == State.INVITED;
    }

    Workshop with(Agenda other) {
        return changed(state, other, place, invited, sequence, attended);
    }

    Workshop at(@Nullable Place other, List<PersonId> people) {
        return changed(state, agenda, other, people, sequence, attended);
    }

    Workshop sent(State next) {
        return changed(next, agenda, place, invited, sequence + 1, attended);
    }

    Workshop held(Set<PersonId> people) {
        return changed(State.HELD, agenda, place, invited, sequence, people);
    }

    /** The same plan: what it is for and whose it is stays. */
    private Workshop changed(
            State newState,
            Agenda newAgenda,
            @Nullable Place newPlace,
            List<PersonId> newInvited,
            int newSequence,
            Set<PersonId> newAttended) {
        return new Workshop(
                id,
                revision,
                unit,
                competency,
                minutes,
                texts,
                by,
                plannedAt,
                newState,
                newAgenda,
                newPlace,
                newInvited,
                newSequence,
                newAttended);
    }
}

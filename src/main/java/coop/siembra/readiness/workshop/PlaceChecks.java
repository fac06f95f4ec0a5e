package coop.siembra.readiness.workshop;

import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.workshop.Workshop.Place;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Whether people can be asked to come somewhere. */
final class PlaceChecks {

    private PlaceChecks() {}

    /**
     * Why they cannot; empty when they can.
     *
     * @param within who works in the unit and below
     */
    static Optional<WorkshopRefusal> mistake(
            Place place, List<PersonId> invited, Collection<PersonId> within, LocalDate today) {
        if (place.day().isBefore(today)) {
            return Optional.of(WorkshopRefusal.DATE_PASSED);
        }
        if (place.where().isBlank()) {
            return Optional.of(WorkshopRefusal.PLACE_MISSING);
        }
        if (place.where().length() > Workshop.LONGEST_PLACE) {
            return Optional.of(WorkshopRefusal.PLACE_TOO_LONG);
        }
        if (invited.size() > Workshop.MOST_PEOPLE) {
            return Optional.of(WorkshopRefusal.TOO_MANY_PEOPLE);
        }
        return new HashSet<>(within).containsAll(invited)
                ? Optional.empty()
                : Optional.of(WorkshopRefusal.NOT_OF_THE_UNIT);
    }
}

package coop.siembra.assessment;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows where the signed-in person can practise; a bean of a module that knows courses, as this one does not. */
@FunctionalInterface
public interface PracticePlaces {

    /**
     * A page within the application.
     *
     * @param path its address, as links have it
     */
    record Place(LocalizedText title, String path) {}

    /**
     * Where a person can practise.
     *
     * @param courses that grow a competency and that the person has not completed, the one to take first at the front
     * @param all where they stand in their order, when there is such a page
     */
    record Mine(Map<CompetencyId, List<Place>> courses, Optional<Place> all) {}

    Mine mine();
}

package coop.siembra.readiness.workshop;

import coop.siembra.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The workshops that were held, of all units. It asks nobody's leave, and is for counting only: who was there is not to be shown. */
@Component
public class HeldWorkshops {
    private final WorkshopStore store;

    HeldWorkshops(WorkshopStore store) {
        this.store = store;
    }

    /**
     * A workshop.
     *
     * @param blocks ids
     */
    public record Held(String id, Set<String> blocks, Set<PersonId> attended) {}

    /** Those held since a day; reads all that were ever held. */
    public List<Held> since(LocalDate day) {
        return store.held().stream()
                .filter(workshop -> workshop.where()
                        .filter(place -> !place.day().isBefore(day))
                        .isPresent())
                .map(workshop -> new Held(
                        workshop.id(),
                        workshop.agenda().parts().stream()
                                .filter(part -> !part.isBreak())
                                .map(part -> part.block())
                                .collect(Collectors.toUnmodifiableSet()),
                        workshop.attended()))
                .toList();
    }
}

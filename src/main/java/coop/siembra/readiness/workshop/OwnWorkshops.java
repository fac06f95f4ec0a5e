package coop.siembra.readiness.workshop;

import coop.siembra.access.CurrentUser;
import coop.siembra.readiness.workshop.Workshop.Place;
import coop.siembra.readiness.workshop.Workshop.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** The workshops the signed-in person is invited to, or was at. Who else comes is not among what it tells. */
@Service
public class OwnWorkshops {
    private final WorkshopStore store;
    private final CurrentUser user;
    private final Clock clock;

    OwnWorkshops(WorkshopStore store, CurrentUser user, Clock clock) {
        this.store = store;
        this.user = user;
        this.clock = clock;
    }

    /**
     * A workshop as somebody invited sees it.
     *
     * @param attended whether they were there
     * @param ahead whether it is still to come
     */
    public record Mine(Workshop workshop, Place place, boolean attended, boolean ahead) {}

    /** Those still to come first, the earliest of them first; then the others, the latest first. Drafts are nobody's business yet. */
    public List<Mine> all() {
        var me = user.personId();
        var today = LocalDate.now(clock);
        return store.of(me).stream()
                .filter(workshop -> workshop.state() != State.DRAFT && workshop.sequence() > 0)
                .flatMap(workshop -> workshop
                        .where()
                        .map(place -> new Mine(
                                workshop,
                                place,
                                workshop.attended().contains(me),
                                workshop.expected() && !place.day().isBefore(today)))
                        .stream())
                .sorted(Comparator.comparing((Mine mine) -> !mine.ahead())
                        .thenComparing(mine -> mine.place().day().toEpochDay() * (mine.ahead() ? 1 : -1)))
                .toList();
    }
}

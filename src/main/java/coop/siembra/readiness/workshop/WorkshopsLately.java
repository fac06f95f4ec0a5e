package coop.siembra.readiness.workshop;

import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.next.DoneLately;
import coop.siembra.readiness.workshop.Workshop.State;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A workshop planned within six weeks on a competency need not be advised again. */
@Component
class WorkshopsLately implements DoneLately {
    private static final Duration LATELY = Duration.ofDays(42);

    private final WorkshopStore store;
    private final Clock clock;

    WorkshopsLately(WorkshopStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Set<String> of(UnitId unit) {
        var since = clock.instant().minus(LATELY);
        return store.within(unit).stream()
                .filter(workshop -> workshop.unit().equals(unit))
                .filter(workshop -> workshop.state() != State.CANCELLED)
                .filter(workshop -> workshop.plannedAt().isAfter(since))
                .map(workshop -> "workshop|" + workshop.competency())
                .collect(Collectors.toUnmodifiableSet());
    }
}

package coop.siembra.readiness.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import coop.siembra.access.TeamAccess;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Person;
import coop.siembra.readiness.Leading;
import java.util.Optional;

/** What an address asks for, as far as it is for the signed-in person. */
public final class Asked {

    private Asked() {}

    /**
     * The person in the path.
     *
     * @throws NotFoundException when the signed-in person does not lead them, as when there is nobody
     */
    public static Person person(BeforeEnterEvent event, Leading leading) {
        return event.getRouteParameters()
                .get("person")
                .filter(Ids::isValid)
                .map(PersonId::new)
                .flatMap(leading::find)
                .orElseThrow(NotFoundException::new);
    }

    /** The unit that is named; empty when its people may not be seen, as when none is named. */
    public static Optional<UnitId> unit(BeforeEnterEvent event, TeamAccess access) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("unit")
                .filter(Ids::isValid)
                .map(UnitId::new)
                .filter(access::maySeeTeam);
    }

    /** The competency that is named, whether there is one of this id or not; empty when none is. */
    public static String competency(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("competency")
                .orElse("");
    }
}

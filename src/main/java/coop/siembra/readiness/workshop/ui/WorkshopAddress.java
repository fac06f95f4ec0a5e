package coop.siembra.readiness.workshop.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.workshop.Workshop;
import coop.siembra.readiness.workshop.Workshops;

/** Where the pages of workshops are. */
final class WorkshopAddress {
    static final String LIST = "workshops";
    static final String NEW = "workshop-new";
    static final String ONE = "workshop/:workshop";
    static final String AGENDA = "workshop/:workshop/agenda";

    private WorkshopAddress() {}

    static String list(UnitId unit) {
        return LIST + "?unit=" + unit;
    }

    static String one(String workshop) {
        return "workshop/" + workshop;
    }

    static String agenda(String workshop) {
        return "workshop/" + workshop + "/agenda";
    }

    /**
     * The workshop in the path.
     *
     * @throws NotFoundException when it is of a unit the signed-in person does not lead, as when there is none
     */
    static Workshop asked(BeforeEnterEvent event, Workshops workshops) {
        return event.getRouteParameters()
                .get("workshop")
                .filter(Ids::isValid)
                .flatMap(workshops::find)
                .orElseThrow(NotFoundException::new);
    }
}

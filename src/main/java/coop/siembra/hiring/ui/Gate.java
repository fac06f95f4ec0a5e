package coop.siembra.hiring.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.kernel.Ids;
import org.springframework.security.access.AccessDeniedException;

/** Turns away whoever asks for what is none of their business: it looks the same as what there is not. */
final class Gate {

    private Gate() {}

    /** The opening an address names, which need not be there. */
    static OpeningId opening(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("opening")
                .filter(Ids::isValid)
                .map(OpeningId::new)
                .orElseThrow(Gate::refusal);
    }

    /** The application an address names, which need not be there. */
    static ApplicationId application(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("application")
                .filter(Ids::isValid)
                .map(ApplicationId::new)
                .orElseThrow(Gate::refusal);
    }

    static AccessDeniedException refusal() {
        return new AccessDeniedException("not for the signed-in person, or not there");
    }
}

package coop.siembra.assessment.ui;

import com.vaadin.flow.router.RouteConfiguration;
import coop.siembra.kernel.SittingId;
import java.util.Optional;

/** Where reports are, when there are any. */
final class Reports {

    private Reports() {}

    static Optional<String> path(SittingId sitting) {
        var path = "assessment/" + sitting + "/report";
        return RouteConfiguration.forSessionScope().getRoute(path).map(view -> path);
    }
}

package coop.siembra.readiness.chain.ui;

import com.vaadin.flow.router.QueryParameters;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.UnitId;
import java.util.Optional;

/** The page's address: which unit it tells of, or that it tells of the people served. */
final class ChainAddress {
    static final String PATH = "chain";
    static final String MEMBERS = PATH + "?unit=@";
    /** Stands for the people served in the drawing: no id looks so. */
    static final String MEMBERS_NODE = "@";

    private ChainAddress() {}

    static String of(UnitId unit) {
        return PATH + "?unit=" + unit;
    }

    static Optional<UnitId> unit(QueryParameters parameters) {
        return parameters.getSingleParameter("unit").filter(Ids::isValid).map(UnitId::new);
    }

    static boolean isMembers(QueryParameters parameters) {
        return parameters
                .getSingleParameter("unit")
                .filter(MEMBERS_NODE::equals)
                .isPresent();
    }
}

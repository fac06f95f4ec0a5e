package coop.siembra.readiness.workshop.ui;

import coop.siembra.kernel.UnitId;

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
}

package coop.siembra.hiring.ui.watch;

import coop.siembra.hiring.model.OpeningId;

/** Where the pages that watch over hiring are, for those who link to them. */
public final class WatchAddress {
    /** What holds for all openings; for administrators. */
    public static final String RULES = "hiring-settings";

    private WatchAddress() {}

    public static String fairness(OpeningId opening) {
        return FairnessView.PATH + "?opening=" + opening;
    }

    public static String retention(OpeningId opening) {
        return "openings/" + opening + "/retention";
    }
}

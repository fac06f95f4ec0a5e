package coop.siembra.hiring.ui.watch;

/** Where the pages that watch over hiring are, for those who link to them. */
public final class WatchAddress {
    /** What holds for all openings; for administrators. */
    public static final String RULES = "hiring-settings";

    private WatchAddress() {}
}

package coop.siembra.hiring.model;

/** How an application stands as a whole. */
public enum Standing {
    /** Something is still to be decided. */
    WAITING,
    WITHDREW,
    NOT_TAKEN,
    HIRED;

    public static Standing of(Application application, Opening opening) {
        if (application.ended()) {
            return NOT_TAKEN;
        }
        if (application.hired(opening)) {
            return HIRED;
        }
        return application.withdrawnAt() == null ? WAITING : WITHDREW;
    }
}

package coop.siembra.path.model;

import coop.siembra.kernel.Ids;

/** Why a course stands where it does. */
public enum Ground {
    /** It prepares soil that is thin. */
    THIN(true),
    /** It prepares soil of which nothing is known. */
    UNKNOWN(true),
    /** It prepares soil that holds already. */
    HELD(true),
    /** A foundation it builds on is still to be laid by a course before it. */
    WAITS(true),
    /** All it builds on is laid. */
    LAID(true),
    /** Its turn comes, and nothing else is to be said. */
    IN_ORDER(true),
    /** The evidence shows what it teaches. */
    MASTERED(false),
    /** Somebody who may asks for it by a date, although the path would have it later or left out. */
    ASKED(false),
    /** It is completed. */
    DONE(false),
    OWN_FIRST(false),
    OWN_LATER(false),
    OWN_SKIP(false),
    HEAD_FIRST(false),
    HEAD_LATER(false),
    HEAD_SKIP(false);

    private final boolean soil;

    Ground(boolean soil) {
        this.soil = soil;
    }

    /** Whether what people said of themselves may be behind it: such a ground is told to nobody else. */
    public boolean restsOnSoil() {
        return soil;
    }

    /** As in files and translations. */
    public String key() {
        return Ids.of(this);
    }

    static Ground of(Wish wish) {
        boolean own = wish.by() == Wish.By.OWN;
        return switch (wish.choice()) {
            case PUT_FIRST -> own ? OWN_FIRST : HEAD_FIRST;
            case LATER -> own ? OWN_LATER : HEAD_LATER;
            case SKIP -> own ? OWN_SKIP : HEAD_SKIP;
            case RESET -> IN_ORDER; // never a ground: see Situation
        };
    }
}

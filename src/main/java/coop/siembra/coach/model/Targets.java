package coop.siembra.coach.model;

import coop.siembra.coach.Aspect;
import coop.siembra.coach.Caution;
import java.util.List;

/** Which linear model answers which question, by number. */
public final class Targets {
    /** What single clauses can show. */
    public static final List<Aspect> SHOWN_BY_CLAUSES =
            List.of(Aspect.REACTIONS, Aspect.INTERPRETATIONS, Aspect.EXPLORATIONS, Aspect.OWNERSHIP);

    private static final int MARKED = Caution.values().length - 1;

    /** How many models look at clauses: two for each of those aspects, and one for each caution that authors mark. */
    public static final int OF_CLAUSES = 2 * SHOWN_BY_CLAUSES.size() + MARKED;

    /** How many models look at replies: two for each aspect, and one for each caution. */
    public static final int OF_REPLIES = 2 * Aspect.values().length + MARKED + 1;

    private Targets() {}

    /** @param level 1: at least weak; 2: strong */
    public static int ofClause(Aspect aspect, int level) {
        return 2 * SHOWN_BY_CLAUSES.indexOf(aspect) + level - 1;
    }

    public static int ofClause(Caution caution) {
        return 2 * SHOWN_BY_CLAUSES.size() + caution.ordinal();
    }

    /** @param level 1: at least weak; 2: strong */
    public static int ofReply(Aspect aspect, int level) {
        return 2 * aspect.ordinal() + level - 1;
    }

    public static int ofReply(Caution caution) {
        return 2 * Aspect.values().length + caution.ordinal();
    }
}

package coop.siembra.readiness.model.coverage;

/**
 * What serves an objective.
 *
 * @param courses that state it
 * @param workshops held lately with a block that states it
 * @param openGoals of the culture plan that serve it
 * @param closedGoals that served it
 * @param closer actions of the plan that bring far units closer and serve it
 * @param reached different people who completed such a course or were at such a workshop lately
 */
public record Covered(
        String objective, int courses, int workshops, int openGoals, int closedGoals, int closer, int reached) {

    /** What is missing. */
    public enum Gap {
        /** Nothing serves it: nothing is taught, nothing was held, nothing is planned. */
        NOTHING,
        /** It is planned, and nothing is taught or was held. */
        ONLY_PLANNED,
        /** There is something, and nobody was reached by it. */
        NOBODY_REACHED,
        /** People were reached, and no open goal follows it up. */
        NO_GOAL,
        NONE
    }

    public Gap gap() {
        boolean taught = courses + workshops > 0;
        boolean planned = openGoals + closer > 0;
        if (!taught) {
            return planned ? Gap.ONLY_PLANNED : Gap.NOTHING;
        }
        if (reached == 0) {
            return Gap.NOBODY_REACHED;
        }
        return openGoals == 0 ? Gap.NO_GOAL : Gap.NONE;
    }
}

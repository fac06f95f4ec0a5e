package coop.siembra.readiness.chain.model;

import coop.siembra.readiness.model.Tally.Counts;

/**
 * The people of all units as far from the people served.
 *
 * @param distance in steps; {@link #FAR} stands for that and more, {@link #NO_WAY} for units from which no way leads there
 * @param units how many
 * @param people who work in them
 * @param levels of these people over all of their role
 */
public record Band(int distance, int units, int people, Counts levels) {
    public static final int FAR = 3;
    public static final int NO_WAY = -1;

    /** Nothing is said of fewer people. */
    public boolean isTooSmall() {
        return people < Culture.FEWEST;
    }

    /** Both together. */
    public Band plus(Band other) {
        return new Band(distance, units + other.units, people + other.people, levels.plus(other.levels));
    }
}

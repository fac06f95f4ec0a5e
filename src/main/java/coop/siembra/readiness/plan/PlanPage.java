package coop.siembra.readiness.plan;

import coop.siembra.readiness.model.plan.Goal;
import java.util.List;

/**
 * Some of the goals there are.
 *
 * @param goals without their histories; open ones by their day, closed ones the latest day first
 * @param total of how many
 */
public record PlanPage(List<Goal> goals, long total) {
    /** How many are on a page. */
    public static final int SIZE = 30;

    public PlanPage {
        goals = List.copyOf(goals);
    }
}

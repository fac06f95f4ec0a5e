package coop.siembra.readiness.plan;

/**
 * The whole plan in numbers.
 *
 * @param unfinished actions of open goals that are still to be done
 * @param late how many of these are past their day
 * @param doneLately actions, of open and closed goals, done within the last {@link #LATELY_DAYS} days
 */
public record PlanCounts(int openGoals, int closedGoals, int unfinished, int late, int doneLately) {
    public static final int LATELY_DAYS = 90;
}

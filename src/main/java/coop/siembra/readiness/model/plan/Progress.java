package coop.siembra.readiness.model.plan;

import coop.siembra.readiness.model.plan.Action.State;
import java.time.LocalDate;
import java.util.Collection;

/**
 * How far a goal is by its actions.
 *
 * @param dropped not among those that count
 * @param late how many of those not done are past their day
 */
public record Progress(int open, int underWay, int done, int dropped, int late) {

    public static Progress of(Collection<Action> actions, LocalDate today) {
        return new Progress(
                count(actions, State.OPEN),
                count(actions, State.UNDER_WAY),
                count(actions, State.DONE),
                count(actions, State.DROPPED),
                (int) actions.stream().filter(action -> action.late(today)).count());
    }

    private static int count(Collection<Action> actions, State state) {
        return (int) actions.stream().filter(action -> action.state() == state).count();
    }

    /** How many count: all but those dropped. */
    public int counting() {
        return open + underWay + done;
    }

    /** How many are still to be done. */
    public int unfinished() {
        return open + underWay;
    }

    /** The share that is done, in whole per cent, rounded down: a hundred only when all are. */
    public int percent() {
        return counting() == 0 ? 0 : done * 100 / counting();
    }
}

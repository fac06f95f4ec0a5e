package coop.siembra.readiness.model.plan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An action of a goal.
 *
 * @param id within the goal
 * @param reason why it was dropped; else empty
 * @param since when it came to its state
 */
public record Action(String id, Task task, State state, String reason, Instant since) {
    /** How long a note or a reason may be, in characters. */
    public static final int LONGEST_NOTE = 600;

    /** How far it is. */
    public enum State {
        OPEN,
        UNDER_WAY,
        DONE,
        /** It will not be done, for a reason. */
        DROPPED;

        /** Whether something is still to be done. */
        public boolean unfinished() {
            return this == OPEN || this == UNDER_WAY;
        }
    }

    public boolean unfinished() {
        return state.unfinished();
    }

    /** Whether its day has passed without its being done; on the day itself it is not late. */
    public boolean late(LocalDate today) {
        return unfinished() && task.due().isBefore(today);
    }

    Action with(Task other) {
        return new Action(id, other, state, reason, since);
    }

    /** In another state, or in the same one with something to say. */
    Action reported(State next, String note, Instant now) {
        return new Action(id, task, next, next == State.DROPPED ? note : "", next == state ? since : now);
    }
}

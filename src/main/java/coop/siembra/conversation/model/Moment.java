package coop.siembra.conversation.model;

import java.util.Optional;

/**
 * One turn of a finished talk, looked back on.
 *
 * @param reply what the other person said to it
 * @param best the best that was offered, see {@link Worth}; {@code turn.said()} when nothing better was
 * @param shortfall how much less the answer was worth than the best, 0 or more; a point is one point of trust or two of feeling
 * @param turningPoint why this turn is worth a second look, if it is
 */
public record Moment(Turn turn, Line reply, Choice best, double shortfall, Optional<Kind> turningPoint) {

    /** Why a turn is a turning point. */
    public enum Kind {
        /** Did the most for the other person. */
        HIGH,
        /** Did the least, or the most harm. */
        LOW,
        /** Fell clearly short of the best that was offered. */
        MISSED
    }

    /** What would have been better, if anything was. */
    public Optional<Choice> better() {
        return best.id().equals(turn.said().id()) ? Optional.empty() : Optional.of(best);
    }

    /** What really changed, in points of {@link #shortfall}. */
    public double change() {
        return Worth.change(turn.before(), turn.after());
    }
}

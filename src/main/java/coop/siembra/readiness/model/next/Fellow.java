package coop.siembra.readiness.model.next;

import coop.siembra.readiness.model.Move;
import coop.siembra.readiness.model.RiskRule.Risk;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a team of whom there is something to say.
 *
 * @param risks why they are at risk
 * @param weakest the key competency they are furthest below in; null when there is none
 * @param moves of the last seven days
 * @param dueOn earliest date of what is asked for and not completed
 * @param lastOn when they last did something
 */
public record Fellow(
        String id,
        Set<Risk> risks,
        @Nullable String weakest,
        List<Move> moves,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate lastOn) {

    public Fellow {
        risks = Set.copyOf(risks);
        moves = List.copyOf(moves);
    }
}

package coop.siembra.readiness.plan;

import coop.siembra.access.CurrentUser;
import coop.siembra.readiness.model.plan.Action;
import coop.siembra.readiness.model.plan.Goal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** What the signed-in person has taken on in the culture plan and not done yet. */
@Service
public class OwnActions {
    private final PlanStore store;
    private final CurrentUser user;
    private final Clock clock;

    OwnActions(PlanStore store, CurrentUser user, Clock clock) {
        this.store = store;
        this.user = user;
        this.clock = clock;
    }

    /** An action and the goal it is of. */
    public record Mine(Goal goal, Action action, boolean late) {}

    /** The earliest due first. */
    public List<Mine> open() {
        var me = user.personId();
        var today = LocalDate.now(clock);
        return store.waitingFor(me).stream()
                .flatMap(goal -> goal.actions().stream()
                        .filter(action ->
                                action.unfinished() && action.task().owner().equals(me))
                        .map(action -> new Mine(goal, action, action.late(today))))
                .sorted(Comparator.comparing((Mine mine) -> mine.action().task().due()))
                .toList();
    }
}

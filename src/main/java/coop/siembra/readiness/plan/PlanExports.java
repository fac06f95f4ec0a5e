package coop.siembra.readiness.plan;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.model.plan.Goal;
import coop.siembra.readiness.plan.CulturePlan.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Takes what the signed-in person may read of the plan out of the application; it is noted each time. */
@Service
public class PlanExports {
    /** More goals than anybody follows up; what is beyond them is left out of a file. */
    private static final int MOST_PAGES = 100;

    private final CulturePlan plan;
    private final Audit audit;

    PlanExports(CulturePlan plan, Audit audit) {
        this.plan = plan;
        this.audit = audit;
    }

    /** Goals without their histories, and the names of their owners. */
    public record Export(List<Goal> goals, Map<PersonId, Known> names) {}

    public Export of(PlanFilter filter) {
        audit.note(AuditAction.EXPORTED, null, "team.plan");
        List<Goal> goals = new ArrayList<>();
        long total = 1;
        for (int page = 0; goals.size() < total && page < MOST_PAGES; page++) {
            var found = plan.page(filter, page);
            goals.addAll(found.goals());
            total = found.goals().isEmpty() ? goals.size() : found.total();
        }
        var owners = goals.stream()
                .flatMap(goal -> goal.actions().stream())
                .map(action -> action.task().owner())
                .collect(Collectors.toSet());
        return new Export(goals, plan.names(owners));
    }
}

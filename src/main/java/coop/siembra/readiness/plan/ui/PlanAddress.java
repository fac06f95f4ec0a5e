package coop.siembra.readiness.plan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.model.plan.Goal;
import coop.siembra.readiness.plan.CulturePlan;
import coop.siembra.readiness.plan.PlanFilter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the pages of the plan are. */
final class PlanAddress {
    static final String LIST = "plan";
    static final String ONE = "plan/:goal";
    static final String CHANGE = "plan/:goal/change";
    static final String ACTION = "plan/:goal/action/:action?";
    static final String NEW = "plan-new";

    private PlanAddress() {}

    static String one(String goal) {
        return LIST + "/" + goal;
    }

    static String change(String goal) {
        return one(goal) + "/change";
    }

    /** @param action id; empty for a new one */
    static String action(String goal, String action) {
        return one(goal) + "/action" + (action.isEmpty() ? "" : "/" + action);
    }

    static String add(@Nullable UnitId unit) {
        return unit == null ? NEW : NEW + "?unit=" + unit;
    }

    static String list(PlanFilter filter, int page) {
        var query = query(filter, page);
        return query.isEmpty() ? LIST : LIST + "?" + query;
    }

    /** What comes after the question mark; may be empty. */
    static String query(PlanFilter filter, int page) {
        List<String> parts = new ArrayList<>();
        if (filter.unit() != null) {
            parts.add("unit=" + filter.unit());
        }
        if (!filter.objective().isEmpty()) {
            parts.add("objective=" + filter.objective());
        }
        if (filter.overdue()) {
            parts.add("overdue=yes");
        }
        if (filter.mine()) {
            parts.add("mine=yes");
        }
        if (filter.closed()) {
            parts.add("closed=yes");
        }
        if (page > 0) {
            parts.add("page=" + (page + 1));
        }
        return String.join("&", parts);
    }

    static PlanFilter filter(QueryParameters asked) {
        return new PlanFilter(
                unit(asked), id(asked, "objective"), yes(asked, "overdue"), yes(asked, "mine"), yes(asked, "closed"));
    }

    static int page(QueryParameters asked) {
        return asked.getSingleParameter("page")
                .filter(page -> page.matches("[1-9]\\d{0,3}"))
                .map(page -> Integer.parseInt(page) - 1)
                .orElse(0);
    }

    static @Nullable UnitId unit(QueryParameters asked) {
        var unit = id(asked, "unit");
        return unit.isEmpty() ? null : new UnitId(unit);
    }

    /** An id that is named; empty when none is. */
    static String id(QueryParameters asked, String name) {
        return asked.getSingleParameter(name).filter(Ids::isValid).orElse("");
    }

    private static boolean yes(QueryParameters asked, String name) {
        return asked.getSingleParameter(name).filter("yes"::equals).isPresent();
    }

    /**
     * The goal in the path.
     *
     * @throws NotFoundException when the signed-in person may not read it, as when there is none
     */
    static Goal asked(BeforeEnterEvent event, CulturePlan plan) {
        return event.getRouteParameters()
                .get("goal")
                .filter(Ids::isValid)
                .flatMap(plan::find)
                .orElseThrow(NotFoundException::new);
    }

    /**
     * The same, open and to be written.
     *
     * @throws NotFoundException when the signed-in person may not write it
     */
    static Goal askedToWrite(BeforeEnterEvent event, CulturePlan plan) {
        var goal = asked(event, plan);
        if (!goal.isOpen() || !plan.mayWrite(goal.aim().unit())) {
            throw new NotFoundException();
        }
        return goal;
    }
}

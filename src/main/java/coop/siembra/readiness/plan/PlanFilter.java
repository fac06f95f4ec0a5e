package coop.siembra.readiness.plan;

import coop.siembra.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Which goals are shown.
 *
 * @param unit only goals of this unit and those below it; null for any
 * @param objective id of an objective they serve; empty for any
 * @param overdue only those of which something is past its day
 * @param mine only those in which something waits for the reader
 * @param closed those of which something has come already, instead of those still open
 */
public record PlanFilter(@Nullable UnitId unit, String objective, boolean overdue, boolean mine, boolean closed) {
    /** All that are open. */
    public static final PlanFilter ALL = new PlanFilter(null, "", false, false, false);

    public PlanFilter in(@Nullable UnitId other) {
        return new PlanFilter(other, objective, overdue, mine, closed);
    }

    public PlanFilter serving(String other) {
        return new PlanFilter(unit, other, overdue, mine, closed);
    }

    public PlanFilter overdue(boolean only) {
        return new PlanFilter(unit, objective, only, mine, closed);
    }

    public PlanFilter mine(boolean only) {
        return new PlanFilter(unit, objective, overdue, only, closed);
    }

    public PlanFilter closed(boolean only) {
        return new PlanFilter(unit, objective, overdue, mine, only);
    }

    /** Whether anything but whether goals are closed is asked for. */
    public boolean narrows() {
        return unit != null || !objective.isEmpty() || overdue || mine;
    }
}

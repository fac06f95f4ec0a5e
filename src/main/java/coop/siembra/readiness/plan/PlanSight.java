package coop.siembra.readiness.plan;

import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import java.util.List;

/**
 * What goals somebody may read: those of the whole organisation, of the unit they work in and those above it, of the units they lead and
 * below, and those in which they have an action themselves.
 *
 * @param all whether they may read every goal
 * @param own the unit they work in and those above it
 * @param led the topmost of the units they lead
 */
record PlanSight(PersonId me, boolean all, List<UnitId> own, List<UnitId> led) {}

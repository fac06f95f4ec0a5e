package coop.siembra.readiness.model;

import java.util.List;

/**
 * Somebody as counted in a unit.
 *
 * @param overdue late with something asked for
 * @param risk at risk
 * @param active did something lately
 * @param moves of this week
 */
public record Member(Standing standing, boolean overdue, boolean risk, boolean active, List<Move> moves) {}

package coop.siembra.readiness.chain.model;

import coop.siembra.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Work that is handed over.
 *
 * @param from who serves
 * @param to who is served; null for the people the organisation exists for
 * @param nearer whether it comes a step nearer to them this way; what does not, goes round in a circle or takes a longer way
 */
public record Arrow(UnitId from, @Nullable UnitId to, boolean nearer) {}

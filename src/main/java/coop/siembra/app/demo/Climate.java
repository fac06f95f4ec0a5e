package coop.siembra.app.demo;

import coop.siembra.app.demo.Cast.Part;
import coop.siembra.kernel.UnitId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What makes units differ: each is a little like the one above it, so that whole regions are stronger or weaker than others.
 *
 * @param strength by how much its people are better than others, around 0
 * @param drive how likely somebody does something in a month, 0 to 1
 * @param trend by how much they become better in a year
 */
record Climate(double strength, double drive, double trend) {
    private static final Climate USUAL = new Climate(0, 0.58, 0.035);
    private static final double STRENGTH = 0.035;
    private static final double DRIVE = 0.07;
    private static final double TREND = 0.03;
    private static final double LIKE_ABOVE = 0.7;

    /** Of a unit, from that of the unit above; null for the topmost. */
    static Climate of(long seed, UnitId unit, @Nullable Climate above) {
        var from = above == null ? USUAL : above;
        var chance = Chance.of(seed, unit.value() + "|climate").random();
        return new Climate(
                from.strength + chance.nextGaussian() * STRENGTH,
                Math.clamp(from.drive + chance.nextGaussian() * DRIVE, 0.2, 0.92),
                USUAL.trend + (from.trend - USUAL.trend) * LIKE_ABOVE + chance.nextGaussian() * TREND);
    }

    /** Of all units, parents before children. */
    static Map<UnitId, Climate> of(long seed, Collection<Part> units) {
        var all = new HashMap<UnitId, Climate>();
        units.forEach(unit -> {
            var parent = unit.parent();
            all.put(unit.id(), of(seed, unit.id(), parent == null ? null : all.get(parent)));
        });
        return all;
    }
}

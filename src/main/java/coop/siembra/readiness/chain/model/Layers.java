package coop.siembra.readiness.chain.model;

import coop.siembra.kernel.UnitId;
import coop.siembra.people.Unit;
import coop.siembra.people.ValueChain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A chain in layers: units as far from the people served beside each other, the farthest first, so that the people served come last, under
 * all of them. Because distances are those of the shortest way, no arrow towards them jumps over a layer.
 *
 * @param layers the farthest first
 * @param apart units from which no way leads to the people served
 * @param arrows between the units shown, and to the people served
 */
public record Layers(List<Layer> layers, List<UnitId> apart, List<Arrow> arrows) {
    private static final int SWEEPS = 6;

    public Layers {
        layers = List.copyOf(layers);
        apart = List.copyOf(apart);
        arrows = List.copyOf(arrows);
    }

    /**
     * Units as far away.
     *
     * @param distance in steps; 0 for those who serve directly
     * @param units from left to right
     */
    public record Layer(int distance, List<UnitId> units) {

        public Layer {
            units = List.copyOf(units);
        }
    }

    /**
     * Lays out units so that few arrows cross: each is moved to the middle of those it is joined with, there and back some times over.
     *
     * @param units in the order in which they stand where nothing speaks for another; links to others are not drawn
     * @param chain of all units
     */
    public static Layers of(Collection<Unit> units, ValueChain chain) {
        Map<Integer, List<UnitId>> byDistance = new TreeMap<>(Comparator.reverseOrder());
        List<UnitId> apart = new ArrayList<>();
        for (var unit : units) {
            chain.distance(unit.id())
                    .ifPresentOrElse(
                            distance -> byDistance
                                    .computeIfAbsent(distance, any -> new ArrayList<>())
                                    .add(unit.id()),
                            () -> apart.add(unit.id()));
        }
        var arrows = arrows(units, chain);
        var order = untangled(List.copyOf(byDistance.values()), neighbours(arrows));
        List<Layer> layers = new ArrayList<>();
        int at = 0;
        for (int distance : byDistance.keySet()) {
            layers.add(new Layer(distance, order.get(at++)));
        }
        return new Layers(layers, apart, arrows);
    }

    private static List<Arrow> arrows(Collection<Unit> units, ValueChain chain) {
        var known = units.stream().map(Unit::id).collect(Collectors.toSet());
        List<Arrow> arrows = new ArrayList<>();
        for (var unit : units) {
            int distance = chain.distance(unit.id()).orElse(-1);
            unit.serves().stream()
                    .filter(served -> known.contains(served) && !served.equals(unit.id()))
                    .map(served -> new Arrow(
                            unit.id(),
                            served,
                            distance > 0 && chain.distance(served).orElse(distance) == distance - 1))
                    .forEach(arrows::add);
            if (unit.servesMembers()) {
                arrows.add(new Arrow(unit.id(), null, true));
            }
        }
        return arrows;
    }

    private static Map<UnitId, List<UnitId>> neighbours(List<Arrow> arrows) {
        Map<UnitId, List<UnitId>> neighbours = new HashMap<>();
        for (var arrow : arrows) {
            var to = arrow.to();
            if (to != null && arrow.nearer()) {
                neighbours
                        .computeIfAbsent(arrow.from(), any -> new ArrayList<>())
                        .add(to);
                neighbours.computeIfAbsent(to, any -> new ArrayList<>()).add(arrow.from());
            }
        }
        return neighbours;
    }

    /** The order with the fewest crossings among those looked at. */
    private static List<List<UnitId>> untangled(List<List<UnitId>> layers, Map<UnitId, List<UnitId>> neighbours) {
        var best = layers;
        long fewest = crossings(best, neighbours);
        var current = new ArrayList<>(layers);
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int step = 1; step < current.size(); step++) {
                int at = down ? step : current.size() - 1 - step;
                current.set(at, between(current.get(at), current.get(down ? at - 1 : at + 1), neighbours));
            }
            long now = crossings(current, neighbours);
            if (now < fewest) {
                fewest = now;
                best = List.copyOf(current);
            }
        }
        return best;
    }

    /** A layer sorted by the middle of each unit's neighbours in the layer beside it; who has none there stays about where it was. */
    private static List<UnitId> between(List<UnitId> layer, List<UnitId> beside, Map<UnitId, List<UnitId>> neighbours) {
        var places = places(beside);
        Map<UnitId, Double> middles = new HashMap<>();
        for (int at = 0; at < layer.size(); at++) {
            middles.put(
                    layer.get(at),
                    neighbours.getOrDefault(layer.get(at), List.of()).stream()
                            .map(places::get)
                            .filter(Objects::nonNull)
                            .mapToDouble(Double::doubleValue)
                            .average()
                            .orElse((at + 0.5) / layer.size()));
        }
        return layer.stream()
                .sorted(Comparator.comparingDouble(unit -> middles.getOrDefault(unit, 0.0)))
                .toList();
    }

    private static Map<UnitId, Double> places(List<UnitId> layer) {
        Map<UnitId, Double> places = new HashMap<>();
        for (int at = 0; at < layer.size(); at++) {
            places.put(layer.get(at), (at + 0.5) / layer.size());
        }
        return places;
    }

    /** How many arrows cross between layers beside each other. */
    static long crossings(List<List<UnitId>> layers, Map<UnitId, List<UnitId>> neighbours) {
        long crossings = 0;
        for (int at = 0; at + 1 < layers.size(); at++) {
            var below = places(layers.get(at + 1));
            List<double[]> joined = new ArrayList<>();
            int from = 0;
            for (var unit : layers.get(at)) {
                for (var other : neighbours.getOrDefault(unit, List.of())) {
                    if (below.containsKey(other)) {
                        joined.add(new double[] {from, below.get(other)});
                    }
                }
                from++;
            }
            crossings += crossings(joined);
        }
        return crossings;
    }

    private static long crossings(List<double[]> joined) {
        long crossings = 0;
        for (int one = 0; one < joined.size(); one++) {
            for (int other = one + 1; other < joined.size(); other++) {
                double above = joined.get(one)[0] - joined.get(other)[0];
                double below = joined.get(one)[1] - joined.get(other)[1];
                crossings += above * below < 0 ? 1 : 0;
            }
        }
        return crossings;
    }

    /** How many arrows towards the people served cross. */
    public long crossings() {
        return crossings(layers.stream().map(Layer::units).toList(), neighbours(arrows));
    }
}

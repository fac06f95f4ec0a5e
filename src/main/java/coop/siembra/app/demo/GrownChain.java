package coop.siembra.app.demo;

import coop.siembra.app.demo.GrownTree.Shoot;
import coop.siembra.content.YamlNode;
import coop.siembra.kernel.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who serves whom in a grown organisation. An office serves the units below it; those who work in a department serve some of the units
 * that the department serves, each another one, and what ends the chain serves the people the organisation is there for.
 */
final class GrownChain {
    private final Map<UnitId, List<UnitId>> below = new HashMap<>();
    private final Map<UnitId, Integer> turns = new HashMap<>();

    GrownChain(List<Shoot> shoots) {
        for (var shoot : shoots) {
            below.put(shoot.id(), new ArrayList<>());
            var parent = shoot.parent();
            if (parent != null) {
                below.computeIfAbsent(parent, any -> new ArrayList<>()).add(shoot.id());
            }
        }
    }

    boolean servesMembers(Shoot shoot) {
        var like = shoot.like();
        return like != null && like.find("members").map(YamlNode::bool).orElse(false);
    }

    List<UnitId> served(Shoot shoot) {
        var like = shoot.like();
        if (like == null) {
            return List.copyOf(below.getOrDefault(shoot.id(), List.of()));
        }
        if (servesMembers(shoot)) {
            return List.of();
        }
        var served = like.find("serves").map(YamlNode::texts).orElse(List.of()).stream()
                .map(UnitId::new)
                .filter(below::containsKey)
                .map(this::next)
                .toList();
        return served.isEmpty() ? List.of(GrownTree.FIRST_BRANCH) : served;
    }

    /** One of the units below a unit in turn, or the unit itself where there are none. */
    private UnitId next(UnitId unit) {
        var units = below.getOrDefault(unit, List.of());
        int turn = turns.merge(unit, 1, Integer::sum);
        return units.isEmpty() ? unit : units.get(turn % units.size());
    }
}

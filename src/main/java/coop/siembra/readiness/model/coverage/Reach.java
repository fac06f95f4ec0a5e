package coop.siembra.readiness.model.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many different people were reached, by objective.
 *
 * @param people of how many
 * @param reached by objective id; objectives that reached nobody may be missing
 */
public record Reach(int people, Map<String, Integer> reached) {

    public Reach {
        reached = Map.copyOf(reached);
    }

    public int of(String objective) {
        return reached.getOrDefault(objective, 0);
    }

    /** The share of the people, in whole per cent; 100 only when it is everybody, and 0 only when it is nobody. */
    public int percent(String objective) {
        int some = of(objective);
        if (people == 0 || some == 0) {
            return 0;
        }
        if (some >= people) {
            return 100;
        }
        return Math.clamp(Math.round(some * 100.0 / people), 1, 99);
    }

    /** Counts people one after the other: each once for an objective, by however many ways it reached them. */
    public static final class Counting {
        private final Map<String, Set<String>> byWay;
        private final Map<String, Integer> reached = new HashMap<>();
        private int people;

        /** @param byWay objectives that each way serves, such as a course or a workshop, by the way's id */
        public Counting(Map<String, Set<String>> byWay) {
            this.byWay = Map.copyOf(byWay);
        }

        /** Somebody, and the ways that reached them. */
        public void add(Collection<String> ways) {
            people++;
            ways.stream()
                    .flatMap(way -> byWay.getOrDefault(way, Set.of()).stream())
                    .collect(Collectors.toSet())
                    .forEach(objective -> reached.merge(objective, 1, Integer::sum));
        }

        public Reach result() {
            return new Reach(people, reached);
        }
    }
}

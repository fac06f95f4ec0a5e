package coop.siembra.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody answered, finished or not. Stored as the list of texts {@link #encoded()} gives, which together with the item can be
 * {@linkplain #decode decoded} again: no class names, only ids.
 */
public sealed interface Response {

    /** A compact form to store: ids, for pairs and judgements joined as {@code left=right}. */
    List<String> encoded();

    /** The chosen option of a {@link Item.SingleChoice}. */
    record Single(String option) implements Response {
        @Override
        public List<String> encoded() {
            return List.of(option);
        }
    }

    /** The chosen options of a {@link Item.MultipleChoice}; none when all have been taken back. */
    record Multiple(Set<String> options) implements Response {
        public Multiple {
            options = Set.copyOf(options);
        }

        @Override
        public List<String> encoded() {
            return List.copyOf(new TreeSet<>(options));
        }
    }

    /** All entries of an {@link Item.Ordering} in the order given to them. */
    record Order(List<String> entries) implements Response {
        public Order {
            entries = List.copyOf(entries);
        }

        @Override
        public List<String> encoded() {
            return entries;
        }
    }

    /**
     * The pairs made of an {@link Item.Matching}.
     *
     * @param rights the pair whose right side was chosen, by the pair of the left side; sides still open are left out
     */
    record Match(Map<String, String> rights) implements Response {
        public Match {
            rights = Map.copyOf(rights);
        }

        @Override
        public List<String> encoded() {
            return rights.entrySet().stream()
                    .map(pair -> pair.getKey() + "=" + pair.getValue())
                    .sorted()
                    .toList();
        }
    }

    /**
     * The most and least effective response to an {@link Item.Judgement}, as far as chosen.
     *
     * @throws IllegalArgumentException when both are the same option
     */
    record Judge(Optional<String> best, Optional<String> worst) implements Response {
        public Judge {
            if (best.isPresent() && best.equals(worst)) {
                throw new IllegalArgumentException("one response cannot be best and worst");
            }
        }

        @Override
        public List<String> encoded() {
            var parts = new ArrayList<String>();
            best.ifPresent(option -> parts.add("best=" + option));
            worst.ifPresent(option -> parts.add("worst=" + option));
            return List.copyOf(parts);
        }
    }

    /**
     * The response to an item from its stored form; ids the item does not have are left out.
     *
     * @return nothing when nothing usable is left
     */
    static Optional<Response> decode(Item item, List<String> encoded) {
        return switch (item) {
            case Item.SingleChoice single ->
                encoded.stream()
                        .filter(id -> single.options().stream()
                                .anyMatch(option -> option.id().equals(id)))
                        .findFirst()
                        .map(Single::new);
            case Item.MultipleChoice multiple ->
                Optional.of(new Multiple(Set.copyOf(encoded.stream()
                        .filter(id -> multiple.options().stream()
                                .anyMatch(option -> option.id().equals(id)))
                        .toList())));
            case Item.Ordering ordering -> order(ordering, encoded);
            case Item.Matching matching -> Optional.of(match(matching, encoded));
            case Item.Judgement judgement -> judge(judgement, encoded);
        };
    }

    private static Optional<Response> order(Item.Ordering item, List<String> encoded) {
        List<String> entries = item.entries().stream().map(Item.Entry::id).toList();
        boolean permutation =
                encoded.size() == entries.size() && Set.copyOf(encoded).equals(Set.copyOf(entries));
        return permutation ? Optional.of(new Order(encoded)) : Optional.empty();
    }

    private static Response match(Item.Matching item, List<String> encoded) {
        Set<String> ids = Set.copyOf(item.pairs().stream().map(Item.Pair::id).toList());
        var rights = new LinkedHashMap<String, String>();
        parts(encoded).forEach((left, right) -> {
            if (ids.contains(left) && ids.contains(right)) {
                rights.put(left, right);
            }
        });
        return new Match(rights);
    }

    private static Optional<Response> judge(Item.Judgement item, List<String> encoded) {
        Map<String, String> parts = parts(encoded);
        parts.values()
                .removeIf(id ->
                        item.options().stream().noneMatch(option -> option.id().equals(id)));
        Optional<String> best = Optional.ofNullable(parts.get("best"));
        Optional<String> worst = Optional.ofNullable(parts.get("worst"));
        boolean usable = (best.isPresent() || worst.isPresent()) && !best.equals(worst);
        return usable ? Optional.of(new Judge(best, worst)) : Optional.empty();
    }

    private static Map<String, String> parts(List<String> encoded) {
        var parts = new LinkedHashMap<String, String>();
        for (String part : encoded) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return parts;
    }
}

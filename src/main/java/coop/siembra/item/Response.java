package coop.siembra.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What somebody answered, finished or not. Stored as the list of texts {@link #encoded()} gives, which together with the item can be
 * {@linkplain #decode decoded} again: no class names, only ids.
 */
public sealed interface Response {
    /** A run of letters or digits. */
    Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");

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
     * How far a {@link Item.Likert} holds.
     *
     * @param value from 1
     */
    record Scale(int value) implements Response {
        @Override
        public List<String> encoded() {
            return List.of(Integer.toString(value));
        }
    }

    /**
     * The statements of a {@link Item.MostLeast} most and least like oneself, as far as chosen.
     *
     * @throws IllegalArgumentException when both are the same statement
     */
    record Extremes(Optional<String> most, Optional<String> least) implements Response {
        public Extremes {
            if (most.isPresent() && most.equals(least)) {
                throw new IllegalArgumentException("one statement cannot be most and least like oneself");
            }
        }

        @Override
        public List<String> encoded() {
            var parts = new ArrayList<String>();
            most.ifPresent(option -> parts.add("most=" + option));
            least.ifPresent(option -> parts.add("least=" + option));
            return List.copyOf(parts);
        }
    }

    /**
     * Ratings of the options of a {@link Item.Rating}.
     *
     * @param values from 1, by option; options still open are left out
     */
    record Ratings(Map<String, Integer> values) implements Response {
        public Ratings {
            values = Map.copyOf(values);
        }

        @Override
        public List<String> encoded() {
            return values.entrySet().stream()
                    .map(rating -> rating.getKey() + "=" + rating.getValue())
                    .sorted()
                    .toList();
        }
    }

    /** What was written to a {@link Item.Written}; may be empty after all was taken back. */
    record Text(String text) implements Response {
        /** How many characters it may have, whatever the item allows. */
        public static final int LONGEST = 20_000;

        @Override
        public List<String> encoded() {
            return List.of(text);
        }

        /** How many words it has: runs of letters or digits. */
        public int words() {
            var words = WORD.matcher(text);
            int count = 0;
            while (words.find()) {
                count++;
            }
            return count;
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
            case Item.Likert likert ->
                encoded.stream()
                        .findFirst()
                        .flatMap(value -> anchor(value, likert.anchors().size()))
                        .map(Scale::new);
            case Item.MostLeast mostLeast -> extremes(mostLeast, encoded);
            case Item.Rating rating -> ratings(rating, encoded);
            case Item.Written written -> encoded.stream().findFirst().map(Text::new);
        };
    }

    private static Optional<Integer> anchor(String value, int anchors) {
        boolean digit = value.length() == 1 && value.charAt(0) >= '1' && value.charAt(0) < '1' + anchors;
        return digit ? Optional.of(value.charAt(0) - '0') : Optional.empty();
    }

    private static Optional<Response> extremes(Item.MostLeast item, List<String> encoded) {
        Map<String, String> parts = parts(encoded);
        parts.values()
                .removeIf(id ->
                        item.options().stream().noneMatch(option -> option.id().equals(id)));
        Optional<String> most = Optional.ofNullable(parts.get("most"));
        Optional<String> least = Optional.ofNullable(parts.get("least"));
        boolean usable = (most.isPresent() || least.isPresent()) && !most.equals(least);
        return usable ? Optional.of(new Extremes(most, least)) : Optional.empty();
    }

    private static Optional<Response> ratings(Item.Rating item, List<String> encoded) {
        Map<String, String> parts = parts(encoded);
        var values = new LinkedHashMap<String, Integer>();
        for (Item.Keyed option : item.options()) {
            Optional.ofNullable(parts.get(option.id()))
                    .flatMap(value -> anchor(value, item.anchors().size()))
                    .ifPresent(value -> values.put(option.id(), value));
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Ratings(values));
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

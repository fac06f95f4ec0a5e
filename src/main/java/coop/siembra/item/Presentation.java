package coop.siembra.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * In which order one person sees what an item shuffles; the same seed gives the same order for ever, so that nothing needs storing but
 * the seed.
 *
 * @param ids of the options, of the entries, or of the pairs whose right sides stand in this order
 */
public record Presentation(List<String> ids) {

    /** Shuffles entries and right sides, never into the right order; leaves options as their author wrote them. */
    public static Presentation of(Item item, long seed) {
        return switch (item) {
            case Item.SingleChoice single ->
                new Presentation(single.options().stream().map(Item.Option::id).toList());
            case Item.MultipleChoice multiple ->
                new Presentation(
                        multiple.options().stream().map(Item.Option::id).toList());
            case Item.Judgement judgement ->
                new Presentation(
                        judgement.options().stream().map(Item.Rated::id).toList());
            case Item.MostLeast mostLeast ->
                new Presentation(
                        mostLeast.options().stream().map(Item.Statement::id).toList());
            case Item.Rating rating ->
                new Presentation(rating.options().stream().map(Item.Keyed::id).toList());
            case Item.Likert likert -> new Presentation(List.of());
            case Item.Written written -> new Presentation(List.of());
            case Item.Ordering ordering ->
                shuffled(
                        ordering.entries().stream().map(Item.Entry::id).toList(),
                        seed ^ item.id().hashCode());
            case Item.Matching matching ->
                shuffled(
                        matching.pairs().stream().map(Item.Pair::id).toList(),
                        seed ^ item.id().hashCode());
        };
    }

    private static Presentation shuffled(List<String> ids, long seed) {
        var order = new ArrayList<>(Shuffle.of(ids, seed));
        if (order.equals(ids) && order.size() > 1) {
            Collections.swap(order, 0, order.size() - 1);
        }
        return new Presentation(List.copyOf(order));
    }
}

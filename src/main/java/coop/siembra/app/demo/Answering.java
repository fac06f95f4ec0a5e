package coop.siembra.app.demo;

import coop.siembra.item.Item;
import coop.siembra.item.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Answers items as people do: each item is easier or harder for everybody, each has one wrong answer that most who miss it give, and
 * what is ordered or paired wrongly is mostly wrong in one place only.
 */
final class Answering {
    private static final double SPREAD = 0.3;
    private static final double LEAST = 0.05;
    private static final double MOST = 0.99;

    private Answering() {}

    /** @param skill 0 to 1: how likely a right answer to an item of middling difficulty is */
    static Response answer(Item.Graded item, double skill, Chance chance) {
        double likely = Math.clamp(skill - (weight(item.id()) / 100.0 - 0.5) * SPREAD, LEAST, MOST);
        return switch (item) {
            case Item.SingleChoice single -> single(single, likely, chance);
            case Item.MultipleChoice multiple -> multiple(multiple, likely, chance);
            case Item.Ordering ordering -> ordering(ordering, likely, chance);
            case Item.Matching matching -> matching(matching, likely, chance);
            case Item.Judgement judgement -> judgement(judgement, likely, chance);
        };
    }

    /** The same for everybody, 0 to 99: how hard an item is, how tempting a wrong option. */
    private static int weight(String id) {
        return Math.floorMod(id.hashCode() * 0x9E3779B1, 100);
    }

    private static Response single(Item.SingleChoice item, double likely, Chance chance) {
        Predicate<Item.Option> wanted = chance.hits(likely) ? Item.Option::correct : option -> !option.correct();
        ToIntFunction<Item.Option> temptation = option -> weight(item.id() + option.id());
        var options = item.options().stream()
                .filter(wanted)
                .sorted(Comparator.comparingInt(temptation).reversed())
                .toList();
        int at = 0;
        while (at < options.size() - 1 && chance.hits(0.35)) {
            at++;
        }
        return new Response.Single(options.get(at).id());
    }

    private static Response multiple(Item.MultipleChoice item, double likely, Chance chance) {
        double each = 0.5 + likely / 2;
        Set<String> chosen = item.options().stream()
                .filter(option -> option.correct() == chance.hits(each))
                .map(Item.Option::id)
                .collect(Collectors.toSet());
        return new Response.Multiple(
                chosen.isEmpty() ? Set.of(item.options().getFirst().id()) : chosen);
    }

    private static Response ordering(Item.Ordering item, double likely, Chance chance) {
        var order = new ArrayList<>(item.entries().stream().map(Item.Entry::id).toList());
        for (int slips = slips(likely, chance); slips > 0; slips--) {
            int at = chance.between(0, order.size() - 2);
            Collections.swap(order, at, at + 1);
        }
        return new Response.Order(order);
    }

    private static Response matching(Item.Matching item, double likely, Chance chance) {
        var lefts = item.pairs().stream().map(Item.Pair::id).toList();
        var rights = new ArrayList<>(lefts);
        for (int slips = slips(likely, chance); slips > 0; slips--) {
            Collections.swap(rights, chance.between(0, lefts.size() - 1), chance.between(0, lefts.size() - 1));
        }
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < lefts.size(); i++) {
            pairs.put(lefts.get(i), rights.get(i));
        }
        return new Response.Match(pairs);
    }

    private static int slips(double likely, Chance chance) {
        if (chance.hits(likely)) {
            return 0;
        }
        return chance.hits(0.7) ? 1 : 3;
    }

    private static Response judgement(Item.Judgement item, double likely, Chance chance) {
        List<String> byValue = item.options().stream()
                .sorted(Comparator.comparingInt(Item.Rated::value).reversed())
                .map(Item.Rated::id)
                .toList();
        int best = chance.hits(likely) ? 0 : 1;
        int worst = byValue.size() - (chance.hits(likely) ? 1 : 2);
        return new Response.Judge(Optional.of(byValue.get(best)), Optional.of(byValue.get(worst)));
    }
}

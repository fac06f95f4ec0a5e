package coop.siembra.item;

import coop.siembra.content.CheckContext;
import coop.siembra.content.YamlNode;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Reads items from YAML that follows {@code content/schema/check.json}, and reports what makes no sense as a question. */
public final class ItemReader {

    private ItemReader() {}

    /** All items of a list; an id used twice is reported. */
    public static List<Item.Graded> readAll(YamlNode items, CheckContext context) {
        distinct(items, "id");
        var read = new ArrayList<Item.Graded>();
        for (YamlNode item : items.items()) {
            read(item, context).ifPresent(read::add);
        }
        return List.copyOf(read);
    }

    /** One item; nothing when it cannot be used, for a reason then reported. */
    public static Optional<Item.Graded> read(YamlNode node, CheckContext context) {
        String id = node.get("id").text();
        LocalizedText stem = node.get("stem").localized();
        Optional<CompetencyId> competency = node.find("competency").flatMap(context::competency);
        return switch (node.get("type").text()) {
            case "single" -> single(node).map(options -> new Item.SingleChoice(id, stem, competency, options));
            case "multiple" -> multiple(node).map(options -> new Item.MultipleChoice(id, stem, competency, options));
            case "order" -> Optional.of(new Item.Ordering(id, stem, competency, entries(node.get("entries"))));
            case "match" -> Optional.of(new Item.Matching(id, stem, competency, pairs(node.get("pairs"))));
            case "judgement" -> judgement(node).map(options -> new Item.Judgement(id, stem, competency, options));
            default -> throw new IllegalStateException("schema and reader disagree about the types of items");
        };
    }

    private static Optional<List<Item.Option>> single(YamlNode item) {
        List<Item.Option> options = options(item.get("options"));
        long right = options.stream().filter(Item.Option::correct).count();
        if (right == 1) {
            return Optional.of(options);
        }
        item.get("options")
                .problem(
                        right == 0
                                ? "no option is right: write `correct: true` at the right one"
                                : right
                                        + " options are right: in `type: single` it is one; else write `type: multiple`");
        return Optional.empty();
    }

    private static Optional<List<Item.Option>> multiple(YamlNode item) {
        List<Item.Option> options = options(item.get("options"));
        long right = options.stream().filter(Item.Option::correct).count();
        if (right == 0) {
            item.get("options").problem("no option is right: write `correct: true` at the right ones");
            return Optional.empty();
        }
        if (right == options.size()) {
            item.get("options").problem("all options are right, so there is nothing to choose: add one that is wrong");
            return Optional.empty();
        }
        return Optional.of(options);
    }

    private static Optional<List<Item.Rated>> judgement(YamlNode item) {
        YamlNode list = item.get("options");
        distinct(list, "id");
        List<Item.Rated> options = list.items().stream()
                .map(option -> new Item.Rated(
                        option.get("id").text(),
                        option.get("value").integer(),
                        option.get("text").localized(),
                        option.get("why").localized()))
                .toList();
        boolean best = isUnique(options, Item.Rated::value);
        boolean worst = isUnique(options, option -> -option.value());
        if (!best) {
            list.problem("two options share the highest `value`: one must be the best");
        }
        if (!worst) {
            list.problem("two options share the lowest `value`: one must be the worst");
        }
        return best && worst ? Optional.of(options) : Optional.empty();
    }

    private static boolean isUnique(List<Item.Rated> options, ToIntFunction<Item.Rated> key) {
        int top = options.stream().mapToInt(key).max().orElse(0);
        return options.stream().filter(option -> key.applyAsInt(option) == top).count() == 1;
    }

    private static List<Item.Option> options(YamlNode list) {
        distinct(list, "id");
        return list.items().stream()
                .map(option -> new Item.Option(
                        option.get("id").text(),
                        option.get("text").localized(),
                        option.get("why").localized(),
                        option.find("correct").map(YamlNode::bool).orElse(false)))
                .toList();
    }

    private static List<Item.Entry> entries(YamlNode list) {
        distinct(list, "id");
        return list.items().stream()
                .map(entry -> new Item.Entry(
                        entry.get("id").text(),
                        entry.get("text").localized(),
                        entry.get("why").localized()))
                .toList();
    }

    private static List<Item.Pair> pairs(YamlNode list) {
        distinct(list, "id");
        var seen = new HashSet<String>();
        for (YamlNode pair : list.items()) {
            LocalizedText right = pair.get("right").localized();
            if (!seen.add("en " + right.en()) | !seen.add("es " + right.es())) {
                pair.get("right")
                        .problem("another pair has the same right side: nobody could tell which belongs where");
            }
        }
        return list.items().stream()
                .map(pair -> new Item.Pair(
                        pair.get("id").text(),
                        pair.get("left").localized(),
                        pair.get("right").localized(),
                        pair.get("why").localized()))
                .toList();
    }

    static void distinct(YamlNode list, String key) {
        var seen = new HashSet<String>();
        for (YamlNode entry : list.items()) {
            YamlNode value = entry.get(key);
            if (!seen.add(value.text())) {
                value.problem("the id `" + value.text() + "` is already used above: choose another");
            }
        }
    }
}

package coop.siembra.item;

import coop.siembra.content.CheckContext;
import coop.siembra.content.YamlNode;
import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads the items of instruments from YAML that follows {@code content/schema/form.json}; those that checks have too as checks do. */
public final class FormItemReader {
    /** How far the keys of one situation must lie apart at least, so that the shape of somebody's ratings can be told. */
    private static final double LEAST_SPREAD = 1.5;

    /** 3.3 − 1.8 is a little less than 1.5 in binary. */
    private static final double ROUNDING = 1e-9;

    private static final LocalizedText NO_REASON = LocalizedText.same("");

    private FormItemReader() {}

    /**
     * One item that counts.
     *
     * @param anchors the words of the scale it stands under; empty when there is none
     * @return nothing when it cannot be used, for a reason then reported
     */
    public static Optional<Item> read(YamlNode node, List<LocalizedText> anchors, CheckContext context) {
        String id = node.get("id").text();
        LocalizedText stem = node.get("stem").localized();
        return switch (node.get("type").text()) {
            case "likert" -> Optional.of(new Item.Likert(id, stem, anchors));
            case "most-least" -> Optional.of(new Item.MostLeast(id, stem, options(node, Item.Statement::new)));
            case "rate" -> keyed(node, anchors.size()).map(options -> new Item.Rating(id, stem, anchors, options));
            case "written" -> written(node);
            default -> ItemReader.read(node, context).map(Item.class::cast);
        };
    }

    /**
     * One item to try out before those that count: nothing in it is right or wrong, so it has neither keys nor reasons.
     *
     * @param anchors the words of the scale it stands under; empty when there is none
     * @return nothing when it cannot be used, for a reason then reported
     */
    public static Optional<Item> practice(YamlNode node, List<LocalizedText> anchors) {
        String id = node.get("id").text();
        LocalizedText stem = node.get("stem").localized();
        return switch (node.get("type").text()) {
            case "likert" -> Optional.of(new Item.Likert(id, stem, anchors));
            case "most-least" -> Optional.of(new Item.MostLeast(id, stem, options(node, Item.Statement::new)));
            case "rate" -> Optional.of(new Item.Rating(id, stem, anchors, options(node, FormItemReader::unkeyed)));
            case "single" ->
                Optional.of(new Item.SingleChoice(id, stem, Optional.empty(), options(node, FormItemReader::unmarked)));
            case "multiple" ->
                Optional.of(
                        new Item.MultipleChoice(id, stem, Optional.empty(), options(node, FormItemReader::unmarked)));
            case "judgement" ->
                Optional.of(new Item.Judgement(id, stem, Optional.empty(), options(node, FormItemReader::unrated)));
            case "written" -> written(node);
            default -> throw new IllegalStateException("schema and reader disagree about the types of items");
        };
    }

    private static Item.Keyed unkeyed(String id, LocalizedText text) {
        return new Item.Keyed(id, 0, text, NO_REASON);
    }

    private static Item.Option unmarked(String id, LocalizedText text) {
        return new Item.Option(id, text, NO_REASON, false);
    }

    private static Item.Rated unrated(String id, LocalizedText text) {
        return new Item.Rated(id, 0, text, NO_REASON);
    }

    private static <T> List<T> options(YamlNode item, BiFunction<String, LocalizedText, T> option) {
        YamlNode list = item.get("options");
        ItemReader.distinct(list, "id");
        return list.items().stream()
                .map(each ->
                        option.apply(each.get("id").text(), each.get("text").localized()))
                .toList();
    }

    private static Optional<List<Item.Keyed>> keyed(YamlNode item, int points) {
        YamlNode list = item.get("options");
        ItemReader.distinct(list, "id");
        if (beyond(list, points)) {
            return Optional.empty();
        }
        List<Item.Keyed> options = list.items().stream()
                .map(option -> new Item.Keyed(
                        option.get("id").text(),
                        option.get("key").number(),
                        option.get("text").localized(),
                        option.get("why").localized()))
                .toList();
        var keys = options.stream().mapToDouble(Item.Keyed::key).summaryStatistics();
        if (keys.getMax() - keys.getMin() < LEAST_SPREAD - ROUNDING) {
            list.problem("the keys lie too close together: the highest must be at least " + LEAST_SPREAD
                    + " above the lowest, or nobody's ratings could be told apart");
            return Optional.empty();
        }
        return Optional.of(options);
    }

    /** Whether a key lies above the scale; one below it the schema refuses. Without a scale there is nothing to compare. */
    private static boolean beyond(YamlNode options, int points) {
        boolean beyond = false;
        for (YamlNode option : options.items()) {
            YamlNode key = option.get("key");
            if (points > 0 && key.number() > points) {
                key.problem("`key` must be " + points + " or less: the section has " + points + " anchors");
                beyond = true;
            }
        }
        return beyond;
    }

    private static Optional<Item> written(YamlNode item) {
        YamlNode words = item.get("words");
        int min = words.get("min").integer();
        int max = words.get("max").integer();
        if (min > max) {
            words.problem("`min` is more than `max`: nobody could answer within both");
            return Optional.empty();
        }
        return Optional.of(
                new Item.Written(item.get("id").text(), item.get("stem").localized(), min, max));
    }
}

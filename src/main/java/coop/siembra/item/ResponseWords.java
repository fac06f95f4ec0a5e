package coop.siembra.item;

import coop.siembra.kernel.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody answered, in the words of the item, for those who read it without the item beside it. */
public final class ResponseWords {

    private ResponseWords() {}

    /** Each part of a response, as {@link Response#encoded} gives it, with words for the ids in it; what is no id stays as it is. */
    public static List<LocalizedText> of(Item item, List<String> encoded) {
        return encoded.stream().map(part -> of(item, part)).toList();
    }

    private static LocalizedText of(Item item, String part) {
        if (item instanceof Item.Written) {
            return LocalizedText.same(part); // may hold an equals sign of its own
        }
        int equals = part.indexOf('=');
        if (equals < 0) {
            return word(lefts(item), part);
        }
        var left = word(lefts(item), part.substring(0, equals));
        var right = word(rights(item), part.substring(equals + 1));
        return new LocalizedText(left.en() + " = " + right.en(), left.es() + " = " + right.es());
    }

    private static LocalizedText word(Map<String, LocalizedText> words, String id) {
        return Optional.ofNullable(words.get(id)).orElseGet(() -> LocalizedText.same(id));
    }

    /** The words for ids, left of an equals sign or alone. */
    private static Map<String, LocalizedText> lefts(Item item) {
        Map<String, LocalizedText> words = new LinkedHashMap<>();
        switch (item) {
            case Item.SingleChoice single -> single.options().forEach(one -> words.put(one.id(), one.text()));
            case Item.MultipleChoice multiple -> multiple.options().forEach(one -> words.put(one.id(), one.text()));
            case Item.Ordering ordering -> ordering.entries().forEach(one -> words.put(one.id(), one.text()));
            case Item.Matching matching -> matching.pairs().forEach(one -> words.put(one.id(), one.left()));
            case Item.Judgement judgement -> judgement.options().forEach(one -> words.put(one.id(), one.text()));
            case Item.MostLeast mostLeast -> mostLeast.options().forEach(one -> words.put(one.id(), one.text()));
            case Item.Rating rating -> rating.options().forEach(one -> words.put(one.id(), one.text()));
            case Item.Likert likert -> anchors(words, likert.anchors());
            case Item.Written written -> {}
        }
        return words;
    }

    /** The words for ids right of an equals sign: others only where an item has two for an id. */
    private static Map<String, LocalizedText> rights(Item item) {
        var words = lefts(item);
        if (item instanceof Item.Matching matching) {
            matching.pairs().forEach(one -> words.put(one.id(), one.right()));
        }
        if (item instanceof Item.Rating rating) {
            anchors(words, rating.anchors());
        }
        return words;
    }

    private static void anchors(Map<String, LocalizedText> words, List<LocalizedText> anchors) {
        for (int i = 0; i < anchors.size(); i++) {
            words.put(Integer.toString(i + 1), anchors.get(i));
        }
    }
}

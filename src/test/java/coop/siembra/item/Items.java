package coop.siembra.item;

import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Items for tests; options are called a, b, c … */
public final class Items {

    private Items() {}

    /** @param right the ids of the right options */
    public static Item.SingleChoice single(int size, String right) {
        return new Item.SingleChoice("single", text("Which?"), Optional.empty(), options(size, List.of(right)));
    }

    public static Item.MultipleChoice multiple(int size, String... right) {
        return new Item.MultipleChoice(
                "multiple", text("Which ones?"), Optional.empty(), options(size, List.of(right)));
    }

    public static Item.Ordering ordering(int size) {
        return new Item.Ordering(
                "steps",
                text("In which order?"),
                Optional.empty(),
                ids(size).stream()
                        .map(id -> new Item.Entry(id, text("Step " + id), text("Because " + id)))
                        .toList());
    }

    public static Item.Matching matching(int size) {
        return new Item.Matching(
                "pairs",
                text("What belongs together?"),
                Optional.empty(),
                ids(size).stream()
                        .map(id -> new Item.Pair(id, text("Left " + id), text("Right " + id), text("Because " + id)))
                        .toList());
    }

    /** Options with these values of effectiveness. */
    public static Item.Judgement judgement(int... values) {
        return new Item.Judgement(
                "what-first",
                text("What would you do?"),
                Optional.empty(),
                IntStream.range(0, values.length)
                        .mapToObj(i ->
                                new Item.Rated(id(i), values[i], text("Response " + id(i)), text("Because " + id(i))))
                        .toList());
    }

    static List<String> ids(int size) {
        return IntStream.range(0, size).mapToObj(Items::id).toList();
    }

    private static String id(int index) {
        return String.valueOf((char) ('a' + index));
    }

    private static List<Item.Option> options(int size, List<String> right) {
        return ids(size).stream()
                .map(id -> new Item.Option(id, text("Option " + id), text("Because " + id), right.contains(id)))
                .toList();
    }

    private static LocalizedText text(String en) {
        return new LocalizedText(en, "es: " + en);
    }
}

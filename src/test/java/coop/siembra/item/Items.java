package coop.siembra.item;

import coop.siembra.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** Some of every kind that is right or wrong. */
    static List<Item.Graded> graded() {
        return List.of(
                single(2, "a"),
                single(6, "d"),
                multiple(2, "b"),
                multiple(5, "a", "c", "d"),
                ordering(3),
                ordering(6),
                matching(3),
                matching(6),
                judgement(90, 50, 40, 10),
                judgement(0, 30, 31, 32, 100));
    }

    /** Some of every kind. */
    public static List<Item> all() {
        return Stream.concat(
                        graded().stream(),
                        Stream.of(
                                likert(4),
                                likert(7),
                                mostLeast(3),
                                mostLeast(5),
                                rating(5, 4.5, 3, 1.2),
                                rating(7, 7, 5, 3.5, 3, 2, 1),
                                written(1, 10),
                                written(30, 200)))
                .toList();
    }

    /** Any response, finished or not, that somebody could give in a browser. */
    public static Response answer(Item item, Random random) {
        var ids = new ArrayList<>(Presentation.of(item, random.nextLong()).ids());
        return switch (item) {
            case Item.SingleChoice single -> new Response.Single(ids.get(random.nextInt(ids.size())));
            case Item.MultipleChoice multiple ->
                new Response.Multiple(
                        ids.stream().filter(id -> random.nextBoolean()).collect(Collectors.toSet()));
            case Item.Ordering ordering -> new Response.Order(ids);
            case Item.Matching matching ->
                new Response.Match(some(ids, random)
                        .collect(Collectors.toMap(id -> id, id -> ids.get(random.nextInt(ids.size())))));
            case Item.Judgement judgement -> {
                Collections.shuffle(ids, random);
                yield new Response.Judge(maybe(ids.getFirst(), random), maybe(ids.getLast(), random));
            }
            case Item.Likert likert ->
                new Response.Scale(1 + random.nextInt(likert.anchors().size()));
            case Item.MostLeast mostLeast -> {
                Collections.shuffle(ids, random);
                yield new Response.Extremes(maybe(ids.getFirst(), random), maybe(ids.getLast(), random));
            }
            case Item.Rating rating ->
                new Response.Ratings(some(ids, random)
                        .collect(Collectors.toMap(
                                id -> id,
                                id -> 1 + random.nextInt(rating.anchors().size()))));
            case Item.Written written -> new Response.Text(prose(random));
        };
    }

    private static Stream<String> some(List<String> ids, Random random) {
        return ids.stream().filter(id -> random.nextBoolean());
    }

    private static Optional<String> maybe(String id, Random random) {
        return Optional.of(id).filter(kept -> random.nextBoolean());
    }

    /** As people write: with accents, signs, line ends, and what has a meaning in other stored forms. */
    private static String prose(Random random) {
        var pieces =
                List.of("Dígame", " ", "\n", "a=b", "it's", "—", "¿qué?", "best=", "ñandú", "3,5", "\uD83C\uDF31", "");
        return random.ints(random.nextInt(12), 0, pieces.size())
                .mapToObj(pieces::get)
                .collect(Collectors.joining());
    }

    /** A statement with so many points from never to always. */
    public static Item.Likert likert(int points) {
        return new Item.Likert("how-far", text("I listen"), anchors(points));
    }

    public static Item.MostLeast mostLeast(int size) {
        return new Item.MostLeast(
                "like-me",
                text("What comes first?"),
                ids(size).stream()
                        .map(id -> new Item.Statement(id, text("Statement " + id)))
                        .toList());
    }

    /** Options with these keys. */
    public static Item.Rating rating(int points, double... keys) {
        return new Item.Rating(
                "moment",
                text("How effective is each?"),
                anchors(points),
                IntStream.range(0, keys.length)
                        .mapToObj(
                                i -> new Item.Keyed(id(i), keys[i], text("Action " + id(i)), text("Because " + id(i))))
                        .toList());
    }

    public static Item.Written written(int min, int max) {
        return new Item.Written("reply", text("What do you write?"), min, max);
    }

    private static List<LocalizedText> anchors(int points) {
        return IntStream.rangeClosed(1, points)
                .mapToObj(point -> text("Word " + point))
                .toList();
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

package coop.siembra.conversation.model;

import coop.siembra.conversation.model.Node.Ending;
import coop.siembra.conversation.model.Node.Talk;
import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.IntegerArbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Conversations of any shape whose ways all lead onward, so that they end; known to jqwik through META-INF/services. */
public final class RandomConversations implements ArbitraryProvider {
    private static final List<String> WORDS = List.of("name", "letter", "promise");
    private static final List<CompetencyId> COMPETENCIES =
            List.of(new CompetencyId("listening"), new CompetencyId("composure"));

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return type.isOfType(Conversation.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        IntegerArbitrary sizes = Arbitraries.integers().between(1, 14);
        return Set.of(sizes.flatMap(size -> Arbitraries.longs().map(seed -> conversation(size, new Random(seed)))));
    }

    private static Conversation conversation(int talks, Random random) {
        var nodes = new LinkedHashMap<String, Node>();
        for (int i = 0; i < talks; i++) {
            nodes.put("n" + i, new Talk("n" + i, lines(random), choices(i, talks, random)));
        }
        var results = Node.Result.values();
        for (int i = 0; i < results.length; i++) {
            var id = "n" + (talks + i);
            nodes.put(id, new Ending(id, lines(random), results[i], text("closing")));
        }
        return new Conversation(
                new ActivityId("random"),
                text("title"),
                5,
                Channel.CHAT,
                COMPETENCIES,
                new Persona("Ana", text("voice"), LOOK),
                text("situation"),
                text("goal"),
                new Conversation.Begin("n0", random.nextInt(-100, 101), random.nextInt(0, 101)),
                nodes);
    }

    private static final Look LOOK = new Look(
            Look.Age.ADULT, 3, Look.Hair.LONG, Look.HairColour.BLACK, false, false, false, false, Look.Top.BLUE);

    private static List<Line> lines(Random random) {
        var lines = new ArrayList<Line>();
        for (int i = random.nextInt(3); i > 0; i--) {
            lines.add(line(condition(random), random));
        }
        lines.add(line(Condition.ALWAYS, random));
        return lines;
    }

    private static Line line(Condition when, Random random) {
        var moods = Mood.values();
        return new Line(when, moods[random.nextInt(moods.length)], text("says"), Optional.empty());
    }

    private static List<Choice> choices(int node, int talks, Random random) {
        var choices = new ArrayList<Choice>();
        for (int i = 0; i < random.nextInt(2, 5); i++) {
            choices.add(choice(node, i, talks, random));
        }
        return choices;
    }

    private static Choice choice(int node, int number, int talks, Random random) {
        var ways = new ArrayList<Choice.Way>();
        var remember = random.nextInt(3) == 0 ? Set.of(WORDS.get(random.nextInt(WORDS.size()))) : Set.<String>of();
        if (random.nextInt(4) == 0) {
            ways.add(new Choice.Way(condition(random), onward(node, talks, random)));
        }
        return new Choice(
                "c" + number,
                text("text"),
                number == 0 || random.nextBoolean() ? Condition.ALWAYS : condition(random),
                random.nextInt(-30, 31),
                random.nextInt(-20, 21),
                remember,
                random.nextBoolean() ? Map.of(COMPETENCIES.getFirst(), random.nextDouble()) : Map.of(),
                text("feedback"),
                withLast(ways, onward(node, talks, random)));
    }

    private static List<Choice.Way> withLast(List<Choice.Way> ways, String node) {
        ways.add(new Choice.Way(Condition.ALWAYS, node));
        return ways;
    }

    private static String onward(int node, int talks, Random random) {
        return "n" + random.nextInt(node + 1, talks + 3);
    }

    private static Condition condition(Random random) {
        int bound = random.nextInt(-60, 60);
        return switch (random.nextInt(4)) {
            case 0 -> new Condition(new Range(bound, Integer.MAX_VALUE), Range.ANY, Set.of(), Set.of());
            case 1 -> new Condition(Range.ANY, new Range(Integer.MIN_VALUE, bound), Set.of(), Set.of());
            case 2 -> new Condition(Range.ANY, Range.ANY, Set.of(WORDS.get(random.nextInt(WORDS.size()))), Set.of());
            default -> new Condition(Range.ANY, Range.ANY, Set.of(), Set.of(WORDS.get(random.nextInt(WORDS.size()))));
        };
    }

    private static LocalizedText text(String text) {
        return LocalizedText.same(text);
    }
}

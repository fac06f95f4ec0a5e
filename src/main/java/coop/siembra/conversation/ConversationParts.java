package coop.siembra.conversation;

import coop.siembra.content.CheckContext;
import coop.siembra.content.YamlNode;
import coop.siembra.conversation.model.Channel;
import coop.siembra.conversation.model.Choice;
import coop.siembra.conversation.model.Condition;
import coop.siembra.conversation.model.Conversation;
import coop.siembra.conversation.model.Line;
import coop.siembra.conversation.model.Look;
import coop.siembra.conversation.model.Mood;
import coop.siembra.conversation.model.Node;
import coop.siembra.conversation.model.Persona;
import coop.siembra.conversation.model.Range;
import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.CompetencyId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns the parts of a conversation file into records. */
final class ConversationParts {
    private final CheckContext context;

    ConversationParts(CheckContext context) {
        this.context = context;
    }

    Conversation conversation(YamlNode file) {
        var nodes = new LinkedHashMap<String, Node>();
        file.get("nodes").entries().forEach((id, node) -> nodes.put(id, node(id, node)));
        return new Conversation(
                new ActivityId(file.get("id").text()),
                file.get("title").localized(),
                file.get("minutes").integer(),
                word(file.get("channel"), Channel.class),
                context.competencies(file.get("competencies")),
                person(file.get("person")),
                file.get("situation").localized(),
                file.get("goal").localized(),
                begin(file.get("begin")),
                nodes);
    }

    private static Conversation.Begin begin(YamlNode begin) {
        return new Conversation.Begin(
                begin.get("node").text(),
                begin.get("feeling").integer(),
                begin.get("trust").integer());
    }

    private static Persona person(YamlNode person) {
        var look = person.get("look");
        return new Persona(
                person.get("name").text(),
                person.get("voice").localized(),
                new Look(
                        word(look.get("age"), Look.Age.class),
                        look.get("skin").integer(),
                        word(look.get("hair"), Look.Hair.class),
                        word(look.get("hairColour"), Look.HairColour.class),
                        is(look, "glasses"),
                        is(look, "beard"),
                        is(look, "moustache"),
                        is(look, "earrings"),
                        word(look.get("top"), Look.Top.class)));
    }

    private static boolean is(YamlNode look, String key) {
        return look.find(key).map(YamlNode::bool).orElse(false);
    }

    private Node node(String id, YamlNode node) {
        var lines = lines(node);
        return node.find("end")
                .<Node>map(end -> new Node.Ending(
                        id,
                        lines,
                        word(end, Node.Result.class),
                        node.get("closing").localized()))
                .orElseGet(() -> new Node.Talk(id, lines, choices(node)));
    }

    private static List<Line> lines(YamlNode node) {
        return node.find("variants").map(YamlNode::items).orElse(List.of(node)).stream()
                .map(ConversationParts::line)
                .toList();
    }

    private static Line line(YamlNode line) {
        return new Line(
                condition(line, "if"),
                word(line.get("mood"), Mood.class),
                line.get("says").localized(),
                line.find("does").map(YamlNode::localized));
    }

    private List<Choice> choices(YamlNode node) {
        return node.get("choices").items().stream().map(this::choice).toList();
    }

    private Choice choice(YamlNode choice) {
        return new Choice(
                choice.get("id").text(),
                choice.get("text").localized(),
                condition(choice, "needs"),
                choice.find("feeling").map(YamlNode::integer).orElse(0),
                choice.find("trust").map(YamlNode::integer).orElse(0),
                choice.find("remember").map(ConversationParts::words).orElse(Set.of()),
                choice.find("shows").map(this::shows).orElse(Map.of()),
                choice.get("feedback").localized(),
                ways(choice.get("next")));
    }

    private static List<Choice.Way> ways(YamlNode next) {
        if (!next.isList()) {
            return List.of(new Choice.Way(Condition.ALWAYS, next.text()));
        }
        return next.items().stream()
                .map(way -> new Choice.Way(condition(way, "if"), way.get("node").text()))
                .toList();
    }

    private static Condition condition(YamlNode owner, String key) {
        return owner.find(key)
                .map(condition -> new Condition(
                        range(condition, "feeling"),
                        range(condition, "trust"),
                        condition
                                .find("remembers")
                                .map(ConversationParts::words)
                                .orElse(Set.of()),
                        condition.find("forgets").map(ConversationParts::words).orElse(Set.of())))
                .orElse(Condition.ALWAYS);
    }

    private static Range range(YamlNode condition, String key) {
        return condition
                .find(key)
                .map(comparison -> Range.parse(comparison.text()).orElseThrow())
                .orElse(Range.ANY);
    }

    private static Set<String> words(YamlNode words) {
        return words.isList() ? Set.copyOf(words.texts()) : Set.of(words.text());
    }

    private Map<CompetencyId, Double> shows(YamlNode shows) {
        var evidence = new LinkedHashMap<CompetencyId, Double>();
        shows.entries().forEach((id, value) -> {
            if (context.knowsCompetency(id)) {
                evidence.put(new CompetencyId(id), value.number());
            } else {
                value.problem("`" + id + "` is not a competency: its id must be in competencies.yaml");
            }
        });
        return evidence;
    }

    private static <E extends Enum<E>> E word(YamlNode node, Class<E> type) {
        return Enum.valueOf(type, node.text().toUpperCase(Locale.ROOT));
    }
}

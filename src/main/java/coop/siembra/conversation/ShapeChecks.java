package coop.siembra.conversation;

import coop.siembra.content.YamlNode;
import coop.siembra.conversation.model.Choice;
import coop.siembra.conversation.model.Condition;
import coop.siembra.conversation.model.Conversation;
import coop.siembra.conversation.model.Node;
import coop.siembra.conversation.model.Node.Ending;
import coop.siembra.conversation.model.Node.Talk;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Mistakes that show without playing: names that lead nowhere, conditions in the wrong place, choices that do nothing. */
final class ShapeChecks {
    private final YamlNode file;
    private final Conversation conversation;
    private final Set<String> remembered = new HashSet<>();

    ShapeChecks(YamlNode file, Conversation conversation) {
        this.file = file;
        this.conversation = conversation;
    }

    void report() {
        requireNode(conversation.begin().node(), file.get("begin").get("node"));
        conversation.nodes().values().forEach(this::collectRemembered);
        file.get("nodes").entries().forEach((id, node) -> node(conversation.node(id), node));
        endings();
    }

    private void collectRemembered(Node node) {
        if (node instanceof Talk talk) {
            talk.choices().forEach(choice -> remembered.addAll(choice.remember()));
        }
    }

    private void node(Node node, YamlNode yaml) {
        var variants = yaml.find("variants").map(YamlNode::items).orElse(List.of());
        for (int i = 0; i < variants.size(); i++) {
            order("variant", variants.get(i), node.lines().get(i).when(), i == variants.size() - 1);
        }
        switch (node) {
            case Ending _ -> {}
            case Talk talk -> talk(talk, yaml.get("choices").items());
        }
    }

    private void talk(Talk talk, List<YamlNode> choices) {
        var ids = new HashSet<String>();
        for (int i = 0; i < choices.size(); i++) {
            var choice = talk.choices().get(i);
            if (!ids.add(choice.id())) {
                choices.get(i)
                        .get("id")
                        .problem("choice `" + choice.id() + "` appears twice in node `" + talk.id() + "`: rename one");
            }
            choice(choice, choices.get(i));
        }
    }

    private void choice(Choice choice, YamlNode yaml) {
        if (choice.feeling() == 0 && choice.trust() == 0) {
            yaml.problem("choice `" + choice.id() + "` changes nothing: give it a `feeling` or `trust` other than 0");
        }
        yaml.find("needs").ifPresent(needs -> condition(needs, choice.needs()));
        var next = yaml.get("next");
        if (!next.isList()) {
            requireNode(choice.next().getFirst().node(), next);
            return;
        }
        var ways = next.items();
        for (int i = 0; i < ways.size(); i++) {
            var way = choice.next().get(i);
            requireNode(way.node(), ways.get(i).get("node"));
            order("way", ways.get(i), way.when(), i == ways.size() - 1);
        }
    }

    /** Only the last of several may be without a condition, and it must be: else some are never used, or none is. */
    private void order(String what, YamlNode yaml, Condition when, boolean last) {
        yaml.find("if").ifPresent(condition -> condition(condition, when));
        if (last && yaml.has("if")) {
            yaml.problem("the last " + what + " must have no `if`, so that there is always one");
        }
        if (!last && !yaml.has("if")) {
            yaml.problem(
                    "this " + what + " has no `if`, so those after it are never used: add one, or move it to the end");
        }
    }

    private void condition(YamlNode yaml, Condition condition) {
        if (condition.isContradiction()) {
            yaml.problem("this condition can never hold: feeling goes from -100 to 100, trust from 0 to 100, and a word"
                    + " is either remembered or not");
        }
        var words = new TreeSet<>(condition.remembers());
        words.addAll(condition.forgets());
        words.removeAll(remembered);
        words.forEach(word -> yaml.problem(
                "no choice lets the person remember `" + word + "`: add it under `remember` or mend the word"));
    }

    private void requireNode(String id, YamlNode where) {
        if (!conversation.nodes().containsKey(id)) {
            where.problem("there is no node `" + id + "`");
        }
    }

    private void endings() {
        var missing = EnumSet.allOf(Node.Result.class);
        for (var node : conversation.nodes().values()) {
            if (node instanceof Ending ending) {
                missing.remove(ending.result());
            }
        }
        missing.forEach(result -> file.get("nodes")
                .problem("no node ends the talk as `" + result.name().toLowerCase(Locale.ROOT)
                        + "`: each of the three endings must be possible"));
    }
}

package coop.siembra.conversation;

import coop.siembra.content.YamlNode;
import coop.siembra.conversation.model.Choice;
import coop.siembra.conversation.model.Conversation;
import coop.siembra.conversation.model.Node;
import coop.siembra.conversation.model.Node.Ending;
import coop.siembra.conversation.model.Node.Talk;
import coop.siembra.conversation.model.State;
import coop.siembra.conversation.model.Survey;
import coop.siembra.conversation.model.Survey.ChoiceAt;
import coop.siembra.conversation.model.Survey.LineAt;
import coop.siembra.conversation.model.Survey.WayAt;
import coop.siembra.conversation.model.Surveyor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Mistakes that show only by playing: every talk that is possible is walked, see {@link Surveyor}. */
final class WayChecks {
    private static final int LONGEST = 60;

    private final YamlNode nodes;
    private final Conversation conversation;
    private final Survey survey;

    /** @param conversation without mistakes of shape */
    WayChecks(YamlNode file, Conversation conversation) {
        this.nodes = file.get("nodes");
        this.conversation = conversation;
        this.survey = Surveyor.survey(conversation);
    }

    void report() {
        if (!survey.complete()) {
            nodes.problem(
                    "this conversation can go in more ways than can be checked: let fewer words be remembered, use"
                            + " rounder numbers for feeling and trust, or shorten rounds");
            return;
        }
        var blind = withoutEnding();
        blind.stream()
                .filter(survey.nodes()::contains)
                .forEach(id -> nodes.get(id).problem("from node `" + id + "` no ending can be reached"));
        conversation.nodes().values().forEach(node -> node(node, nodes.get(node.id())));
        if (!survey.endless().isEmpty() && survey.endless().stream().noneMatch(blind::contains)) {
            endless(survey.endless());
        }
        if (survey.longest() > LONGEST) {
            nodes.problem("a talk can take " + survey.longest() + " choices: " + LONGEST
                    + " are the most; shorten the rounds");
        }
    }

    private void node(Node node, YamlNode yaml) {
        if (!survey.nodes().contains(node.id())) {
            yaml.problem("nobody can get to node `" + node.id() + "`: " + whyUnreachable(node.id()));
            return;
        }
        for (int i = 0; i < node.lines().size(); i++) {
            if (!survey.lines().contains(new LineAt(node.id(), i))) {
                yaml.get("variants")
                        .items()
                        .get(i)
                        .problem("nobody ever hears this variant: no talk gets here with its condition met");
            }
        }
        if (node instanceof Talk talk) {
            talk(talk, yaml);
        }
    }

    private String whyUnreachable(String id) {
        boolean pointedTo = conversation.nodes().values().stream()
                .flatMap(node -> choices(node).stream())
                .flatMap(choice -> choice.next().stream())
                .anyMatch(way -> way.node().equals(id));
        return pointedTo
                ? "the conditions on the ways to it are never met, or those ways start where nobody gets either"
                : "no `next` names it";
    }

    private void talk(Talk talk, YamlNode yaml) {
        survey.stuckIn(talk.id())
                .ifPresent(state -> yaml.problem("node `" + talk.id() + "` can leave people with nothing to choose, for"
                        + " example at " + describe(state) + ": let one choice have no `needs`"));
        var choices = yaml.get("choices").items();
        for (int i = 0; i < choices.size(); i++) {
            choice(
                    new ChoiceAt(talk.id(), talk.choices().get(i).id()),
                    talk.choices().get(i),
                    choices.get(i));
        }
    }

    private void choice(ChoiceAt at, Choice choice, YamlNode yaml) {
        if (!survey.offered().contains(at)) {
            yaml.problem("choice `" + choice.id() + "` is never offered: no talk gets here with what it `needs`");
            return;
        }
        for (int way = 0; way < choice.next().size(); way++) {
            if (!survey.ways().contains(new WayAt(at, way))) {
                yaml.get("next")
                        .items()
                        .get(way)
                        .problem("no talk ever goes this way: "
                                + (way == choice.next().size() - 1
                                        ? "the conditions above it are always met"
                                        : "its condition is never met, or one above it always is"));
            }
        }
    }

    private void endless(List<String> round) {
        nodes.get(round.getFirst())
                .problem("the talk can go round for ever without anything changing: `" + String.join("` → `", round)
                        + "` → `" + round.getFirst()
                        + "`; let something be remembered, or lead out of it when feeling or"
                        + " trust is low");
    }

    /** Nodes from which the ways, whatever their conditions, lead to no ending. */
    private Set<String> withoutEnding() {
        var ending = new HashSet<String>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var node : conversation.nodes().values()) {
                if (leadsInto(node, ending)) {
                    grew |= ending.add(node.id());
                }
            }
        }
        var blind = new HashSet<>(conversation.nodes().keySet());
        blind.removeAll(ending);
        return blind;
    }

    private static boolean leadsInto(Node node, Set<String> ending) {
        return node instanceof Ending
                || choices(node).stream()
                        .flatMap(choice -> choice.next().stream())
                        .anyMatch(way -> ending.contains(way.node()));
    }

    private static List<Choice> choices(Node node) {
        return switch (node) {
            case Talk talk -> talk.choices();
            case Ending _ -> List.of();
        };
    }

    private static String describe(State state) {
        var words = state.memory().stream().sorted().toList();
        return "feeling " + state.feeling() + " and trust " + state.trust()
                + (words.isEmpty() ? "" : ", remembering " + String.join(", ", words));
    }
}

package coop.siembra.conversation.model;

import coop.siembra.conversation.model.Node.Ending;
import coop.siembra.conversation.model.Node.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A talk as far as it has got: a pure fold of choice ids over a conversation, so that the ids are all that need be stored.
 *
 * @param turns what was said so far, oldest first
 * @param node where the talk stands
 * @param state how the other person is now
 */
public record Play(Conversation conversation, List<Turn> turns, Node node, State state) {

    public Play {
        turns = List.copyOf(turns);
    }

    /** A talk in which nothing has been answered yet. */
    public static Play start(Conversation conversation) {
        var begin = conversation.begin();
        var state = new State(begin.feeling(), begin.trust(), Set.of());
        return new Play(conversation, List.of(), conversation.node(begin.node()), state);
    }

    /** The talk after these choices, or the first of them that could not be made. */
    public static Outcome of(Conversation conversation, List<String> choices) {
        var play = start(conversation);
        for (var choice : choices) {
            switch (play.choose(choice)) {
                case Went(var next) -> play = next;
                case Refused refused -> {
                    return refused;
                }
            }
        }
        return new Went(play);
    }

    /** The talk after as many of these choices as can be made: for coming back to a conversation that was changed meanwhile. */
    public static Play asFarAsPossible(Conversation conversation, List<String> choices) {
        var play = start(conversation);
        for (var choice : choices) {
            if (!(play.choose(choice) instanceof Went(var next))) {
                return play;
            }
            play = next;
        }
        return play;
    }

    /** The talk after one more choice. */
    public Outcome choose(String id) {
        if (ended()) {
            return new Refused(turns.size() + 1, id, Refused.Reason.ALREADY_ENDED);
        }
        var offered = offered();
        for (var choice : offered) {
            if (choice.id().equals(id)) {
                return new Went(after(choice, offered));
            }
        }
        return new Refused(turns.size() + 1, id, Refused.Reason.NOT_OFFERED);
    }

    private Play after(Choice choice, List<Choice> offered) {
        var after = state.after(choice);
        var way = choice.next().stream()
                .filter(candidate -> candidate.when().holds(after))
                .findFirst()
                .orElseGet(() -> choice.next().getLast());
        var more = new ArrayList<>(turns);
        more.add(new Turn(turns.size() + 1, node.id(), line(), offered, choice, state, after));
        return new Play(conversation, more, conversation.node(way.node()), after);
    }

    /** What the other person says now. */
    public Line line() {
        return node.lineIn(state);
    }

    /** What the learner can say now, in the order written; empty when the talk has ended. */
    public List<Choice> offered() {
        return switch (node) {
            case Talk talk -> talk.offered(state);
            case Ending _ -> List.of();
        };
    }

    public boolean ended() {
        return node instanceof Ending;
    }

    /** How it ended, once it has. */
    public Optional<Ending> ending() {
        return node instanceof Ending ending ? Optional.of(ending) : Optional.empty();
    }

    /** The ids that lead here from the start. */
    public List<String> choices() {
        return turns.stream().map(turn -> turn.said().id()).toList();
    }

    /** What came of choosing. */
    public sealed interface Outcome {}

    /** The talk went on. */
    public record Went(Play play) implements Outcome {}

    /**
     * The choice could not be made.
     *
     * @param turn the number, from 1, of the turn in which it was tried
     */
    public record Refused(int turn, String choice, Reason reason) implements Outcome {

        /** Why not. */
        public enum Reason {
            NOT_OFFERED,
            ALREADY_ENDED
        }
    }
}

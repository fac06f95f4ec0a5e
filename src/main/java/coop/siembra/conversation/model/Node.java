package coop.siembra.conversation.model;

import coop.siembra.kernel.LocalizedText;
import java.util.List;

/** A place in the talk: the other person says something, and then it goes on or ends. */
public sealed interface Node {

    /** Unique within the conversation. */
    String id();

    /** What is said here: the first line whose condition holds; never empty. */
    List<Line> lines();

    /** The line said in a state. */
    default Line lineIn(State state) {
        return lines().stream()
                .filter(line -> line.when().holds(state))
                .findFirst()
                .orElseGet(() -> lines().getLast());
    }

    /** The learner answers. */
    record Talk(String id, List<Line> lines, List<Choice> choices) implements Node {

        public Talk {
            lines = List.copyOf(lines);
            choices = List.copyOf(choices);
        }

        /** The choices offered in a state, in the order written. */
        public List<Choice> offered(State state) {
            return choices.stream()
                    .filter(choice -> choice.needs().holds(state))
                    .toList();
        }
    }

    /**
     * The talk is over.
     *
     * @param closing one or two sentences that open the debrief
     */
    record Ending(String id, List<Line> lines, Result result, LocalizedText closing) implements Node {

        public Ending {
            lines = List.copyOf(lines);
        }
    }

    /** How it ended for the other person. */
    enum Result {
        RESOLVED,
        PARTLY,
        BROKEN
    }
}

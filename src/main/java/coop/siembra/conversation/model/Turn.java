package coop.siembra.conversation.model;

import java.util.List;

/**
 * One exchange: the other person spoke, the learner answered.
 *
 * @param number from 1
 * @param node where it happened
 * @param heard what the other person said before the learner answered
 * @param offered what the learner could have said; contains {@code said}
 * @param before the state the answer met
 * @param after the state it left
 */
public record Turn(int number, String node, Line heard, List<Choice> offered, Choice said, State before, State after) {

    public Turn {
        offered = List.copyOf(offered);
    }
}

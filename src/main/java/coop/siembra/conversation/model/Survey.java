package coop.siembra.conversation.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can happen in a conversation, found by {@link Surveyor#survey}.
 *
 * @param complete whether every state was visited; when not, what is missing from the sets may still be possible
 * @param nodes the nodes somebody can get to
 * @param lines the lines somebody can hear
 * @param offered the choices somebody can be offered
 * @param ways the ways somebody can go
 * @param stuck for each node in which nothing may be offered, a state in which that happens
 * @param endless the nodes of a round that can be gone for ever; empty when there is none
 * @param turns the least number of turns to each ending that can be reached, by node
 * @param longest the most turns a talk can take; 0 when it is not known
 */
public record Survey(
        boolean complete,
        Set<String> nodes,
        Set<LineAt> lines,
        Set<ChoiceAt> offered,
        Set<WayAt> ways,
        Map<String, State> stuck,
        List<String> endless,
        Map<String, Integer> turns,
        int longest) {

    /** A line by its node and place, from 0. */
    public record LineAt(String node, int line) {}

    /** A choice by its node. */
    public record ChoiceAt(String node, String choice) {}

    /** A way by its choice and place, from 0. */
    public record WayAt(ChoiceAt choice, int way) {}

    /** The state in which a node offers nothing, if there is one. */
    public Optional<State> stuckIn(String node) {
        return Optional.ofNullable(stuck.get(node));
    }
}

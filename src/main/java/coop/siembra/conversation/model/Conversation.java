package coop.siembra.conversation.model;

import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A branching conversation as authored; immutable and shared by everybody who plays it.
 *
 * @param minutes how long it takes about
 * @param competencies what it lets people practise
 * @param situation what the learner knows before it starts
 * @param goal what a good ending is for the other person
 * @param nodes by id, in the order written; every way leads to one of them once the file has passed its checks
 */
public record Conversation(
        ActivityId id,
        LocalizedText title,
        int minutes,
        Channel channel,
        List<CompetencyId> competencies,
        Persona person,
        LocalizedText situation,
        LocalizedText goal,
        Begin begin,
        Map<String, Node> nodes) {

    public Conversation {
        competencies = List.copyOf(competencies);
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    }

    /** @throws IllegalArgumentException when there is no such node */
    public Node node(String id) {
        var node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("no node " + id + " in conversation " + this.id);
        }
        return node;
    }

    /** Where the talk starts, and how the other person feels then. */
    public record Begin(String node, int feeling, int trust) {}
}

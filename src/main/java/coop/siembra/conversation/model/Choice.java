package coop.siembra.conversation.model;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something the learner can say.
 *
 * @param id unique within its node
 * @param needs the state in which it is offered
 * @param feeling what it adds to the other person's feeling
 * @param trust what it adds to their trust
 * @param remember words the other person remembers from now on
 * @param shows evidence, 0 to 1, of competencies
 * @param feedback for the debrief: what it did to the other person, and why
 * @param next where it leads: the first way whose condition holds
 */
public record Choice(
        String id,
        LocalizedText text,
        Condition needs,
        int feeling,
        int trust,
        Set<String> remember,
        Map<CompetencyId, Double> shows,
        LocalizedText feedback,
        List<Way> next) {

    public Choice {
        remember = Set.copyOf(remember);
        shows = Map.copyOf(shows);
        next = List.copyOf(next);
    }

    /** One way out of a choice. */
    public record Way(Condition when, String node) {}
}

package coop.siembra.readiness.guide;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.readiness.model.Evidence.Source;
import java.util.List;
import java.util.Set;

/**
 * A piece of a workshop.
 *
 * @param leaders whether it is for people who lead others, and for nobody else
 * @param competencies what it grows, the main one first; empty when it suits any
 * @param objectives ids of the objectives of customer care it serves
 * @param goal what people can do or have made at its end
 * @param minutes how long it takes: the sums of its steps
 * @param group for how many people
 * @param handouts what can be printed and cut out
 * @param say sentences for whoever leads it
 * @param watch what to watch for, and what to do then
 * @param online how it is done when people are not in one room
 */
public record Block(
        String id,
        Kind kind,
        LocalizedText title,
        boolean leaders,
        List<CompetencyId> competencies,
        List<String> objectives,
        LocalizedText goal,
        Range minutes,
        Range group,
        List<LocalizedText> materials,
        List<Handout> handouts,
        List<Step> steps,
        List<LocalizedText> say,
        LocalizedText watch,
        LocalizedText online,
        Effect effect) {

    public Block {
        competencies = List.copyOf(competencies);
        objectives = List.copyOf(objectives);
        materials = List.copyOf(materials);
        handouts = List.copyOf(handouts);
        steps = List.copyOf(steps);
        say = List.copyOf(say);
    }

    /** What a block is for. */
    public enum Kind {
        OPENING,
        STORY,
        LOOK_CLOSELY,
        PRACTICE,
        ROLE_PLAY,
        COMPLAINT_CLINIC,
        REFLECTION,
        COMMITMENT,
        CLOSING
    }

    /** From the least to the most. */
    public record Range(int min, int max) {

        public boolean has(int number) {
            return number >= min && number <= max;
        }
    }

    /** Cards or lines that belong together. */
    public record Handout(LocalizedText title, List<LocalizedText> cards) {

        public Handout {
            cards = List.copyOf(cards);
        }
    }

    /** What whoever leads it does. */
    public record Step(Range minutes, LocalizedText text) {}

    /**
     * How the effect shows later.
     *
     * @param evidence in which it may show; empty when it is not meant to
     */
    public record Effect(Set<Source> evidence, LocalizedText text) {

        public Effect {
            evidence = Set.copyOf(evidence);
        }
    }

    public boolean grows(CompetencyId competency) {
        return competencies.contains(competency);
    }
}

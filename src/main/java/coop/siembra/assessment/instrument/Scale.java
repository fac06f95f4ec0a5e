package coop.siembra.assessment.instrument;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * One thing an instrument measures.
 *
 * @param competency which competency it speaks of
 * @param description what a high score means, in behaviour
 * @param bands what scaled scores from 0 to 100 mean, lowest first, the first from 0; only for {@link Role#RESULT}
 * @param concern from which scaled score on a question to ask is noted; only for {@link Role#IMPRESSION}, else above 100
 */
public record Scale(
        String id,
        Role role,
        Optional<CompetencyId> competency,
        LocalizedText name,
        LocalizedText description,
        List<Band> bands,
        double concern) {

    /** What a scale is for. */
    public enum Role {
        /** A result. */
        RESULT,
        /** A style of responding, such as wanting to make a good impression; a reason to ask, never a result. */
        IMPRESSION,
        /** The order of preferences within one person; says nothing about other people. */
        PREFERENCE
    }

    /**
     * A range of scaled scores with one meaning, set by the authors.
     *
     * @param from lowest scaled score, 0 to 100
     * @param text what it means, to the person
     * @param next what to practise next
     */
    public record Band(String id, double from, LocalizedText name, LocalizedText text, LocalizedText next) {}

    /**
     * The band a scaled score falls into.
     *
     * @throws IllegalStateException when the scale has no bands
     */
    public Band band(double scaled) {
        return bands.stream()
                .filter(band -> scaled >= band.from())
                .reduce((lower, higher) -> higher)
                .or(() -> bands.stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("scale " + id + " has no bands"));
    }
}

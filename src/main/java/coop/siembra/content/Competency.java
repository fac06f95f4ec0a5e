package coop.siembra.content;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;

/**
 * Something people can get better at, as {@code competencies.yaml} describes it.
 *
 * @param name a few words
 * @param description one sentence, in behaviour that can be seen
 */
public record Competency(CompetencyId id, LocalizedText name, LocalizedText description, Group group) {

    /** What a competency is among the others. */
    public enum Group {
        /** What everything else rests on. */
        FOUNDATION,
        /** A skill for a kind of situation. */
        TECHNIQUE
    }
}

package coop.siembra.content;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;

/**
 * Something people can get better at, as {@code competencies.yaml} describes it.
 *
 * @param name a few words
 * @param shortName one word where there is one, for narrow columns; the name where authors give none
 * @param description one sentence, in behaviour that can be seen
 */
public record Competency(
        CompetencyId id, LocalizedText name, LocalizedText shortName, LocalizedText description, Group group) {

    /** One without a short name. */
    public Competency(CompetencyId id, LocalizedText name, LocalizedText description, Group group) {
        this(id, name, name, description, group);
    }

    /** What a competency is among the others. */
    public enum Group {
        /** What everything else rests on. */
        FOUNDATION,
        /** A skill for a kind of situation. */
        TECHNIQUE
    }
}

package coop.siembra.item;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;

/** A question as it was authored; immutable and shared. What its kinds ask for is answered by a {@link Response} of the same kind. */
public sealed interface Item {

    /** Once in its check. */
    String id();

    /** The question or situation; blank lines separate paragraphs. */
    LocalizedText stem();

    /** What a right answer is evidence of, when it is not what the whole check is evidence of. */
    Optional<CompetencyId> competency();

    /** Exactly one option is right. */
    record SingleChoice(String id, LocalizedText stem, Optional<CompetencyId> competency, List<Option> options)
            implements Item {}

    /** One or more options are right, but not all. */
    record MultipleChoice(String id, LocalizedText stem, Optional<CompetencyId> competency, List<Option> options)
            implements Item {}

    /** @param entries in the right order */
    record Ordering(String id, LocalizedText stem, Optional<CompetencyId> competency, List<Entry> entries)
            implements Item {}

    /** Each left side belongs to the right side of its own pair. */
    record Matching(String id, LocalizedText stem, Optional<CompetencyId> competency, List<Pair> pairs)
            implements Item {}

    /** A situation with possible responses, one the most and one the least effective. */
    record Judgement(String id, LocalizedText stem, Optional<CompetencyId> competency, List<Rated> options)
            implements Item {

        /** The option of the highest value. */
        public Rated best() {
            return options.stream()
                    .max((a, b) -> Integer.compare(a.value(), b.value()))
                    .orElseThrow();
        }

        /** The option of the lowest value. */
        public Rated worst() {
            return options.stream()
                    .min((a, b) -> Integer.compare(a.value(), b.value()))
                    .orElseThrow();
        }
    }

    /** @param why says to the person who chose it why it is right or wrong */
    record Option(String id, LocalizedText text, LocalizedText why, boolean correct) {}

    /** @param why says why it stands where it stands */
    record Entry(String id, LocalizedText text, LocalizedText why) {}

    /** @param why says why the two belong together */
    record Pair(String id, LocalizedText left, LocalizedText right, LocalizedText why) {}

    /**
     * @param value how effective the response is, from 0 to 100
     * @param why says why
     */
    record Rated(String id, int value, LocalizedText text, LocalizedText why) {}
}

package coop.siembra.item;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A question or statement as it was authored; immutable and shared. What its kinds ask for is answered by a {@link Response} of the same
 * kind.
 */
public sealed interface Item {

    /** Once in its check or instrument. */
    String id();

    /** The question, statement or situation; blank lines separate paragraphs. */
    LocalizedText stem();

    /** An item to which there is a right answer, scored from 0 to 1 by {@link Scoring}. */
    sealed interface Graded extends Item {

        /** What a right answer is evidence of, when it is not what the whole check is evidence of. */
        Optional<CompetencyId> competency();
    }

    /** Exactly one option is right. */
    record SingleChoice(String id, LocalizedText stem, Optional<CompetencyId> competency, List<Option> options)
            implements Graded {}

    /** One or more options are right, but not all. */
    record MultipleChoice(String id, LocalizedText stem, Optional<CompetencyId> competency, List<Option> options)
            implements Graded {}

    /** @param entries in the right order */
    record Ordering(String id, LocalizedText stem, Optional<CompetencyId> competency, List<Entry> entries)
            implements Graded {}

    /** Each left side belongs to the right side of its own pair. */
    record Matching(String id, LocalizedText stem, Optional<CompetencyId> competency, List<Pair> pairs)
            implements Graded {}

    /** A situation with possible responses, one the most and one the least effective. */
    record Judgement(String id, LocalizedText stem, Optional<CompetencyId> competency, List<Rated> options)
            implements Graded {

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

    /**
     * A statement to which a person says how far it holds of them: a Likert item.
     *
     * @param anchors the words for 1, 2, 3 …, lowest first; four to seven
     */
    record Likert(String id, LocalizedText stem, List<LocalizedText> anchors) implements Item {}

    /** Statements of which the one most and the one least like oneself are chosen: forced choice. */
    record MostLeast(String id, LocalizedText stem, List<Statement> options) implements Item {}

    /**
     * A situation whose every option is rated for effectiveness: a situational judgement item.
     *
     * @param anchors the words for 1, 2, 3 …, lowest first; four to seven
     */
    record Rating(String id, LocalizedText stem, List<LocalizedText> anchors, List<Keyed> options) implements Item {}

    /**
     * Answered in one's own words, rated by people.
     *
     * @param minWords from how many words on it counts as answered
     * @param maxWords how many it may have
     */
    record Written(String id, LocalizedText stem, int minWords, int maxWords) implements Item {}

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

    /** One of the statements of a {@link MostLeast}. */
    record Statement(String id, LocalizedText text) {}

    /**
     * An option of a {@link Rating} with the rating its authors think right; experts may have another key made later.
     *
     * @param key from 1 to the number of anchors
     * @param why the reasoning behind the key; never shown while somebody answers
     */
    record Keyed(String id, double key, LocalizedText text, LocalizedText why) {}
}

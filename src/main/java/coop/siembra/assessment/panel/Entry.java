package coop.siembra.assessment.panel;

import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.panel.Expert.Credentials;
import coop.siembra.kernel.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a link leads to. */
public sealed interface Entry {

    /**
     * To an expert's own ratings.
     *
     * @param invited the name the invitation was made out to
     * @param language chosen; empty until then
     * @param said empty until they begin
     * @param questions in this expert's order
     * @param ratings their own, by item and option
     */
    record Desk(
            Instrument instrument,
            String invited,
            Optional<Language> language,
            Optional<Credentials> said,
            List<Question> questions,
            Map<String, Map<String, Integer>> ratings)
            implements Entry {

        public Map<String, Integer> ratings(Question question) {
            return ratings.getOrDefault(question.id(), Map.of());
        }

        public boolean answered(Question question) {
            return question.answered(ratings(question));
        }

        /** How many situations are rated wholly. */
        public long answered() {
            return questions.stream().filter(this::answered).count();
        }

        public boolean complete() {
            return answered() == questions.size();
        }
    }

    /** Nowhere, which says nothing but why. */
    record Shut(Why why) implements Entry {}

    /** Why a link leads nowhere. */
    enum Why {
        /** There never was such a link, or a newer one has taken its place. */
        UNKNOWN,
        EXPIRED,
        REVOKED,
        /** The expert has handed in. */
        SUBMITTED,
        /** The panel takes no more ratings. */
        CLOSED
    }
}

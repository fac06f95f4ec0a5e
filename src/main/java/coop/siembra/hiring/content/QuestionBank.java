package coop.siembra.hiring.content;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The interview questions on one competency, in the order offered. */
public record QuestionBank(CompetencyId competency, List<Question> questions) {

    /** What is asked for. */
    public enum Type {
        /** Something the person has done. */
        PAST,
        /** Something they might meet. */
        SITUATION
    }

    /**
     * One question and how its answer is rated.
     *
     * @param minutes with follow-up and notes
     * @param profiles ids of the only jobs it is meant for; empty when it suits all
     * @param ask read aloud word for word
     * @param probes what is asked further where something is open, the same for everybody
     * @param evidence what a good answer shows and what it does not
     * @param avoid what may come up here and must be neither followed up nor rated
     * @param anchors lowest first
     */
    public record Question(
            String id,
            Type type,
            int minutes,
            Set<String> profiles,
            LocalizedText ask,
            List<LocalizedText> probes,
            LocalizedText evidence,
            Optional<LocalizedText> avoid,
            List<Anchor> anchors) {

        /** Whether it may be asked of applicants for a job. */
        public boolean suits(String profile) {
            return profiles.isEmpty() || profiles.contains(profile);
        }
    }

    /** Those that may be asked of applicants for a job. */
    public List<Question> suitable(String profile) {
        return questions.stream().filter(question -> question.suits(profile)).toList();
    }
}

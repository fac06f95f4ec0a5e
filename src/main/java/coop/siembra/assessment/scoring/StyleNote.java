package coop.siembra.assessment.scoring;

import java.util.Optional;

/**
 * Something about the way somebody answered that is worth a question. Never a verdict: each has innocent reasons.
 *
 * @param figure what was found, in the unit its kind names
 * @param threshold what it was held against, in the same unit
 */
public record StyleNote(Kind kind, double figure, double threshold) {

    /** What was found. All bounds are set by judgement, none by data of our own; where one follows from a rule, the rule is named. */
    public enum Kind {
        /** Seconds: the median time of an item is shorter than reading takes (see {@link Pace}). */
        TOO_FAST("assessment.style.too-fast"),
        /** Answers: as many in a row were the same (see {@link Sameness}). */
        STRAIGHT_LINE("assessment.style.straight-line"),
        /** Anchors: the person's answers have a smaller standard deviation (see {@link Sameness}). */
        LITTLE_VARIATION("assessment.style.little-variation"),
        /** Anchors: items that mean nearly the same are answered as far apart (see {@link ResponseStyle}). */
        INCONSISTENT("assessment.style.inconsistent"),
        /** Scaled score of a scale of impressions. */
        IMPRESSION("assessment.style.impression"),
        /** Anchors: ratings are on the whole as much higher than the key. */
        RATED_HIGH("assessment.style.rated-high", "assessment.style.own.rated-high"),
        /** Anchors: ratings are on the whole as much lower than the key. */
        RATED_LOW("assessment.style.rated-low", "assessment.style.own.rated-low"),
        /** Ratio: the deviation of the ratings by that of the key is smaller. */
        RATED_CLOSE("assessment.style.rated-close", "assessment.style.own.rated-close"),
        /** Ratio: the deviation of the ratings by that of the key is larger. */
        RATED_APART("assessment.style.rated-apart", "assessment.style.own.rated-apart"),
        /** Items left open. */
        LEFT_OPEN("assessment.style.left-open", "assessment.style.own.left-open");

        private final String question;
        private final Optional<String> own;

        Kind(String question) {
            this.question = question;
            this.own = Optional.empty();
        }

        Kind(String question, String own) {
            this.question = question;
            this.own = Optional.of(own);
        }

        /** Key of the question for those who talk with the person; its parameters are figure and threshold. */
        public String question() {
            return question;
        }

        /** Key of the same in words to the person, with the same parameters; empty for what nobody is confronted with by a page. */
        public Optional<String> own() {
            return own;
        }
    }
}

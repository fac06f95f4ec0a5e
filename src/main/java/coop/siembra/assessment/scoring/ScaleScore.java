package coop.siembra.assessment.scoring;

import coop.siembra.assessment.instrument.Scale;
import coop.siembra.assessment.instrument.Scale.Band;
import java.util.Optional;

/** What one sitting gives on one scale. */
public sealed interface ScaleScore {

    Scale scale();

    Method method();

    /** How many of its items were answered completely. */
    int answered();

    int items();

    /**
     * A score.
     *
     * @param raw on the method's own scale; of {@link Method#SHAPE} it may be below 0
     * @param scaled 0 to 100
     * @param band what the authors say it means; only of results that have bands
     * @param norm only when there is a norm group of 100 people or more; only of results
     * @param provisional whether it rests on a key that is the authors' own
     */
    record Scored(
            Scale scale,
            Method method,
            int answered,
            int items,
            double raw,
            double scaled,
            Optional<Band> band,
            Precision precision,
            Optional<NormStanding> norm,
            boolean provisional)
            implements ScaleScore {}

    /**
     * How often the scale's statements were preferred; to be compared with the other preferences of the same person only.
     *
     * @param most how often chosen as most like oneself
     * @param least how often chosen as least like oneself
     */
    record Preferred(Scale scale, int answered, int items, int most, int least) implements ScaleScore {
        @Override
        public Method method() {
            return Method.MOST_LEAST;
        }

        /** From −items to items. */
        public int raw() {
            return most - least;
        }
    }

    /** There is no score. */
    record Unscored(Scale scale, Method method, int answered, int items, Reason reason) implements ScaleScore {}

    /** Why there is none. */
    enum Reason {
        /** Fewer than four fifths of the items were answered. */
        TOO_FEW_ANSWERED("assessment.score.none.too-few-answered"),
        /** All options were rated alike: there is nothing to compare with the key. */
        ALL_RATED_ALIKE("assessment.score.none.all-rated-alike"),
        /** Texts are rated by people. */
        RATED_BY_PEOPLE("assessment.score.none.rated-by-people"),
        /** The items are of kinds that cannot be scored together. */
        MIXED_KINDS("assessment.score.none.mixed-kinds");

        private final String explanation;

        Reason(String explanation) {
            this.explanation = explanation;
        }

        /** Key of the text that explains it. */
        public String explanation() {
            return explanation;
        }
    }
}

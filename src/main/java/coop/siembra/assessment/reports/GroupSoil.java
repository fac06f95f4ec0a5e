package coop.siembra.assessment.reports;

import coop.siembra.assessment.instrument.Scale;
import coop.siembra.kernel.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How the people of a unit and those below it describe themselves, together. */
public sealed interface GroupSoil {

    UnitId unit();

    /**
     * There are enough people.
     *
     * @param n people, each with the last sitting they closed
     * @param asOf when these figures were made; they move only when enough people are new
     * @param invented whether invented people are among them
     * @param scales in the instrument's order
     * @param below the units one level below, by name as they stand in the tree
     */
    record Shown(UnitId unit, int n, Instant asOf, boolean invented, List<ScaleMean> scales, List<GroupSoil> below)
            implements GroupSoil {}

    /** No figures, as they would tell what few people said; neither of the units below. */
    record Withheld(UnitId unit, Reason reason) implements GroupSoil {}

    /** Why there are none. */
    enum Reason {
        /** Fewer people have answered than may be shown together. */
        TOO_FEW("assessment.group.too-few"),
        /** Set against the figures of the unit above, they would tell what few others said. */
        TELLS_OF_OTHERS("assessment.group.tells-of-others");

        private final String explanation;

        Reason(String explanation) {
            this.explanation = explanation;
        }

        /** Key of the text that explains it. */
        public String explanation() {
            return explanation;
        }
    }

    /**
     * One scale.
     *
     * @param mean empty when all people have the same score, for then it would be everybody's
     */
    record ScaleMean(Scale scale, Optional<Mean> mean) {}

    /** Of scaled scores, 0 to 100, with the interval that holds the mean of people like these with a probability of 95 per cent. */
    record Mean(double mean, double low, double high) {}
}

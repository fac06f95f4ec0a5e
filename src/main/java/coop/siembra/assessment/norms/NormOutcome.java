package coop.siembra.assessment.norms;

import java.util.List;

/** What came of making norms. */
public sealed interface NormOutcome {

    /** They are kept, and used once they are activated. */
    record Stored(NormSummary norms) implements NormOutcome {}

    /**
     * Nothing was kept.
     *
     * @param mistakes at least one, by line
     */
    record Refused(List<NormMistake> mistakes) implements NormOutcome {}
}

package coop.siembra.hiring.model;

import coop.siembra.hiring.model.Decision.Evidence;
import coop.siembra.hiring.model.Decision.Reason;
import coop.siembra.hiring.model.Decision.Verdict;
import java.util.List;
import java.util.Optional;

/** One thing done with an application; each is one write. Nothing here is ever done by the program itself. */
public sealed interface Step {

    /**
     * Decides about an applicant.
     *
     * @param stage in which whoever decides sees the applicant
     */
    record Decide(String stage, Verdict verdict, List<Reason> reasons) implements Step {

        public boolean restsOn(Evidence evidence) {
            return reasons.stream().anyMatch(reason -> reason.evidence() == evidence);
        }
    }

    /**
     * Adds to a decision.
     *
     * @param instead another verdict, when there is one
     */
    record Amend(String stage, String text, Optional<Verdict> instead) implements Step {}

    /** The applicant wants no more. */
    record Withdraw() implements Step {}

    /** The applicant wants a person to look at a decision again. */
    record AskReview(String stage, String view) implements Step {}
}

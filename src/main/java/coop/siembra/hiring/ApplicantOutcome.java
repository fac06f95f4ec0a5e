package coop.siembra.hiring;

import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.Refusal;

/** What came of something done with an applicant. */
public sealed interface ApplicantOutcome {

    /** It is stored. */
    record Stored(ApplicantFile file) implements ApplicantOutcome {}

    /** Nothing changes. */
    record Refused(Refusal reason) implements ApplicantOutcome {}

    /** Nothing changes, because what was typed is not what it must be. */
    record Unfit(Identity.Mistake mistake) implements ApplicantOutcome {}

    /** Nothing changes, because somebody else with this e-mail has applied in the opening. */
    record EmailTaken() implements ApplicantOutcome {}
}

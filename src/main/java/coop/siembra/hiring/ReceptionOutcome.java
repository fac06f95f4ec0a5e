package coop.siembra.hiring;

import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.Refusal;

/** What came of an application. */
public sealed interface ReceptionOutcome {

    /** @param number by which those speak of the applicant who see no names */
    record Received(ApplicationId id, int number) implements ReceptionOutcome {}

    /** Nobody can apply here, or the signed-in person may not enter anybody. */
    record Refused(Refusal reason) implements ReceptionOutcome {}

    /** Something in it is not what it must be. */
    record Unfit(Identity.Mistake mistake) implements ReceptionOutcome {}

    /** Somebody with this e-mail has applied in this opening. Not to be told on a public page: there it looks like the first time. */
    record AppliedBefore() implements ReceptionOutcome {}

    /** The opening has {@link Reception#MOST} applicants. */
    record Full() implements ReceptionOutcome {}
}

package coop.siembra.hiring;

import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.judging.Scorecards;

/** What came of a step with one's own ratings. */
public sealed interface RatingOutcome {

    /** It is stored. */
    record Saved(RatingDesk desk) implements RatingOutcome {}

    /** Nothing changes: this is not for the signed-in person to rate, or not now. */
    record Refused(Refusal reason) implements RatingOutcome {}

    /** Nothing changes: the step does not fit the scorecard. */
    record Unfit(Scorecards.Reason reason) implements RatingOutcome {}
}

package coop.siembra.assessment;

import coop.siembra.assessment.sitting.Refusal;

/** What came of a step. */
public sealed interface SittingOutcome {

    /** The store has acknowledged it. */
    record Saved(Desk desk) implements SittingOutcome {}

    /** The step changed nothing. */
    record Refused(Refusal reason) implements SittingOutcome {}
}

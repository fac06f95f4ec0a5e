package coop.siembra.hiring.applicant;

import coop.siembra.hiring.model.Refusal;

/** What came of something an applicant did. */
public sealed interface DeskOutcome {

    /** The store has acknowledged it. */
    record Done() implements DeskOutcome {}

    /** The link does not work; nothing is said of why. */
    record Shut() implements DeskOutcome {}

    /** Nothing changed. */
    record Refused(Refusal reason) implements DeskOutcome {}
}

package coop.siembra.hiring.model.judging;

import coop.siembra.hiring.model.judging.Scorecard.Rating;

/** One thing somebody does with their own scorecard. */
public sealed interface ScorecardStep {

    /** Rates one answer, or changes the rating while it is not handed in. */
    record Rate(String asked, Rating rating) implements ScorecardStep {}

    /** Hands it in, for good. */
    record Submit() implements ScorecardStep {}

    /** Gives another point after it was handed in. */
    record Amend(String asked, int point, String reason) implements ScorecardStep {}
}

package coop.siembra.hiring;

import coop.siembra.hiring.model.Refusal;

/** What came of something done with an opening. */
public sealed interface OpeningOutcome {

    /** It is stored. */
    record Stored(OpeningFile file) implements OpeningOutcome {}

    /** Nothing changes. */
    record Refused(Refusal reason) implements OpeningOutcome {}

    /** Nothing changes, because something in the form is not what it must be. */
    record Unfit(Mistake mistake) implements OpeningOutcome {}

    /** What is wrong in a form. */
    enum Mistake {
        TITLE_MISSING,
        /** Longer than 120 characters. */
        TITLE_TOO_LONG,
        UNKNOWN_UNIT,
        /** There is no such profile, or the content of hiring is not complete. */
        UNKNOWN_PROFILE,
        /** Weights are not 100 in all, targets not on the scale, or a competency is not one of the content's. */
        NEEDS,
        /** Weights or targets are other than the content's, and nobody says why. */
        REASON_MISSING,
        /** Longer than {@link coop.siembra.hiring.model.Steps#LONGEST_TEXT} characters. */
        REASON_TOO_LONG,
        /** More than 20, or one is empty or longer than 200 characters. */
        REQUIREMENTS,
        /** Fewer than two, more than 12, or the last and only the last does not decide. */
        STAGES,
        /** The last day has passed, or is more than two years off. */
        CLOSES,
        /** Personal data would be kept for less than a day, or more than ten years. */
        KEEP,
        /** It would be deleted before the law allows. */
        KEEP_BELOW_LEGAL_MINIMUM,
        /** An instrument is not marked for hiring or has no such form, there is no such task, or the interview is too short or too long. */
        BATTERY,
        /** A self-report as evidence: it may only be there as information for the applicant. */
        SELF_REPORT,
        /** Fewer than 0 or more than 60. */
        NOTICE_DAYS
    }
}

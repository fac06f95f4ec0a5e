package coop.siembra.assessment.panel;

/** What came of leading a panel a step on. */
public sealed interface PanelOutcome {

    /** It stands like this now. */
    record Done(Panel panel) implements PanelOutcome {}

    /**
     * Somebody can rate.
     *
     * @param secret for the link; given out this once and kept only as a hash
     */
    record Invited(Panel panel, Expert expert, String secret) implements PanelOutcome {}

    /** Nothing was changed. */
    record Refused(Reason reason) implements PanelOutcome {}

    /** Why not. */
    enum Reason {
        /** There is no such panel or expert, or no such form to rate. */
        UNKNOWN,
        /** No ratings are taken any more. */
        CLOSED,
        /** A name has up to 80 characters. */
        NAME,
        /** That is no e-mail address. */
        EMAIL,
        /** Somebody with that address is in the panel already. */
        TWICE,
        /** A panel has so many experts at most. */
        FULL,
        /** A link works for 1 to 90 days. */
        DAYS,
        /** The expert has handed in. */
        SUBMITTED,
        /** Fewer than three experts have handed in. */
        TOO_FEW
    }
}

package coop.siembra.hiring.applicant;

import coop.siembra.kernel.LocalizedText;

/**
 * Something an applicant is asked to do.
 *
 * @param id of the instrument or the task
 * @param minutes it usually takes
 * @param informs whether it is for their own information only, and may be left out
 */
public record Duty(Kind kind, String id, LocalizedText title, int minutes, boolean informs, State state) {

    /** What it is. */
    public enum Kind {
        INSTRUMENT,
        REPLY
    }

    /** How far it is. */
    public enum State {
        OPEN,
        BEGUN,
        DONE
    }
}

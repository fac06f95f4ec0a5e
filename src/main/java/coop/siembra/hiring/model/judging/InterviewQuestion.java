package coop.siembra.hiring.model.judging;

import coop.siembra.kernel.CompetencyId;

/** A question of the bank. */
public record InterviewQuestion(String id, CompetencyId competency, Kind kind, int minutes) {

    /** What it asks for. */
    public enum Kind {
        /** What somebody has done. */
        PAST,
        /** What somebody would do. */
        SITUATION;

        Kind other() {
            return this == PAST ? SITUATION : PAST;
        }
    }
}

package coop.siembra.hiring.model.judging;

/** What people rate of an applicant. */
public enum Rated {
    /** The written reply, by its dimensions. */
    REPLY,
    /** What was said in the interview, by the questions of the kit. */
    INTERVIEW
}

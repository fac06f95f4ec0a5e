package coop.siembra.hiring.model;

/** Why something cannot be done. */
public enum Refusal {
    /** It is not for this person, or not in this opening. */
    NOT_ALLOWED,
    /** Somebody decided in between, or the page was old: the applicant is in another stage. */
    STALE,
    /** Something has to come first. */
    NOT_YET,
    /** It was done before. */
    ALREADY_DONE,
    /** Somebody has been judged, so what people are judged by stays. */
    ALREADY_JUDGED,
    /** A later stage has been decided on. */
    LATER_DECISION,
    /** No reason is given, or it has no words. */
    NO_REASON,
    /** A reason is about something the profile does not have. */
    NOT_JOB_RELATED,
    /** Who laid down a part in judging has looked at what they would not have seen with it, and does not get it again. */
    HAS_LOOKED,
    /** The applicant has withdrawn. */
    WITHDRAWN,
    /** The opening is stopped. */
    HALTED,
    /** The opening takes no more changes. */
    CLOSED,
    /** The last day is over. */
    TOO_LATE,
    /** Stages, weights or targets are not what they must be. */
    UNFIT,
    /** Personal data would be deleted before the law allows. */
    BELOW_LEGAL_MINIMUM,
    /** The text is longer than {@link Steps#LONGEST_TEXT} characters. */
    TOO_LONG
}

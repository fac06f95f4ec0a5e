package coop.siembra.notices;

/** What became of a letter. Stored by name: never rename one. */
public enum LetterStatus {
    /** Leaves as soon as it may and can. */
    WAITING,
    /** A mail server has taken it. Whether it arrived nobody knows. */
    SENT,
    /** Given up. */
    FAILED,
    /** Stays until its owner lets it go. */
    HELD,
    /** There was no mail server: it can only be read here. */
    SHOWN_ONLY
}

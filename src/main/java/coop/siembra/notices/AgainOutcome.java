package coop.siembra.notices;

/** What came of sending a letter again. */
public enum AgainOutcome {
    /** It waits to leave. */
    WAITING,
    /** There is no mail server. */
    NO_SERVER,
    /** It has left meanwhile, waits already, or there is nothing left to send. */
    NOT_POSSIBLE
}

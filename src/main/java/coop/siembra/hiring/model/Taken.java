package coop.siembra.hiring.model;

/** What came of a step. */
public sealed interface Taken {

    /** The application as it is to be stored. */
    record Accepted(Application application) implements Taken {}

    /** Nothing changes. */
    record Refused(Refusal reason) implements Taken {}
}

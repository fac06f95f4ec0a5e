package coop.siembra.assessment.keys;

import coop.siembra.assessment.scoring.Key;

/** What came of a new key. */
public sealed interface KeyOutcome {

    /** It is in force from now on. */
    record InForce(Key key) implements KeyOutcome {}

    /** Nothing was stored. */
    record Refused(Reason reason) implements KeyOutcome {}

    /** Why not. */
    enum Reason {
        /** There is no such instrument, or nothing in it needs a key. */
        UNKNOWN_INSTRUMENT,
        /** A version is up to 40 letters and digits with dots or hyphens between. */
        BAD_VERSION,
        /** There is a key of that version, perhaps the authors' own. */
        VERSION_TAKEN,
        /** It leaves out options of every form. */
        INCOMPLETE,
        /** A value lies outside what its item allows. */
        OUT_OF_RANGE,
        /** Within a situation, or among options to choose from, nothing is better than anything else. */
        NO_DIFFERENCE
    }
}

package coop.siembra.access;

/** What came of following the chain of the audit from its first entry to its last. */
public sealed interface AuditVerdict {

    /**
     * Every entry is as it was written and follows the one before it.
     *
     * @param entries how many there are
     * @param last hash of the last one: to be compared with one noted earlier, because entries cut off at the end leave no trace
     */
    record Intact(long entries, String last) implements AuditVerdict {}

    /**
     * Somebody has been at it.
     *
     * @param id number of the first entry that is not as it should be; 0 when no one can be named
     */
    record Broken(long id, Reason reason) implements AuditVerdict {}

    /** What is wrong with it. */
    enum Reason {
        /** There are later entries, but not this one. */
        MISSING,
        /** It says something else than when it was written. */
        CHANGED,
        /** It follows another entry than the one before it now. */
        UNLINKED,
        /** There are more entries than numbers; which one is too many cannot be told. */
        STRAY
    }
}

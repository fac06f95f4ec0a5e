package coop.siembra.access;

import java.util.Locale;

/** What was done. Stored by name: never rename one, and add one only when none of these says it. */
public enum AuditAction {
    LOOKED,
    ADDED,
    CHANGED,
    /** A right was given. */
    GRANTED,
    /** A right was taken back. */
    WITHDREW,
    EXPORTED,
    RESTORED,
    DELETED;

    /** The word in translation keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

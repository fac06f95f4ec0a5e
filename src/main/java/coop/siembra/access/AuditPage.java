package coop.siembra.access;

import java.util.List;

/**
 * One page of entries, newest first.
 *
 * @param number from 0
 * @param total entries on all pages
 */
public record AuditPage(List<AuditEntry> entries, int number, long total) {
    /** Entries on a page. */
    public static final int SIZE = 20;

    /** Whether there are older ones. */
    public boolean hasOlder() {
        return (number + 1L) * SIZE < total;
    }

    /** Whether there are newer ones. */
    public boolean hasNewer() {
        return number > 0;
    }
}

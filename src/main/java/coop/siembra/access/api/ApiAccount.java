package coop.siembra.access.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account of a program; no person, and of no use at the pages.
 *
 * @param used to the minute; null before the first use
 * @param revoked null while it may call
 */
public record ApiAccount(
        String name,
        Instant made,
        @Nullable Instant used,
        @Nullable Instant revoked) {

    public boolean isRevoked() {
        return revoked != null;
    }
}

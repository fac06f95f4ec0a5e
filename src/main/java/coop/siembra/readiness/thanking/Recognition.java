package coop.siembra.readiness.thanking;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Good words somebody got.
 *
 * @param competency it is about; null when it is about none in particular
 * @param readAt when the person first saw them
 */
public record Recognition(
        String id,
        PersonId person,
        PersonId by,
        @Nullable CompetencyId competency,
        String words,
        Instant at,
        @Nullable Instant readAt) {
    /** How long they may be, in characters. */
    public static final int LONGEST = 1500;
}

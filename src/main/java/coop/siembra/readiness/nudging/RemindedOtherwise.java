package coop.siembra.readiness.nudging;

import coop.siembra.kernel.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** Whoever reminds people of something else than their courses, as a bean: all reminders count together. */
public interface RemindedOtherwise {

    /** When somebody was last reminded. */
    Optional<LocalDate> last(PersonId person);
}

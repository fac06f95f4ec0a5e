package coop.siembra.access;

import coop.siembra.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done, as the audit keeps it.
 *
 * @param id number in the chain, from 1
 * @param who null for the system itself
 * @param subject whom it is about; null for nobody in particular
 * @param object what it was done to: a text key such as {@code team.person}
 * @param details parameters of the text, such as the id of a unit; never what was written
 */
public record AuditEntry(
        long id,
        Instant at,
        @Nullable PersonId who,
        AuditAction action,
        @Nullable PersonId subject,
        String object,
        List<String> details) {

    /** The text that says it to whom it is about: {@code access.audit.looked.team.person}. */
    public String textKey() {
        return "access.audit." + action.key() + "." + object;
    }
}

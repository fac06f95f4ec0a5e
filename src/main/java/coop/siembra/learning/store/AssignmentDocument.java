package coop.siembra.learning.store;

import coop.siembra.store.Outbox;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An assignment as stored; assigning the same course to the same target again moves the date.
 *
 * @param id {@code target|course}
 * @param target see {@link coop.siembra.learning.AssignmentTarget#key}
 * @param dueOn ISO date
 * @param withdrawn kept for the record, but no longer asked for
 */
@Document("assignments")
@TypeAlias("assignment")
public record AssignmentDocument(
        @Id String id,
        @Version @Nullable Long revision,
        String target,
        String course,
        String dueOn,
        String by,
        Instant at,
        boolean withdrawn,
        Outbox outbox) {}

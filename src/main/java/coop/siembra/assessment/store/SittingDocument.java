package coop.siembra.assessment.store;

import coop.siembra.store.Outbox;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A sitting as stored.
 *
 * @param revision null until first stored; guards against concurrent writes
 * @param taker see {@link coop.siembra.assessment.sitting.Taker#key}
 * @param open {@code taker|instrument|purpose} until it is closed: no taker has two open at once
 * @param running true from its beginning to its closing when the instrument limits its time, else null: what the closing job looks at
 * @param waiting true from its beginning to its closing when the instrument does not limit its time, else null: what may be abandoned
 * @param carried true for the copy of what somebody sat as an applicant, else null
 * @param sheet all responses in short, once it is closed and counts: see {@link AnswerSheet}
 */
@Document("sittings")
@TypeAlias("sitting")
public record SittingDocument(
        @Id String id,
        @Version @Nullable Long revision,
        String taker,
        String instrument,
        String version,
        String form,
        String purpose,
        String language,
        long seed,
        boolean invented,
        Instant createdAt,
        @Nullable Instant consentedAt,
        @Nullable Instant beganAt,
        List<GivenDocument> responses,
        int page,
        String tab,
        @Nullable ClosingDocument closing,
        @Nullable Boolean carried,
        @Nullable String open,
        @Nullable Boolean running,
        @Nullable Boolean waiting,
        @Nullable String sheet,
        Outbox outbox) {

    /**
     * A response.
     *
     * @param spent milliseconds
     */
    public record GivenDocument(String item, List<String> response, Instant at, int changes, long spent) {}

    /**
     * The end.
     *
     * @param abandoned true or null
     */
    public record ClosingDocument(
            Instant at, boolean timeUp, @Nullable Boolean abandoned) {}

    /** A sitting without what was answered, as it is read for lists. */
    record SummaryDocument(
            @Id String id,
            String taker,
            String instrument,
            String version,
            String form,
            String purpose,
            Instant createdAt,
            @Nullable Instant beganAt,
            @Nullable ClosingDocument closing) {}
}

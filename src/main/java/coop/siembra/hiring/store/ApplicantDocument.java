package coop.siembra.hiring.store;

import coop.siembra.store.Outbox;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An applicant as stored. From {@code stage} on stands what lists are searched, sorted and counted by; it follows from the rest.
 *
 * @param revision null until first stored; guards against concurrent writes
 * @param keptUntil ISO date
 * @param stage in which the applicant is
 * @param standing see {@link coop.siembra.hiring.model.Standing}
 * @param column {@code opening|stage} of those who wait, {@code opening||standing} of others: one key for each column of a board
 * @param rated how many ratings of replies and interviews are handed in
 * @param sortName folded name, null without one
 * @param folded what searches look into, null without a name
 * @param key {@code opening|e-mail}: nobody applies twice; null without an e-mail
 * @param batch the import it came with, or null
 */
@Document("applicants")
@TypeAlias("applicant")
public record ApplicantDocument(
        @Id String id,
        @Version @Nullable Long revision,
        String opening,
        int number,
        Instant receivedAt,
        String keptUntil,
        List<DecisionDocument> decisions,
        @Nullable Instant withdrawnAt,
        List<ReviewDocument> reviews,
        @Nullable IdentityDocument identity,
        String language,
        @Nullable InvitationDocument invitation,
        List<ConsentDocument> consents,
        @Nullable AdjustmentDocument adjustment,
        List<NoteDocument> notes,
        List<SittingDocument> sittings,
        @Nullable List<RemarkDocument> remarks,
        @Nullable List<WaitDocument> waits,
        @Nullable InvitationDocument data,
        EndingDocument ending,
        @Nullable EmploymentDocument employment,
        String stage,
        String standing,
        String column,
        int rated,
        @Nullable String sortName,
        @Nullable String folded,
        @Nullable String key,
        @Nullable String batch,
        Outbox outbox) {

    /** A decision. */
    public record DecisionDocument(
            String stage,
            String verdict,
            String by,
            Instant at,
            List<ReasonDocument> reasons,
            List<AmendmentDocument> amendments) {}

    /** A reason; one of competency and requirement is set. */
    public record ReasonDocument(
            @Nullable String competency, @Nullable String requirement, String evidence, String text) {}

    /** What was seen otherwise later. */
    public record AmendmentDocument(
            String by, Instant at, String text, @Nullable String instead) {}

    /** A wish for a second look. */
    public record ReviewDocument(String stage, Instant at, String view) {}

    /** Who it is. */
    public record IdentityDocument(String name, String email, String phone, String source) {}

    /** The link; {@code beginsOn} is an ISO date. */
    public record InvitationDocument(
            String hash,
            String by,
            Instant at,
            Instant expires,
            String beginsOn,
            boolean revoked,
            @Nullable Instant heldAt,
            @Nullable List<String> also) {}

    /** What was said to a statement. */
    public record ConsentDocument(String statement, String version, boolean agreed, Instant at) {}

    /** What was asked for. */
    public record AdjustmentDocument(
            List<String> options,
            String text,
            Instant askedAt,
            @Nullable AnswerDocument answer) {}

    /** What came of it. */
    public record AnswerDocument(int extraPercent, String text, String by, Instant at) {}

    /** A note. */
    public record NoteDocument(String by, Instant at, String text) {}

    /** What an applicant adds to their answers. */
    public record RemarkDocument(Instant at, String text) {}

    /** A time in which they waited for an answer of ours. */
    public record WaitDocument(Instant from, Instant until) {}

    /** What is sat. */
    public record SittingDocument(String instrument, String sitting) {}

    /** What decides about deleting; days are ISO dates. */
    public record EndingDocument(
            @Nullable String askedOn,
            boolean disputed,
            @Nullable String groupsTakenBackOn,
            List<String> gone) {}

    /**
     * That they became an employee.
     *
     * @param carried instruments; null until all is done
     */
    public record EmploymentDocument(
            @Nullable String person,
            String by,
            Instant at,
            @Nullable List<String> carried) {}

    /** An applicant with no more than a list needs. */
    record RowDocument(
            @Id String id,
            String opening,
            int number,
            Instant receivedAt,
            String keptUntil,
            List<DecisionDocument> decisions,
            @Nullable Instant withdrawnAt,
            @Nullable IdentityDocument identity,
            @Nullable InvitationDocument invitation,
            EndingDocument ending,
            String stage,
            String standing,
            int rated) {}
}

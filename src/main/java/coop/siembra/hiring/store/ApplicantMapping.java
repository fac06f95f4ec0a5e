package coop.siembra.hiring.store;

import coop.siembra.hiring.model.Adjustment;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.Application;
import coop.siembra.hiring.model.Application.Review;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Consent;
import coop.siembra.hiring.model.Ending;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.Invitation;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Participation;
import coop.siembra.hiring.model.Retention;
import coop.siembra.hiring.model.StaffNote;
import coop.siembra.hiring.model.Standing;
import coop.siembra.hiring.store.ApplicantDocument.AdjustmentDocument;
import coop.siembra.hiring.store.ApplicantDocument.AnswerDocument;
import coop.siembra.hiring.store.ApplicantDocument.ConsentDocument;
import coop.siembra.hiring.store.ApplicantDocument.EndingDocument;
import coop.siembra.hiring.store.ApplicantDocument.IdentityDocument;
import coop.siembra.hiring.store.ApplicantDocument.InvitationDocument;
import coop.siembra.hiring.store.ApplicantDocument.NoteDocument;
import coop.siembra.hiring.store.ApplicantDocument.RemarkDocument;
import coop.siembra.hiring.store.ApplicantDocument.ReviewDocument;
import coop.siembra.hiring.store.ApplicantDocument.RowDocument;
import coop.siembra.hiring.store.ApplicantDocument.SittingDocument;
import coop.siembra.hiring.store.ApplicantDocument.WaitDocument;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.SittingId;
import coop.siembra.store.Outbox;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Between an applicant and its document. */
final class ApplicantMapping {

    private ApplicantMapping() {}

    /** Of nobody else in the opening. */
    static String key(OpeningId opening, String email) {
        return opening + "|" + email;
    }

    /** @param stage of those who wait; of others there is none */
    static String column(OpeningId opening, String stage, Standing standing) {
        return standing == Standing.WAITING ? opening + "|" + stage : opening + "||" + standing;
    }

    /**
     * @param opening the application's
     * @param held what it was read from, or null when it is new
     * @param batch the import a new one comes with, or null
     */
    static ApplicantDocument write(
            Applicant applicant,
            Opening opening,
            @Nullable ApplicantDocument held,
            @Nullable String batch,
            Outbox outbox) {
        var application = applicant.application();
        var participation = applicant.participation();
        var identity = applicant.identity();
        var stage = application.stage(opening).id();
        var standing = Standing.of(application, opening);
        return new ApplicantDocument(
                application.id().value(),
                held == null ? null : held.revision(),
                application.opening().value(),
                applicant.number(),
                application.receivedAt(),
                application.keptUntil().toString(),
                DecisionMapping.write(application.decisions()),
                application.withdrawnAt(),
                application.reviews().stream()
                        .map(review -> new ReviewDocument(review.stage(), review.at(), review.view()))
                        .toList(),
                write(identity),
                applicant.language().code(),
                write(participation.invitation()),
                consents(participation),
                write(participation.adjustment()),
                applicant.notes().stream()
                        .map(note -> new NoteDocument(note.by().value(), note.at(), note.text()))
                        .toList(),
                participation.sittings().entrySet().stream()
                        .map(entry -> new SittingDocument(
                                entry.getKey().value(), entry.getValue().value()))
                        .toList(),
                participation.remarks().stream()
                        .map(remark -> new RemarkDocument(remark.at(), remark.text()))
                        .toList(),
                participation.waits().stream()
                        .map(wait -> new WaitDocument(wait.from(), wait.until()))
                        .toList(),
                write(participation.data()),
                write(applicant.ending()),
                EmploymentMapping.write(applicant.employment()),
                stage,
                standing.name(),
                column(application.opening(), stage, standing),
                held == null ? 0 : held.rated(),
                identity == null ? null : identity.sortName(),
                identity == null ? null : identity.folded(),
                identity == null ? null : key(application.opening(), identity.email()),
                held == null ? batch : held.batch(),
                outbox);
    }

    private static @Nullable IdentityDocument write(@Nullable Identity identity) {
        return identity == null
                ? null
                : new IdentityDocument(identity.name(), identity.email(), identity.phone(), identity.source());
    }

    private static @Nullable InvitationDocument write(@Nullable Invitation link) {
        return link == null
                ? null
                : new InvitationDocument(
                        link.hash(),
                        link.by().value(),
                        link.at(),
                        link.expires(),
                        link.beginsOn().toString(),
                        link.revoked(),
                        link.heldAt(),
                        link.also());
    }

    private static List<ConsentDocument> consents(Participation participation) {
        return participation.consents().stream()
                .map(consent ->
                        new ConsentDocument(consent.statement(), consent.version(), consent.agreed(), consent.at()))
                .toList();
    }

    private static @Nullable AdjustmentDocument write(@Nullable Adjustment adjustment) {
        if (adjustment == null) {
            return null;
        }
        var answer = adjustment.answer();
        return new AdjustmentDocument(
                adjustment.options(),
                adjustment.text(),
                adjustment.askedAt(),
                answer == null
                        ? null
                        : new AnswerDocument(
                                answer.extraPercent(),
                                answer.text(),
                                answer.by().value(),
                                answer.at()));
    }

    private static EndingDocument write(Ending ending) {
        return new EndingDocument(
                text(ending.askedOn()),
                ending.disputed(),
                text(ending.groupsTakenBackOn()),
                ending.gone().stream().map(Retention.Part::name).sorted().toList());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    static Applicant read(ApplicantDocument document) {
        var application = new Application(
                new ApplicationId(document.id()),
                new OpeningId(document.opening()),
                document.receivedAt(),
                LocalDate.parse(document.keptUntil()),
                DecisionMapping.read(document.decisions()),
                document.withdrawnAt(),
                document.reviews().stream()
                        .map(review -> new Review(review.stage(), review.at(), review.view()))
                        .toList());
        return new Applicant(
                application,
                document.number(),
                identity(document.identity()),
                language(document.language()),
                participation(document),
                document.notes().stream()
                        .map(note -> new StaffNote(new PersonId(note.by()), note.at(), note.text()))
                        .toList(),
                ending(document.ending()),
                EmploymentMapping.read(document.employment()));
    }

    private static Participation participation(ApplicantDocument document) {
        Map<InstrumentId, SittingId> sittings = new LinkedHashMap<>();
        document.sittings()
                .forEach(sat -> sittings.put(new InstrumentId(sat.instrument()), new SittingId(sat.sitting())));
        return new Participation(
                invitation(document.invitation()),
                document.consents().stream()
                        .map(consent ->
                                new Consent(consent.statement(), consent.version(), consent.agreed(), consent.at()))
                        .toList(),
                adjustment(document.adjustment()),
                sittings,
                remarks(document.remarks()),
                waits(document.waits()),
                invitation(document.data()));
    }

    private static List<Participation.Wait> waits(@Nullable List<WaitDocument> stored) {
        return stored == null
                ? List.of()
                : stored.stream()
                        .map(wait -> new Participation.Wait(wait.from(), wait.until()))
                        .toList();
    }

    private static List<Participation.Remark> remarks(@Nullable List<RemarkDocument> stored) {
        return stored == null
                ? List.of()
                : stored.stream()
                        .map(remark -> new Participation.Remark(remark.at(), remark.text()))
                        .toList();
    }

    /** Who it is. */
    static @Nullable Identity identity(@Nullable IdentityDocument stored) {
        return stored == null ? null : new Identity(stored.name(), stored.email(), stored.phone(), stored.source());
    }

    static @Nullable Invitation invitation(@Nullable InvitationDocument link) {
        return link == null
                ? null
                : new Invitation(
                        link.hash(),
                        new PersonId(link.by()),
                        link.at(),
                        link.expires(),
                        LocalDate.parse(link.beginsOn()),
                        link.revoked(),
                        link.heldAt(),
                        link.also() == null ? List.of() : link.also());
    }

    private static @Nullable Adjustment adjustment(@Nullable AdjustmentDocument stored) {
        if (stored == null) {
            return null;
        }
        var answer = stored.answer();
        return new Adjustment(
                stored.options(),
                stored.text(),
                stored.askedAt(),
                answer == null
                        ? null
                        : new Adjustment.Answer(
                                answer.extraPercent(), answer.text(), new PersonId(answer.by()), answer.at()));
    }

    private static Ending ending(EndingDocument stored) {
        return new Ending(
                day(stored.askedOn()),
                stored.disputed(),
                day(stored.groupsTakenBackOn()),
                stored.gone().stream().map(Retention.Part::valueOf).collect(Collectors.toUnmodifiableSet()));
    }

    /** The application as far as rules about lists need it. */
    static Application application(RowDocument row) {
        return new Application(
                new ApplicationId(row.id()),
                new OpeningId(row.opening()),
                row.receivedAt(),
                LocalDate.parse(row.keptUntil()),
                DecisionMapping.read(row.decisions()),
                row.withdrawnAt(),
                List.of());
    }

    private static Language language(String code) {
        return code.equals(Language.ES.code()) ? Language.ES : Language.EN;
    }
}

package coop.siembra.hiring;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.hiring.CorrespondenceOutcome.Written;
import coop.siembra.hiring.LetterWriter.Order;
import coop.siembra.hiring.LettersToMany.ManyOutcome.Refused;
import coop.siembra.hiring.LettersToMany.ManyOutcome.Sent;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Standing;
import coop.siembra.hiring.store.ApplicantRows;
import coop.siembra.hiring.store.ApplicantRows.Listed;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.notices.LetterId;
import coop.siembra.notices.Letters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;

/**
 * Letters to all in an opening on whom nothing is decided: that it takes longer than they were told, or that the job will not be filled. For
 * recruiters of the unit, who learn how many there are and nothing else of them.
 */
@Service
public class LettersToMany {
    /** Days before a promised day from which one can say that it will not be kept. */
    static final int BEFORE = 7;

    private static final int PART = 500;

    private final ApplicantRows rows;
    private final ApplicantStore applicants;
    private final OpeningStore openings;
    private final HiringAccess access;
    private final ApplicantTexts texts;
    private final PromiseSettings promises;
    private final Invitations invitations;
    private final LetterWriter writer;
    private final Letters letters;
    private final Audit audit;
    private final Clock clock;

    LettersToMany(
            ApplicantRows rows,
            ApplicantStore applicants,
            OpeningStore openings,
            HiringAccess access,
            ApplicantTexts texts,
            PromiseSettings promises,
            Invitations invitations,
            LetterWriter writer,
            Letters letters,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.applicants = applicants;
        this.openings = openings;
        this.access = access;
        this.texts = texts;
        this.promises = promises;
        this.invitations = invitations;
        this.writer = writer;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * How many there are to write to.
     *
     * @param late on whom nothing is decided and whose promised day is over, or is so within a week
     * @param untold on whom nothing was decided when the opening was withdrawn, and whom nobody has told
     */
    public record Due(int late, int untold) {}

    /** What came of writing. */
    public sealed interface ManyOutcome {

        /** @param failed to how many none could be written */
        record Sent(int sent, int failed) implements ManyOutcome {}

        /** Nothing was written. */
        record Refused(Refusal reason) implements ManyOutcome {}
    }

    /** Nothing for those who do not recruit there. */
    public Optional<Due> due(OpeningId id) {
        return recruited(id)
                .map(held -> held.opening().withdrawn()
                        ? new Due(0, unwritten(untold(held)).size())
                        : new Due(unwritten(late(held)).size(), 0));
    }

    /**
     * Tells those who are {@linkplain Due#late late} another day, which holds for the opening from now on. Nobody is told twice that the same
     * day cannot be kept.
     *
     * @param by the new day, more than a week from today and before data is deleted
     */
    public ManyOutcome stillDeciding(OpeningId id, LocalDate by) {
        var held = recruited(id);
        if (held.isEmpty()) {
            return new Refused(Refusal.NOT_ALLOWED);
        }
        var state = held.get().opening().state();
        if (state == State.DRAFT || held.get().opening().withdrawn()) {
            return new Refused(state == State.DRAFT ? Refusal.NOT_YET : Refusal.CLOSED);
        }
        var due = unwritten(late(held.get()));
        if (due.isEmpty()) {
            return new Refused(Refusal.ALREADY_DONE);
        }
        var latest = LocalDate.now(clock).plusDays(BEFORE);
        if (!by.isAfter(latest) || by.isAfter(held.get().opening().keptUntil())) {
            return new Refused(Refusal.UNFIT);
        }
        var sent = write(held.get(), due, (letter, applicant) -> {
            var day = texts.day(by, applicant.language());
            return Optional.of(
                    Order.of(letter, LetterKind.APPLICATION, "still-deciding").with(Map.of("decision-date", day)));
        });
        Retrying.on(() ->
                openings.find(id).map(now -> openings.save(now.with(now.setup().answering(by)))));
        audit.note(AuditAction.CHANGED, null, "opening.details", id.value(), "answer-by");
        return sent;
    }

    /** Tells all on whom nothing was decided that the job of a withdrawn opening will not be filled; each once. */
    public ManyOutcome withdrawn(OpeningId id) {
        var held = recruited(id);
        if (held.isEmpty()) {
            return new Refused(Refusal.NOT_ALLOWED);
        }
        if (!held.get().opening().withdrawn()) {
            return new Refused(Refusal.NOT_YET);
        }
        var due = unwritten(untold(held.get()));
        if (due.isEmpty()) {
            return new Refused(Refusal.ALREADY_DONE);
        }
        return write(
                held.get(),
                due,
                (letter, applicant) -> invitations
                        .toData(applicant.id())
                        .map(token -> Order.of(letter, LetterKind.APPLICATION, "opening-withdrawn")
                                .linking(token)));
    }

    private Optional<OpeningStore.Held> recruited(OpeningId id) {
        return access.opening(id)
                .filter(held ->
                        access.viewer(held.opening()).recruits(held.opening().unit()));
    }

    private Map<LetterId, ApplicationId> late(OpeningStore.Held held) {
        int days = promises.promises().answerDays();
        var latest = LocalDate.now(clock).plusDays(BEFORE);
        Map<LetterId, ApplicationId> due = new LinkedHashMap<>();
        waiting(held).forEach(row -> {
            var application = row.application();
            var promised = texts.answerBy(held, row.invitation(), application.keptUntil(), days);
            if (!promised.isAfter(latest)) {
                due.put(
                        LetterWriter.once("still-deciding", application.id().value(), promised.toString()),
                        application.id());
            }
        });
        return due;
    }

    private Map<LetterId, ApplicationId> untold(OpeningStore.Held held) {
        Map<LetterId, ApplicationId> due = new LinkedHashMap<>();
        waiting(held).forEach(row -> {
            var id = row.application().id();
            due.put(LetterWriter.once("opening-withdrawn", id.value()), id);
        });
        return due;
    }

    private List<Listed> waiting(OpeningStore.Held held) {
        var wanted = new ApplicantRows.Wanted(held.opening().id(), null, Standing.WAITING, "", null);
        var all = new ArrayList<Listed>();
        for (int from = 0; ; from += PART) {
            var part = rows.page(wanted, ApplicantRows.Order.NUMBER, false, from, PART);
            all.addAll(part);
            if (part.size() < PART) {
                return all;
            }
        }
    }

    private Map<LetterId, ApplicationId> unwritten(Map<LetterId, ApplicationId> due) {
        Map<LetterId, ApplicationId> left = new LinkedHashMap<>(due);
        left.keySet().removeAll(letters.statuses(due.keySet()).keySet());
        return left;
    }

    private Sent write(
            OpeningStore.Held held,
            Map<LetterId, ApplicationId> due,
            BiFunction<LetterId, Applicant, Optional<Order>> order) {
        int sent = 0;
        for (var one : due.entrySet()) {
            var applicant = applicants.find(one.getValue()).map(ApplicantStore.Held::applicant);
            boolean written = applicant
                    .filter(known -> Standing.of(known.application(), held.opening()) == Standing.WAITING)
                    .flatMap(known -> order.apply(one.getKey(), known))
                    .flatMap(ready ->
                            applicants.find(one.getValue()).map(fresh -> writer.write(held, fresh.applicant(), ready)))
                    .filter(Written.class::isInstance)
                    .isPresent();
            if (written) {
                sent++;
                audit.note(
                        AuditAction.ADDED,
                        null,
                        "applicant.letter",
                        one.getValue().value());
            }
        }
        return new Sent(sent, due.size() - sent);
    }
}

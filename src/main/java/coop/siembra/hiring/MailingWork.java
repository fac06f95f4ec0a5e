package coop.siembra.hiring;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.hiring.CorrespondenceOutcome.Written;
import coop.siembra.hiring.LetterWriter.Order;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Mailing;
import coop.siembra.hiring.model.Standing;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.MailingStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.notices.LetterId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes the letters of a mailing, so many at a time. What is written is found again by its id, wherever it stopped. */
@Component
class MailingWork {
    private final DueLetters due;
    private final ApplicantStore applicants;
    private final OpeningStore openings;
    private final MailingStore store;
    private final ApplicantTexts texts;
    private final Invitations invitations;
    private final LetterWriter writer;
    private final Audit audit;
    private final Clock clock;

    MailingWork(
            DueLetters due,
            ApplicantStore applicants,
            OpeningStore openings,
            MailingStore store,
            ApplicantTexts texts,
            Invitations invitations,
            LetterWriter writer,
            Audit audit,
            Clock clock) {
        this.due = due;
        this.applicants = applicants;
        this.openings = openings;
        this.store = store;
        this.texts = texts;
        this.invitations = invitations;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins, or goes on where somebody stopped; nothing when somebody else does. */
    Optional<Desk> open(MailingStore.Held held) {
        var opening = openings.find(held.mailing().opening());
        var left = opening.map(found -> due.of(found, held.mailing().kind())).orElse(Map.of());
        return store.save(new MailingStore.Held(held.mailing().left(left.size(), now()), held.version()))
                .map(taken -> new Desk(taken, left));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Where one mailing is written. */
    final class Desk {
        private final Iterator<Map.Entry<LetterId, ApplicationId>> left;
        private MailingStore.Held held;

        private Desk(MailingStore.Held held, Map<LetterId, ApplicationId> left) {
            this.held = held;
            this.left = left.entrySet().iterator();
        }

        /**
         * Writes some more.
         *
         * @return whether there is more to do here
         */
        boolean write(int many) {
            var mailing = held.mailing();
            var opening = openings.find(mailing.opening()).filter(found -> stillTrue(mailing, found));
            int done = 0;
            int failed = 0;
            while (opening.isPresent() && left.hasNext() && done + failed < many) {
                var next = left.next();
                if (writes(opening.get(), next.getKey(), next.getValue())) {
                    done++;
                } else {
                    failed++;
                }
            }
            boolean more = opening.isPresent() && left.hasNext();
            if (!more) {
                opening.ifPresent(found -> promise(mailing));
            }
            var written = mailing.written(done, failed, now());
            var stored = store.save(new MailingStore.Held(more ? written : written.finished(now()), held.version()));
            stored.ifPresent(state -> held = state);
            return more && stored.isPresent();
        }

        private boolean writes(OpeningStore.Held opening, LetterId letter, ApplicationId id) {
            boolean written = applicants
                    .find(id)
                    .map(ApplicantStore.Held::applicant)
                    .filter(known -> Standing.of(known.application(), opening.opening()) == Standing.WAITING)
                    .flatMap(known -> order(letter, known))
                    .flatMap(order -> applicants.find(id).map(fresh -> writer.write(opening, fresh.applicant(), order)))
                    .filter(Written.class::isInstance)
                    .isPresent();
            if (written) {
                audit.note(AuditAction.ADDED, null, "applicant.letter", id.value());
            }
            return written;
        }

        private Optional<Order> order(LetterId letter, Applicant applicant) {
            return switch (held.mailing().kind()) {
                case STILL_DECIDING -> {
                    var day = texts.day(day(held.mailing()), applicant.language());
                    yield Optional.of(Order.of(letter, LetterKind.APPLICATION, "still-deciding")
                            .with(Map.of("decision-date", day)));
                }
                case WITHDRAWN ->
                    invitations
                            .toData(applicant.id())
                            .map(token -> Order.of(letter, LetterKind.APPLICATION, "opening-withdrawn")
                                    .linking(token));
            };
        }
    }

    private static LocalDate day(Mailing mailing) {
        return Objects.requireNonNull(mailing.by());
    }

    /** Whether it may still be told: nobody waits for a decision any more once an opening is withdrawn. */
    private static boolean stillTrue(Mailing mailing, OpeningStore.Held opening) {
        return switch (mailing.kind()) {
            case STILL_DECIDING -> !opening.opening().withdrawn();
            case WITHDRAWN -> true;
        };
    }

    /** The new day holds for the whole opening once all have been told. */
    private void promise(Mailing mailing) {
        switch (mailing.kind()) {
            case STILL_DECIDING -> {
                Retrying.on(() -> openings.find(mailing.opening())
                        .map(now -> openings.save(now.with(now.setup().answering(day(mailing))))));
                audit.note(
                        AuditAction.CHANGED,
                        null,
                        "opening.details",
                        mailing.opening().value(),
                        "answer-by");
            }
            case WITHDRAWN -> {}
        }
    }
}

package coop.siembra.hiring;

import coop.siembra.hiring.ReceptionOutcome.AppliedBefore;
import coop.siembra.hiring.ReceptionOutcome.Full;
import coop.siembra.hiring.ReceptionOutcome.Received;
import coop.siembra.hiring.ReceptionOutcome.Refused;
import coop.siembra.hiring.ReceptionOutcome.Unfit;
import coop.siembra.hiring.events.HiringEvent;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.Application;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.store.ApplicantRows;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.ApplicantStore.Held;
import coop.siembra.hiring.store.OpeningStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Takes in applications while an opening is open and its last day is not over. It asks nobody's leave: recruiters go through {@link
 * Applicants}, applicants through a public page.
 */
@Service
public class Reception {
    /** Applicants an opening may have. */
    public static final int MOST = 20_000;

    private final OpeningStore openings;
    private final ApplicantStore store;
    private final ApplicantRows rows;
    private final Clock clock;

    Reception(OpeningStore openings, ApplicantStore store, ApplicantRows rows, Clock clock) {
        this.openings = openings;
        this.store = store;
        this.rows = rows;
        this.clock = clock;
    }

    /** An opening that is shown publicly and takes applications now; others there are none. */
    public Optional<Opening> publicOpening(OpeningId id) {
        return openings.find(id)
                .filter(held -> held.setup().publicPage())
                .map(OpeningStore.Held::opening)
                .filter(opening -> refusal(opening).isEmpty());
    }

    /** Takes in the application of somebody who applies by themselves on the public page. */
    public ReceptionOutcome apply(OpeningId id, NewApplicant applicant) {
        return publicOpening(id)
                .map(opening -> receive(opening, applicant, true))
                .orElseGet(() -> new Refused(Refusal.NOT_ALLOWED));
    }

    ReceptionOutcome receive(Opening opening, NewApplicant applicant, boolean self) {
        var refusal = refusal(opening);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var mistake = applicant.identity().mistake();
        if (mistake.isPresent()) {
            return new Unfit(mistake.get());
        }
        if (left(opening.id()) < 1) {
            return new Full();
        }
        if (!store.taken(opening.id(), Set.of(applicant.identity().email())).isEmpty()) {
            return new AppliedBefore();
        }
        var fresh = fresh(opening, applicant, openings.numbers(opening.id(), 1));
        var news = new HiringEvent.Applied(
                UUID.randomUUID(), now(), opening.id().value(), fresh.id().value(), self);
        try {
            store.save(Held.fresh(fresh), fresh, opening, List.of(news));
            return new Received(fresh.id(), fresh.number());
        } catch (DuplicateKeyException twice) {
            return new AppliedBefore();
        }
    }

    /** Why nobody can apply now. */
    Optional<Refusal> refusal(Opening opening) {
        return switch (opening.state()) {
            case DRAFT -> Optional.of(Refusal.NOT_YET);
            case HALTED -> Optional.of(Refusal.HALTED);
            case CLOSED -> Optional.of(Refusal.CLOSED);
            case OPEN ->
                LocalDate.now(clock).isAfter(opening.closes()) ? Optional.of(Refusal.TOO_LATE) : Optional.empty();
        };
    }

    /** How many may still apply. */
    long left(OpeningId opening) {
        return MOST - rows.count(ApplicantRows.Wanted.all(opening));
    }

    Applicant fresh(Opening opening, NewApplicant applicant, int number) {
        var application =
                Application.receive(new ApplicationId(UUID.randomUUID().toString()), opening, now());
        return Applicant.of(application, number, applicant.identity(), applicant.language());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

package coop.siembra.hiring.model;

import coop.siembra.hiring.model.Opening.State;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an applicant becomes an employee. Who that is stands here as long as the applicant's name does, and no longer.
 *
 * @param person null once it is deleted
 * @param by who entered them
 * @param carried instruments whose sittings went with them; null until all is done
 */
public record Employment(
        @Nullable PersonId person,
        PersonId by,
        Instant at,
        @Nullable List<InstrumentId> carried) {

    /**
     * At its beginning: from now on it is settled whom the applicant becomes, so that nobody becomes two. The person's id is made of nothing, or
     * what is left of the application would lead to them for ever.
     */
    public static Employment begin(PersonId by, Instant now) {
        return new Employment(new PersonId(UUID.randomUUID().toString()), by, now, null);
    }

    /**
     * Why an applicant cannot be entered as an employee by somebody; nothing when they can. That is for recruiters of the unit who see the name
     * and what was decided.
     *
     * @param opening the application's
     * @param sight what the viewer sees of the applicant
     */
    public static Optional<Refusal> refusal(Opening opening, Applicant applicant, Viewer.Staff by, Set<Sight> sight) {
        var application = applicant.application();
        if (!by.recruits(opening.unit()) || !sight.contains(Sight.DECISIONS)) {
            return Optional.of(Refusal.NOT_ALLOWED);
        }
        if (opening.state() == State.HALTED) {
            return Optional.of(Refusal.HALTED);
        }
        if (application.withdrawnAt() != null) {
            return Optional.of(Refusal.WITHDRAWN);
        }
        if (application.ended() || !application.hired(opening)) {
            return Optional.of(Refusal.NOT_YET);
        }
        if (applicant.employment() != null && applicant.employment().done()) {
            return Optional.of(Refusal.ALREADY_DONE);
        }
        if (applicant.identity() == null || applicant.ending().askedOn() != null) {
            return Optional.of(Refusal.TOO_LATE);
        }
        return sight.contains(Sight.IDENTITY) ? Optional.empty() : Optional.of(Refusal.NOT_ALLOWED);
    }

    /** Whether sittings may go with whoever is hired: they have agreed, and their answers may be used at all. */
    public static boolean carries(Participation participation) {
        return participation.agrees(Consent.BASELINE) && participation.usable();
    }

    public boolean done() {
        return carried != null;
    }

    /** Whether there may be copies of the applicant's sittings: then the sittings cannot be made nobody's. */
    public boolean mayHaveCopies() {
        return carried == null || !carried.isEmpty();
    }

    /** With all that went with the person. */
    public Employment carrying(List<InstrumentId> instruments) {
        return new Employment(person, by, at, List.copyOf(instruments));
    }

    Employment withoutPerson() {
        return new Employment(null, by, at, carried);
    }
}

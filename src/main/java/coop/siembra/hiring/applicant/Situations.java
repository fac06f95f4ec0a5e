package coop.siembra.hiring.applicant;

import coop.siembra.hiring.applicant.Doorway.Guest;
import coop.siembra.hiring.applicant.Own.Situation;
import coop.siembra.hiring.model.Opening.State;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Where applicants stand, and what follows for what they may do. */
@Component
class Situations {
    private final Clock clock;

    Situations(Clock clock) {
        this.clock = clock;
    }

    /** @param done whether all that people judge is handed in */
    Situation of(Guest guest, boolean done) {
        if (guest.application().withdrawnAt() != null) {
            return Situation.WITHDRAWN;
        }
        if (guest.decided()) {
            return Situation.OVER;
        }
        if (guest.opening().opening().withdrawn()) {
            return Situation.NOT_FILLED;
        }
        if (done) {
            return Situation.DONE;
        }
        if (!guest.link().asks()) {
            return Situation.APPLIED;
        }
        return mayBegin(guest);
    }

    private Situation mayBegin(Guest guest) {
        if (guest.opening().opening().state() == State.HALTED) {
            return Situation.HALTED;
        }
        if (!Consents.agreed(guest)) {
            return Situation.TO_CONSENT;
        }
        if (guest.link().heldAt() != null) {
            return Situation.HELD;
        }
        return LocalDate.now(clock).isBefore(guest.link().beginsOn()) ? Situation.TOO_EARLY : Situation.READY;
    }

    /** Whether a guest may sit and write now. */
    boolean ready(Guest guest) {
        return of(guest, false) == Situation.READY;
    }
}

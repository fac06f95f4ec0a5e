package coop.siembra.hiring.applicant;

import coop.siembra.hiring.applicant.Doorway.Guest;
import coop.siembra.hiring.applicant.Own.Situation;
import coop.siembra.hiring.model.Opening.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
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
        return guest.opening().opening().state() == State.HALTED ? Situation.HALTED : prepared(guest);
    }

    private Situation prepared(Guest guest) {
        if (!Consents.agreed(guest)) {
            return Situation.TO_CONSENT;
        }
        if (guest.link().heldAt() != null) {
            return Situation.HELD;
        }
        return LocalDate.now(clock).isBefore(guest.link().beginsOn()) ? Situation.TOO_EARLY : Situation.READY;
    }

    /**
     * At what a guest may sit and write now, by how far it is. Whoever is in the middle may come to the end while the opening is stopped, since
     * a clock may be running.
     */
    Set<Duty.State> open(Guest guest) {
        return switch (of(guest, false)) {
            case READY -> EnumSet.of(Duty.State.OPEN, Duty.State.BEGUN);
            case HALTED ->
                prepared(guest) == Situation.READY ? EnumSet.of(Duty.State.BEGUN) : EnumSet.noneOf(Duty.State.class);
            case APPLIED, TO_CONSENT, TOO_EARLY, HELD, DONE, WITHDRAWN, NOT_FILLED, OVER ->
                EnumSet.noneOf(Duty.State.class);
        };
    }
}

package coop.siembra.hiring.applicant;

import coop.siembra.assessment.Desk;
import coop.siembra.assessment.SittingOutcome;
import coop.siembra.assessment.Sittings;
import coop.siembra.assessment.sitting.Refusal;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.hiring.applicant.DeskOutcome.Done;
import coop.siembra.hiring.applicant.DeskOutcome.Refused;
import coop.siembra.hiring.applicant.Doorway.Guest;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.SittingId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The sittings of whoever holds a link: one of each instrument of the opening, however many devices and tabs. */
@Service
public class ApplicantSittings {
    private final Doorway doorway;
    private final Situations situations;
    private final Sittings sittings;

    ApplicantSittings(Doorway doorway, Situations situations, Sittings sittings) {
        this.doorway = doorway;
        this.situations = situations;
        this.sittings = sittings;
    }

    /** Opens the sitting of an instrument, unless there is one. */
    public DeskOutcome open(String token, InstrumentId instrument) {
        return doorway.doing(token, guest -> {
            if (sitting(guest, instrument).isPresent()) {
                return new Done();
            }
            var offered = guest.opening().setup().battery().instruments().stream()
                    .filter(sat -> sat.instrument().equals(instrument))
                    .findFirst();
            if (offered.isEmpty() || !situations.open(guest).contains(Duty.State.OPEN)) {
                return new Refused(coop.siembra.hiring.model.Refusal.NOT_YET);
            }
            return sittings.open(
                            taker(guest),
                            instrument,
                            Purpose.HIRING,
                            guest.applicant().language(),
                            offered.get().form())
                    .map(sitting -> doorway.save(
                            guest,
                            guest.applicant()
                                    .with(guest.applicant().participation().sitting(instrument, sitting)),
                            List.of()))
                    .orElseGet(() -> new Refused(coop.siembra.hiring.model.Refusal.UNFIT));
        });
    }

    /** The sitting of an instrument, when it is opened. */
    public Optional<Desk> find(String token, InstrumentId instrument) {
        return doorway.enter(token).flatMap(guest -> sitting(guest, instrument).flatMap(sittings::desk));
    }

    /** Takes one step, as long as the link works and nothing speaks against going on. */
    public SittingOutcome take(String token, InstrumentId instrument, String tab, SittingStep step) {
        var guest = doorway.enter(token).orElse(null);
        if (guest == null) {
            return new SittingOutcome.Refused(Refusal.UNKNOWN);
        }
        var sitting = sitting(guest, instrument).orElse(null);
        if (sitting == null || !situations.open(guest).contains(state(sitting))) {
            return new SittingOutcome.Refused(Refusal.UNKNOWN);
        }
        return sittings.take(sitting, taker(guest), tab, step);
    }

    private Duty.State state(SittingId id) {
        return sittings.desk(id)
                .filter(found -> found.sitting().beganAt() != null)
                .map(found -> Duty.State.BEGUN)
                .orElse(Duty.State.OPEN);
    }

    private static Optional<SittingId> sitting(Guest guest, InstrumentId instrument) {
        return Optional.ofNullable(guest.applicant().participation().sittings().get(instrument));
    }

    private static Taker taker(Guest guest) {
        return Taker.applicant(guest.id().value());
    }
}

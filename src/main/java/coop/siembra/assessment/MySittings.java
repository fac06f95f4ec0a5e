package coop.siembra.assessment;

import coop.siembra.access.CurrentUser;
import coop.siembra.assessment.Baseline.Offer;
import coop.siembra.assessment.Baseline.Postponement;
import coop.siembra.assessment.Baseline.Standing;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.assessment.sitting.SittingSummary;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.assessment.store.SittingStore;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.SittingId;
import coop.siembra.people.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Sittings of the signed-in person: whoever asks gets their own and nobody else's. */
@Service
public class MySittings {
    private final Sittings sittings;
    private final SittingStore store;
    private final Baseline baseline;
    private final CurrentUser user;

    MySittings(Sittings sittings, SittingStore store, Baseline baseline, CurrentUser user) {
        this.sittings = sittings;
        this.store = store;
        this.baseline = baseline;
        this.user = user;
    }

    /** Where the person stands with what everybody begins with; looking at it counts as the first time here. */
    public Standing baseline() {
        return baseline.greet(user.personId());
    }

    /** What the person may sit now: what of the baseline is due, and for those who lead, what is made for them; begun ones first. */
    public List<Offer> offers() {
        return baseline.offers(user.personId());
    }

    /**
     * Puts the baseline off.
     *
     * @return whether it could be: not when nothing is due, something has been begun or it was put off often enough
     */
    public boolean postpone(Postponement until) {
        return baseline.postpone(user.personId(), until);
    }

    /**
     * The person's open sitting of something {@linkplain #offers() offered}, or a new one in the person's language.
     *
     * @return nothing when it is not offered
     */
    public Optional<SittingId> open(InstrumentId instrument, Purpose purpose) {
        return offers().stream()
                .filter(offer -> offer.instrument().id().equals(instrument) && offer.purpose() == purpose)
                .findFirst()
                .flatMap(offer -> sittings.open(me(), instrument, purpose, language()));
    }

    /** One of the person's own sittings, open or closed. */
    public Optional<Desk> desk(SittingId sitting) {
        return sittings.desk(sitting).filter(desk -> desk.sitting().taker().equals(me()));
    }

    /** @see Sittings#take */
    public SittingOutcome take(SittingId sitting, String tab, SittingStep step) {
        return sittings.take(sitting, me(), tab, step);
    }

    /** All sittings of the person, the newest first. */
    public List<SittingSummary> sittings() {
        return store.of(me()).stream()
                .sorted(Comparator.comparing(SittingSummary::createdAt).reversed())
                .toList();
    }

    private Taker me() {
        return Taker.person(user.personId());
    }

    private Language language() {
        return user.person().map(Person::language).orElse(Language.EN);
    }
}

package coop.siembra.assessment;

import coop.siembra.access.DemoMode;
import coop.siembra.assessment.SittingOutcome.Refused;
import coop.siembra.assessment.SittingOutcome.Saved;
import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.sitting.Abandonment;
import coop.siembra.assessment.sitting.Moment;
import coop.siembra.assessment.sitting.Refusal;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.assessment.sitting.SittingSteps;
import coop.siembra.assessment.sitting.Taken;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.assessment.store.SittingStore;
import coop.siembra.assessment.store.SittingStore.Held;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.SittingId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Takes the steps of any taker through any sitting. It asks nobody's leave: views of people at work go through {@link MySittings}, which
 * acts for the signed-in person only.
 */
@Service
public class Sittings {
    private static final int TRIES = 5;

    private final Instruments instruments;
    private final SittingStore store;
    private final Accommodations accommodations;
    private final Shown shown;
    private final Clock clock;
    private final RandomGenerator random;
    private final boolean invented;

    @Autowired
    Sittings(
            Instruments instruments,
            SittingStore store,
            Accommodations accommodations,
            Shown shown,
            DemoMode demo,
            Clock clock) {
        this(instruments, store, accommodations, shown, clock, new SecureRandom(), demo.isOn());
    }

    private Sittings(
            Instruments instruments,
            SittingStore store,
            Accommodations accommodations,
            Shown shown,
            Clock clock,
            RandomGenerator random,
            boolean invented) {
        this.instruments = instruments;
        this.store = store;
        this.accommodations = accommodations;
        this.shown = shown;
        this.clock = clock;
        this.random = random;
        this.invented = invented;
    }

    /**
     * The same at another time and with other chance, for a history made to be looked at, such as the demo's: what is opened there is
     * marked as invented.
     */
    public Sittings at(Clock otherClock, RandomGenerator otherRandom) {
        return new Sittings(instruments, store, accommodations, shown, otherClock, otherRandom, true);
    }

    /**
     * The taker's open sitting of an instrument for a purpose, or a new one on the form that is due: the first for a baseline, the next
     * parallel one for growth, the second for hiring.
     *
     * @param language of a new one
     * @return nothing when there is no such instrument, or not for this purpose
     */
    public Optional<SittingId> open(Taker taker, InstrumentId id, Purpose purpose, Language language) {
        return open(taker, id, purpose, language, "");
    }

    /**
     * The same on a form that somebody chose.
     *
     * @param chosen id of the form of a new sitting; where the instrument has none of that id, the one that is due
     */
    public Optional<SittingId> open(Taker taker, InstrumentId id, Purpose purpose, Language language, String chosen) {
        return retrying(() -> openOnce(taker, id, purpose, language, chosen));
    }

    private Optional<SittingId> openOnce(
            Taker taker, InstrumentId id, Purpose purpose, Language language, String chosen) {
        var open = store.open(taker, id, purpose);
        if (open.isPresent()) {
            return open;
        }
        return instruments
                .current(id)
                .filter(found -> Forms.serves(found, purpose))
                .map(instrument -> {
                    var form = instrument.form(chosen).orElseGet(() -> Forms.due(instrument, purpose, store.of(taker)));
                    var sitting = Sitting.fresh(
                            new SittingId(newId(random).toString()),
                            taker,
                            instrument,
                            form.id(),
                            purpose,
                            language,
                            random.nextLong(),
                            invented,
                            clock.instant().truncatedTo(ChronoUnit.MILLIS));
                    store.save(new Held(sitting, null), sitting, instrument, List.of());
                    return sitting.id();
                });
    }

    /** A sitting with everything around it; nothing when there is none or its instrument can no longer be read. */
    public Optional<Desk> desk(SittingId id) {
        return store.find(id)
                .map(Held::sitting)
                .flatMap(sitting -> instruments
                        .version(sitting.instrument(), sitting.version())
                        .flatMap(instrument -> instrument
                                .form(sitting.form())
                                .map(form -> Desk.of(
                                        instrument,
                                        form,
                                        sitting,
                                        accommodations.percent(sitting.taker()),
                                        accommodations.stood(sitting, instrument, clock.instant())))));
    }

    /**
     * Takes one step and stores it with its news in one write. When the same sitting is written from elsewhere in between, the step is
     * taken again on what is stored then.
     *
     * @param tab the browser tab the step comes from
     */
    public SittingOutcome take(SittingId id, Taker taker, String tab, SittingStep step) {
        return retrying(() -> takeOnce(id, taker, tab, step));
    }

    private SittingOutcome takeOnce(SittingId id, Taker taker, String tab, SittingStep step) {
        var held = store.find(id)
                .filter(found -> found.sitting().taker().equals(taker))
                .orElse(null);
        if (held == null) {
            return new Refused(Refusal.UNKNOWN);
        }
        var sitting = step instanceof SittingStep.Open ? onCurrent(held.sitting()) : held.sitting();
        var instrument =
                instruments.version(sitting.instrument(), sitting.version()).orElse(null);
        var form = instrument == null ? null : instrument.form(sitting.form()).orElse(null);
        if (instrument == null || form == null) {
            return new Refused(Refusal.UNKNOWN);
        }
        int extra = accommodations.percent(taker);
        var moment = moment(tab, extra, instrument, form, sitting);
        return switch (SittingSteps.take(instrument, form, sitting, step, moment)) {
            case Taken.Refused(var reason) -> new Refused(reason);
            case Taken.TimeUp(var closed, var news) -> {
                store.save(held, closed, instrument, news);
                yield new Refused(Refusal.TIME_UP);
            }
            case Taken.Accepted(var changed, var news) -> {
                if (!changed.equals(held.sitting())) {
                    store.save(held, changed, instrument, news);
                }
                yield new Saved(Desk.of(instrument, form, changed, extra, moment.stood()));
            }
        };
    }

    /** Until the taker has agreed, a sitting moves with the content, as long as its form is still there. */
    private Sitting onCurrent(Sitting sitting) {
        return sitting.consentedAt() != null
                ? sitting
                : instruments
                        .current(sitting.instrument())
                        .filter(instrument -> instrument.form(sitting.form()).isPresent())
                        .map(instrument ->
                                sitting.onVersion(instrument.version().value()))
                        .orElse(sitting);
    }

    /**
     * Closes a sitting as of the end of its time, when that is over for good; however many do it at once, it is closed once.
     *
     * @return whether it was closed now
     */
    boolean closeIfOver(SittingId id) {
        return retrying(() -> store.find(id).filter(this::closeIfOver).isPresent());
    }

    private boolean closeIfOver(Held held) {
        var sitting = held.sitting();
        var instrument =
                instruments.version(sitting.instrument(), sitting.version()).orElse(null);
        var form = instrument == null ? null : instrument.form(sitting.form()).orElse(null);
        if (instrument == null || form == null) {
            return false;
        }
        var moment = moment("", accommodations.percent(sitting.taker()), instrument, form, sitting);
        var over = SittingSteps.overdue(instrument, form, sitting, moment);
        over.ifPresent(closing -> store.save(held, closing.sitting(), instrument, closing.news()));
        return over.isPresent();
    }

    /**
     * Closes a sitting to which nobody has come back; however many do it at once, it is closed once.
     *
     * @return whether it was closed now
     */
    boolean closeIfAbandoned(SittingId id, Duration patience) {
        return retrying(() ->
                store.find(id).filter(held -> closeIfAbandoned(held, patience)).isPresent());
    }

    private boolean closeIfAbandoned(Held held, Duration patience) {
        var sitting = held.sitting();
        return instruments
                .version(sitting.instrument(), sitting.version())
                .flatMap(instrument -> instrument.form(sitting.form()).flatMap(form -> {
                    var moment = moment("", 0, instrument, form, sitting);
                    var closed = Abandonment.of(instrument, form, sitting, patience, moment);
                    closed.ifPresent(closing -> store.save(held, closing.sitting(), instrument, closing.news()));
                    return closed;
                }))
                .isPresent();
    }

    private Moment moment(String tab, int extraPercent, Instrument instrument, Form form, Sitting sitting) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Moment(
                tab,
                now,
                extraPercent,
                accommodations.stood(sitting, instrument, now),
                () -> newId(random),
                one -> shown.of(instrument, form, one));
    }

    static UUID newId(RandomGenerator random) {
        return new UUID(
                random.nextLong() & 0xffffffffffff0fffL | 0x4000L,
                random.nextLong() & 0x3fffffffffffffffL | Long.MIN_VALUE);
    }

    private static <T> T retrying(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (OptimisticLockingFailureException | DuplicateKeyException overtaken) {
                if (attempt == TRIES) {
                    throw overtaken;
                }
            }
        }
    }
}

package coop.siembra.assessment;

import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.sitting.Moment;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.assessment.store.SittingStore;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.SittingId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;

/** Begins sittings of invented people, such as the demo's; all are marked as invented. Nobody has extra time in them. */
@Service
public class SittingHistories {
    private final Instruments instruments;
    private final SittingStore store;
    private final Shown shown;

    SittingHistories(Instruments instruments, SittingStore store, Shown shown) {
        this.instruments = instruments;
        this.store = store;
        this.shown = shown;
    }

    /**
     * When something was, and what decides about it.
     *
     * @param clock moved by whoever lives the history
     */
    public record World(Clock clock, RandomGenerator random) {

        Instant now() {
            return clock.instant().truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /**
     * What is sat.
     *
     * @param language of the taker
     */
    public record Occasion(Taker taker, InstrumentId instrument, Purpose purpose, Language language) {}

    /** A sitting to be lived, on the form that is due; nothing when there is no such instrument for the purpose. */
    public Optional<SittingHistory> begin(Occasion occasion, World world) {
        return instruments
                .current(occasion.instrument())
                .filter(found -> Forms.serves(found, occasion.purpose()))
                .map(instrument -> begin(instrument, occasion, world));
    }

    private SittingHistory begin(Instrument instrument, Occasion occasion, World world) {
        var form = Forms.due(instrument, occasion.purpose(), store.of(occasion.taker()));
        var fresh = Sitting.fresh(
                new SittingId(Sittings.newId(world.random()).toString()),
                occasion.taker(),
                instrument,
                form.id(),
                occasion.purpose(),
                occasion.language(),
                world.random().nextLong(),
                true,
                world.now());
        return new SittingHistory(instrument, form, fresh, store, () -> moment(instrument, form, world));
    }

    private Moment moment(Instrument instrument, Form form, World world) {
        return new Moment(
                "",
                world.now(),
                0,
                () -> Sittings.newId(world.random()),
                sitting -> shown.of(instrument, form, sitting));
    }
}

package coop.siembra.assessment;

import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.sitting.Sitting.Closing;
import coop.siembra.assessment.sitting.SittingSummary;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.assessment.store.SittingStore;
import coop.siembra.assessment.store.SittingStore.Held;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.SittingId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Makes what an applicant sat the start of the person they became. The copies are marked: they are the person's own as any baseline is, are told
 * to nobody, and count in no statistics, norms or figures of units. It asks nobody's leave: who calls it knows that the applicant has agreed.
 */
@Service
public class CarriedBaseline {
    private final SittingStore store;
    private final Instruments instruments;
    private final Baseline baseline;

    CarriedBaseline(SittingStore store, Instruments instruments, Baseline baseline) {
        this.store = store;
        this.instruments = instruments;
        this.baseline = baseline;
    }

    /** What of an applicant's closed sittings belongs to the baseline here, in the order of the baseline. */
    public List<InstrumentId> fitting(String applicant) {
        return List.copyOf(sittings(applicant).keySet());
    }

    /**
     * Copies it; however often and from wherever, there is one copy of each sitting. One that was closed more often is copied as it was last.
     *
     * @return what is the person's now
     */
    public List<InstrumentId> carry(String applicant, PersonId person) {
        var taker = Taker.person(person);
        return sittings(applicant).values().stream()
                .flatMap(summary -> copy(summary.id(), taker).stream())
                .toList();
    }

    /** Deletes what was carried over to a person. What they have sat since stays. */
    public void takeBack(PersonId person) {
        store.removeCarried(Taker.person(person));
    }

    private Map<InstrumentId, SittingSummary> sittings(String applicant) {
        var closed = store.of(Taker.applicant(applicant)).stream()
                .filter(SittingSummary::completed)
                .toList();
        Map<InstrumentId, SittingSummary> last = new LinkedHashMap<>();
        baseline.asked().stream()
                .map(Instrument::id)
                .forEach(instrument -> closed.stream()
                        .filter(sitting -> sitting.instrument().equals(instrument))
                        .max(Comparator.comparing(CarriedBaseline::closedAt))
                        .ifPresent(sitting -> last.put(instrument, sitting)));
        return last;
    }

    private static Instant closedAt(SittingSummary sitting) {
        Closing closing = Objects.requireNonNull(sitting.closing());
        return closing.at();
    }

    private Optional<InstrumentId> copy(SittingId id, Taker taker) {
        var sitting = store.find(id).map(Held::sitting).orElse(null);
        if (sitting == null) {
            return Optional.empty();
        }
        return instruments.version(sitting.instrument(), sitting.version()).map(instrument -> {
            var copy = sitting.carriedTo(idOf(id, taker), taker);
            try {
                store.save(new Held(copy, null), copy, instrument, List.of());
            } catch (DuplicateKeyException there) {
                return instrument.id(); // an earlier try came as far as this
            }
            return instrument.id();
        });
    }

    /** The same each time. */
    private static SittingId idOf(SittingId id, Taker taker) {
        var name = "carried|" + id + "|" + taker.key();
        return new SittingId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }
}

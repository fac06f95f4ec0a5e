package coop.siembra.assessment.panel;

import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.panel.PanelDocuments.PanelDocument;
import coop.siembra.assessment.panel.PanelOutcome.Reason;
import coop.siembra.assessment.panel.PanelOutcome.Refused;
import coop.siembra.kernel.InstrumentId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Reads panels as they are shown; asks nobody's leave. */
@Component
class PanelReader {
    private final PanelStore store;
    private final Instruments instruments;
    private final Clock clock;

    PanelReader(PanelStore store, Instruments instruments, Clock clock) {
        this.store = store;
        this.instruments = instruments;
        this.clock = clock;
    }

    Optional<Panel> find(PanelId id) {
        return store.panel(id).map(this::shown);
    }

    Panel shown(PanelDocument panel) {
        return panel.panel(id(panel), questions(panel), store.experts(id(panel)), now());
    }

    /** The situations in the version the panel was opened for. */
    List<Question> questions(PanelDocument panel) {
        return instruments
                .version(new InstrumentId(panel.instrument()), panel.version())
                .map(instrument -> Question.of(instrument, panel.forms()))
                .orElse(List.of());
    }

    static PanelId id(PanelDocument panel) {
        return new PanelId(new InstrumentId(panel.instrument()), panel.number());
    }

    /** What comes of a step, which only an open panel takes. */
    PanelOutcome ifOpen(PanelId id, Supplier<PanelOutcome> step) {
        return store.panel(id)
                .map(panel -> panel.closed() ? new Refused(Reason.CLOSED) : step.get())
                .orElseGet(() -> new Refused(Reason.UNKNOWN));
    }

    /** As exactly as the store keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

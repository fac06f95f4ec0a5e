package coop.siembra.assessment;

import coop.siembra.assessment.sitting.SittingSteps;
import coop.siembra.assessment.sitting.SittingSummary;
import coop.siembra.assessment.sitting.Timing;
import coop.siembra.assessment.store.SittingStore;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Closes the sittings that were left before their time was over. Looked after every {@code siembra.assessment.closing} (30 s) on every
 * node; whichever comes first closes, and the others find nothing left to do.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SittingClosing {
    private static final Logger LOG = LoggerFactory.getLogger(SittingClosing.class);

    private final Sittings sittings;
    private final SittingStore store;
    private final Instruments instruments;
    private final Clock clock;

    SittingClosing(Sittings sittings, SittingStore store, Instruments instruments, Clock clock) {
        this.sittings = sittings;
        this.store = store;
        this.instruments = instruments;
        this.clock = clock;
    }

    /** Closes all whose time is over for good; one that cannot be closed is left for the next time and keeps no other open. */
    @Scheduled(
            initialDelayString = "${siembra.assessment.closing:30s}",
            fixedDelayString = "${siembra.assessment.closing:30s}")
    void close() {
        for (var running : store.running()) {
            try {
                if (mayBeOver(running)) {
                    sittings.closeIfOver(running.id());
                }
            } catch (RuntimeException failed) {
                LOG.warn("a sitting could not be closed", failed);
            }
        }
    }

    /** Whether the time everybody has is over: only then it matters whether somebody has more. */
    private boolean mayBeOver(SittingSummary running) {
        var by = clock.instant().minus(SittingSteps.GRACE);
        return instruments
                .version(running.instrument(), running.version())
                .flatMap(instrument -> Timing.of(instrument, running.beganAt(), 0))
                .filter(timing -> timing.over(by))
                .isPresent();
    }
}

package coop.siembra.assessment;

import coop.siembra.assessment.sitting.SittingSummary;
import coop.siembra.assessment.store.SittingStore;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Closes the sittings without a limit in which nothing was answered for {@code siembra.assessment.abandoned} (30 days). Looked after once
 * an hour on every node; whichever comes first closes.
 */
@Configuration(proxyBeanMethods = false)
class SittingAbandonment {
    private static final Logger LOG = LoggerFactory.getLogger(SittingAbandonment.class);

    private final Sittings sittings;
    private final SittingStore store;
    private final Clock clock;
    private final Duration patience;

    SittingAbandonment(
            Sittings sittings,
            SittingStore store,
            Clock clock,
            @Value("${siembra.assessment.abandoned:30d}") Duration patience) {
        this.sittings = sittings;
        this.store = store;
        this.clock = clock;
        this.patience = patience;
    }

    /** Closes all to which nobody has come back; one that cannot be closed is left for the next time and keeps no other open. */
    @Scheduled(initialDelayString = "5m", fixedDelayString = "1h")
    void close() {
        var before = clock.instant().minus(patience);
        store.waiting().stream()
                .filter(waiting ->
                        waiting.beganAt() != null && !waiting.beganAt().isAfter(before))
                .forEach(this::close);
    }

    private void close(SittingSummary waiting) {
        try {
            sittings.closeIfAbandoned(waiting.id(), patience);
        } catch (RuntimeException failed) {
            LOG.warn("an abandoned sitting could not be closed", failed);
        }
    }
}

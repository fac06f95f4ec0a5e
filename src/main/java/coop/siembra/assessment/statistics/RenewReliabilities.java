package coop.siembra.assessment.statistics;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Finds reliabilities anew every {@code siembra.assessment.reliabilities} (1 d) on every node; whoever comes later finds the same. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RenewReliabilities {
    private static final Logger LOG = LoggerFactory.getLogger(RenewReliabilities.class);

    private final Reliabilities reliabilities;

    RenewReliabilities(Reliabilities reliabilities) {
        this.reliabilities = reliabilities;
    }

    @Scheduled(initialDelayString = "10m", fixedDelayString = "${siembra.assessment.reliabilities:1d}")
    void renew() {
        try {
            reliabilities.renewAll();
        } catch (RuntimeException failed) {
            LOG.warn("reliabilities could not be found", failed);
        }
    }
}

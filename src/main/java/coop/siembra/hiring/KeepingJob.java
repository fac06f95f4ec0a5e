package coop.siembra.hiring;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Deletes what is due of applicants, every {@code siembra.hiring.keeping} (1 h) on every node; whichever comes first does it, and the others
 * find nothing left to do.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class KeepingJob {
    private static final Logger LOG = LoggerFactory.getLogger(KeepingJob.class);

    private final Keeping keeping;

    KeepingJob(Keeping keeping) {
        this.keeping = keeping;
    }

    /** One whose data cannot be deleted is left for the next time and keeps no other's. */
    @Scheduled(initialDelayString = "${siembra.hiring.keeping:1m}", fixedDelayString = "${siembra.hiring.keeping:1h}")
    void settle() {
        int deleted = 0;
        for (var id : keeping.ending()) {
            try {
                deleted += keeping.settle(id) ? 1 : 0;
            } catch (RuntimeException failed) {
                LOG.warn("data of an applicant could not be deleted", failed);
            }
        }
        if (deleted > 0) {
            LOG.info("data of {} applicants was deleted", deleted);
        }
    }
}

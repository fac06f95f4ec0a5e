package coop.siembra.executive;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Has it looked at what recruiting finds, every {@code siembra.executive.recruiting} (1 h) on every node; the first of a day does it. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RecruitingJob {
    private static final Logger LOG = LoggerFactory.getLogger(RecruitingJob.class);

    private final Recruiting recruiting;

    RecruitingJob(Recruiting recruiting) {
        this.recruiting = recruiting;
    }

    @Scheduled(
            initialDelayString = "${siembra.executive.recruiting:90s}",
            fixedDelayString = "${siembra.executive.recruiting:1h}")
    void look() {
        try {
            recruiting.look();
        } catch (RuntimeException failed) {
            LOG.warn("what recruiting finds could not be looked at", failed);
        }
    }
}

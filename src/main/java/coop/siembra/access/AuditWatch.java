package coop.siembra.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Follows the chain of the audit once a night and writes to the log how it ends: whoever can cut entries off in the database cannot
 * also take back what the log has said.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AuditWatch {
    private static final Logger LOG = LoggerFactory.getLogger(AuditWatch.class);

    private final Audit audit;

    AuditWatch(Audit audit) {
        this.audit = audit;
    }

    @Scheduled(cron = "0 37 3 * * *")
    void verify() {
        switch (audit.verify()) {
            case AuditVerdict.Intact(long entries, String last) ->
                LOG.info("the audit is intact: {} entries, the last with the hash {}", entries, last);
            case AuditVerdict.Broken(long id, AuditVerdict.Reason reason) ->
                LOG.error("the audit has been tampered with: entry {} is {}", id, reason);
        }
    }
}

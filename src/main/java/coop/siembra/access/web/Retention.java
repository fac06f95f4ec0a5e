package coop.siembra.access.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Clears away what has expired, once a night: the embedded store does not do so by itself. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Retention {
    private final RememberedStore remembered;
    private final SignInAttempts attempts;

    Retention(RememberedStore remembered, SignInAttempts attempts) {
        this.remembered = remembered;
        this.attempts = attempts;
    }

    @Scheduled(cron = "0 17 3 * * *")
    void clear() {
        remembered.forgetOld();
        attempts.forgetOld();
    }
}

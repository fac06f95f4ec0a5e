package coop.siembra.readiness;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Lets estimates fade day by day. Looked after every hour, so that a node that was not running at night catches
 * up, and of several nodes each finds little left to do.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Fading {
    private final DailyPass pass;

    Fading(DailyPass pass) {
        this.pass = pass;
    }

    @Scheduled(initialDelayString = "${siembra.readiness.pass:2m}", fixedDelayString = "${siembra.readiness.pass:1h}")
    void fade() {
        pass.run();
    }
}

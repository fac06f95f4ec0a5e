package coop.siembra.readiness;

import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Lets the estimates in the team's rows fade day by day. Looked after every hour, so that a node that was not running at night catches
 * up, and of several nodes each finds little left to do.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Fading {
    private final TeamRows rows;

    Fading(TeamRows rows) {
        this.rows = rows;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void fade() {
        rows.fade();
    }
}

package coop.siembra.hiring;

import coop.siembra.hiring.store.ImportStore;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Takes back imports that stopped half done, because a server died: those of which nothing has been heard for a minute. Looked after at start
 * and every {@code siembra.hiring.imports} (20 s); until then nobody sees anything of them.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class HalfDoneImports {
    static final Duration SILENCE = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(HalfDoneImports.class);

    private final ImportStore imports;
    private final Clock clock;

    HalfDoneImports(ImportStore imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 0, fixedDelayString = "${siembra.hiring.imports:20s}")
    void takeBack() {
        var since = clock.instant().minus(SILENCE);
        for (var batch : imports.silentSince(since)) {
            try {
                if (imports.giveUp(batch, since)) {
                    imports.takeBack(batch);
                    LOG.info("a half-done import of applicants was taken back");
                }
            } catch (RuntimeException failed) {
                LOG.warn("a half-done import of applicants could not be taken back", failed);
            }
        }
    }
}

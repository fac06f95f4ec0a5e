package coop.siembra.hiring;

import coop.siembra.hiring.model.Mailing;
import coop.siembra.hiring.store.MailingStore;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/**
 * Writes letters to many in the background, whoever closes which page. One that stopped because a server died goes on here when nothing has
 * been heard of it for a minute: looked after at start and every {@code siembra.hiring.mailings} (20 s).
 */
@Component
@EnableScheduling
class Mailings {
    static final Duration SILENCE = Duration.ofMinutes(1);

    /** After so many letters it says how far it is. */
    static final int PART = 25;

    private static final Duration STOPPING = Duration.ofSeconds(20);
    private static final Logger LOG = LoggerFactory.getLogger(Mailings.class);

    private final MailingStore store;
    private final MailingWork work;
    private final Clock clock;
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    Mailings(MailingStore store, MailingWork work, Clock clock) {
        this.store = store;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Begins one, as whoever is signed in.
     *
     * @return false when one of the opening is under way
     */
    boolean begin(Mailing mailing) {
        var begun = store.begin(mailing);
        begun.ifPresent(this::start);
        return begun.isPresent();
    }

    @Scheduled(initialDelay = 0, fixedDelayString = "${siembra.hiring.mailings:20s}")
    void goOn() {
        store.silentSince(clock.instant().minus(SILENCE)).forEach(this::start);
    }

    private void start(MailingStore.Held held) {
        var thread = Thread.ofVirtual()
                .name("letters-to-many")
                .unstarted(new DelegatingSecurityContextRunnable(() -> write(held)));
        threads.add(thread);
        thread.start();
    }

    private void write(MailingStore.Held held) {
        try {
            work.open(held).ifPresent(desk -> {
                boolean more = true;
                while (more && !stopped) {
                    more = desk.write(PART);
                }
            });
        } catch (RuntimeException failed) {
            LOG.warn("letters to many stopped; they go on by themselves in a minute", failed);
        } finally {
            threads.remove(Thread.currentThread());
        }
    }

    /** Waits until nothing is being written here: for tests. */
    void drain() throws InterruptedException {
        for (var thread : threads) {
            thread.join();
        }
    }

    /** Comes to the end of the letters that are just being written; the others are written after the next start. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        for (var thread : threads) {
            thread.join(STOPPING);
        }
    }
}

package coop.siembra.notices.delivery;

import coop.siembra.notices.model.LeavingHours;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Looks for letters that are due every {@code siembra.letters.round} (15 s) and whenever one was written, on a thread of its own, because
 * mail servers may take their time.
 */
@Component
public class DeliveryLoop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryLoop.class);
    private static final Duration STOPPING = Duration.ofSeconds(20);

    private final Delivery delivery;
    private final Duration pause;
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile @Nullable ScheduledExecutorService thread;

    DeliveryLoop(Delivery delivery, @Value("${siembra.letters.round:15s}") Duration pause) {
        this.delivery = delivery;
        this.pause = pause;
    }

    /** There is a letter: look soon. */
    public void wake() {
        var running = thread;
        if (running != null && delivery.hasServer() && woken.compareAndSet(false, true)) {
            running.execute(() -> {
                woken.set(false);
                round();
            });
        }
    }

    /** Sends all that is due and returns when that has been tried: for tests. */
    public void drain() {
        var running = thread;
        if (running != null) {
            CompletableFuture.runAsync(this::round, running).join();
        }
    }

    private void round() {
        try {
            delivery.round(this::isRunning);
        } catch (RuntimeException failed) {
            LOG.warn("letters could not be looked after; the next round tries again", failed);
        }
    }

    @Override
    public void start() {
        var started = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("letters-", 1).factory(), new ThreadPoolExecutor.DiscardPolicy());
        started.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        thread = started;
        if (delivery.hasServer()) {
            started.scheduleWithFixedDelay(this::round, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            round();
        }
    }

    /** Waits for the letter that is just being sent; the others leave after the next start. */
    @Override
    public void stop() {
        var stopped = thread;
        thread = null;
        if (stopped != null) {
            stopped.shutdown();
            try {
                if (!stopped.awaitTermination(STOPPING.toSeconds(), TimeUnit.SECONDS)) {
                    LOG.info("a letter was still being sent; if it left, it may leave once more");
                }
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** After the web server, so that no letter is written after the last round. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        LeavingHours leavingHours(
                @Value("${siembra.letters.from:08:00}") String from,
                @Value("${siembra.letters.until:19:00}") String until,
                Clock clock) {
            return new LeavingHours(LocalTime.parse(from), LocalTime.parse(until), clock.getZone());
        }
    }
}

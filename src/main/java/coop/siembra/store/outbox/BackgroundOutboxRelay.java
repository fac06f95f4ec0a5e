package coop.siembra.store.outbox;

import coop.siembra.store.OutboxRelay;
import coop.siembra.store.Repeatable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Delivers a little after a document was saved, so that what is saved in quick succession is read once. What a failed listener or a
 * dead node left is delivered again: after a second, then ever later, and by a sweep at start and once a minute.
 */
@Component
final class BackgroundOutboxRelay implements OutboxRelay, SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(BackgroundOutboxRelay.class);
    private static final int THREADS = 2;
    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 8;
    private static final Duration SWEEP = Duration.ofMinutes(1);

    private final Postboxes postboxes;
    private final Audience audience;
    private final Clock clock;
    private final Duration delay;
    private final Set<Postbox> woken = ConcurrentHashMap.newKeySet();
    private final Set<Postbox> retrying = ConcurrentHashMap.newKeySet();
    private final Map<Postbox, Integer> failures = new ConcurrentHashMap<>();
    /** One delivery at a time for each document; some documents share a lock. */
    private final Lock[] locks = Stream.generate(ReentrantLock::new).limit(64).toArray(Lock[]::new);

    private volatile @Nullable ScheduledExecutorService threads;

    BackgroundOutboxRelay(
            Postboxes postboxes, Audience audience, Clock clock, @Value("${siembra.outbox.delay:1s}") Duration delay) {
        this.postboxes = postboxes;
        this.audience = audience;
        this.clock = clock;
        this.delay = delay;
    }

    @Override
    public void wake(Class<?> documentType, Object id) {
        var postbox = postboxes.of(documentType, id);
        if (isRunning() && woken.add(postbox)) {
            later(delay, () -> {
                woken.remove(postbox);
                deliver(postbox);
            });
        }
    }

    private void later(Duration pause, Runnable work) {
        var running = threads;
        if (running != null) {
            running.schedule(() -> attempt(work), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static void attempt(Runnable work) {
        try {
            Repeatable.run(work);
        } catch (RuntimeException e) {
            log.warn("news could not be relayed; the next sweep tries again", e);
        }
    }

    /** Tells and clears the news of one document; false when some was not heard, which is then tried again. */
    private boolean deliver(Postbox postbox) {
        var lock = locks[Math.floorMod(postbox.hashCode(), locks.length)];
        lock.lock();
        try {
            var news = postboxes.read(postbox);
            var heard = audience.tell(news);
            postboxes.remove(postbox, heard);
            if (heard.size() == news.size()) {
                failures.remove(postbox);
                return true;
            }
        } finally {
            lock.unlock();
        }
        retry(postbox);
        return false;
    }

    private void retry(Postbox postbox) {
        int failed = failures.merge(postbox, 1, Integer::sum);
        if (isRunning() && retrying.add(postbox)) {
            later(FIRST_RETRY.multipliedBy(1L << Math.min(failed - 1, MOST_DOUBLINGS)), () -> {
                retrying.remove(postbox);
                deliver(postbox);
            });
        }
    }

    @Override
    public void drain() {
        var unheard = 0L;
        var pending = postboxes.pendingSince(Instant.MAX);
        while (!pending.isEmpty() && unheard == 0) {
            unheard = pending.stream().filter(postbox -> !deliver(postbox)).count();
            pending = postboxes.pendingSince(Instant.MAX);
        }
        if (unheard > 0) {
            throw new IllegalStateException(
                    "news of %d documents was not heard by all: see the log".formatted(unheard));
        }
    }

    private void sweep(Instant before) {
        postboxes.pendingSince(before).stream()
                .filter(postbox -> !retrying.contains(postbox))
                .forEach(postbox -> attempt(() -> deliver(postbox)));
    }

    @Override
    public void start() {
        var started = new ScheduledThreadPoolExecutor(
                THREADS,
                Thread.ofPlatform().daemon().name("outbox-", 1).factory(),
                new ThreadPoolExecutor.DiscardPolicy());
        started.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        started.scheduleWithFixedDelay(
                () -> attempt(() -> sweep(clock.instant().minus(SWEEP))),
                SWEEP.toMillis(),
                SWEEP.toMillis(),
                TimeUnit.MILLISECONDS);
        threads = started;
        later(Duration.ZERO, () -> sweep(Instant.MAX));
    }

    /** Delivers what was waiting; what is not heard now will be after the next start. */
    @Override
    public void stop() {
        try (var stopped = threads) {
            threads = null;
        }
        retrying.clear();
        woken.removeIf(postbox -> {
            attempt(() -> deliver(postbox));
            return true;
        });
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }

    /** After the web server, so that no request follows the last delivery. */
    @Override
    public int getPhase() {
        return 0;
    }
}

package coop.siembra.app.demo;

import coop.siembra.access.DemoMode;
import coop.siembra.people.People;
import coop.siembra.people.PeopleQuery;
import coop.siembra.readiness.ReadinessRebuild;
import coop.siembra.store.OutboxRelay;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Gives the demo cooperative the months of readiness it has behind it: in the background, once the news of its whole history has been heard. In
 * real life months are kept as they end.
 */
@Component
final class DemoMonths implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(DemoMonths.class);
    /** More come from {@code demo load}, which makes everything itself. */
    private static final int COOPERATIVE = 200;

    private final DemoMode mode;
    private final DemoMarks marks;
    private final People people;
    private final OutboxRelay relay;
    private final ReadinessRebuild rebuild;
    private volatile @Nullable Thread work;

    DemoMonths(DemoMode mode, DemoMarks marks, People people, OutboxRelay relay, ReadinessRebuild rebuild) {
        this.mode = mode;
        this.marks = marks;
        this.people = people;
        this.relay = relay;
        this.rebuild = rebuild;
    }

    @Override
    public void start() {
        if (mode.isOn() && marks.isWithoutMonths() && people.count(PeopleQuery.everybody()) <= COOPERATIVE) {
            work = Thread.ofPlatform().daemon().name("demo-months").start(this::make);
        }
    }

    private void make() {
        try {
            relay.drain();
            rebuild.run(new ReadinessRebuild.Wish(false, (done, of) -> {}));
            marks.noteMonths();
        } catch (RuntimeException stopped) {
            log.debug("the months of the demo are left for the next start", stopped);
        } finally {
            work = null;
        }
    }

    @Override
    public void stop() {
        var running = work;
        if (running != null) {
            try {
                running.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return work != null;
    }

    /** After the relay has begun, and ended before it ends. */
    @Override
    public int getPhase() {
        return 1;
    }
}

package coop.siembra.readiness;

import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.model.Member;
import coop.siembra.readiness.model.Tally;
import coop.siembra.readiness.store.StandingDocument;
import coop.siembra.readiness.store.StandingStore;
import coop.siembra.readiness.store.TallyText;
import coop.siembra.readiness.store.TrendDocument;
import coop.siembra.readiness.store.UnitDocument;
import coop.siembra.readiness.store.UnitDocument.Group;
import coop.siembra.store.Repeatable;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Counts units anew, a little after something in them changed. A unit's counts are always made from the standings of its own people and
 * from the counts of the units right below, never by adding one to what was there; so making them twice gives the same. Which units
 * wait is stored, so that a crash forgets none.
 */
@Component
class RollUps implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RollUps.class);
    static final int ACTIVE_DAYS = 30;
    private static final int MOST_ROUNDS = 100;

    private final StandingStore store;
    private final Clock clock;
    private final Duration delay;
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile @Nullable ScheduledExecutorService thread;

    @Autowired
    RollUps(StandingStore store, Clock clock, @Value("${siembra.readiness.delay:200ms}") Duration delay) {
        this.store = store;
        this.clock = clock;
        this.delay = delay;
    }

    /** The same as seen at another time, counting only when asked to: for tests. */
    RollUps at(Clock other) {
        return new RollUps(store, other, delay);
    }

    /** Says that something changed in the last unit of a path. */
    void mark(List<String> path) {
        store.mark(path);
        wake();
    }

    private void wake() {
        var running = thread;
        if (running != null && woken.compareAndSet(false, true)) {
            running.schedule(this::catchUpQuietly, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void catchUpQuietly() {
        woken.set(false);
        try {
            Repeatable.run(this::catchUp);
        } catch (RuntimeException failed) {
            LOG.warn("units could not be counted; the next change or start tries again", failed);
        }
    }

    /** Counts all units that wait, from the lowest up, and those above them as far as something changes. */
    void catchUp() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var pending = store.pending();
            if (pending.isEmpty()) {
                return;
            }
            int depth =
                    pending.stream().mapToInt(unit -> unit.path().size()).max().orElse(0);
            pending.stream().filter(unit -> unit.path().size() == depth).forEach(this::count);
        }
    }

    private void count(UnitDocument before) {
        var after = counted(before);
        boolean changed = before.day() == null || !sameCounts(before, after);
        rememberMonth(before, after);
        var above = before.path().subList(0, before.path().size() - 1);
        if (!changed || above.isEmpty()) {
            store.store(after);
            return;
        }
        store.mark(above); // should we end here, it is counted again
        store.store(after);
        store.mark(above); // another node may have counted it before these counts were there
    }

    /** Counts of a month that is over are kept before they are overwritten. */
    private void rememberMonth(UnitDocument before, UnitDocument after) {
        var day = before.day();
        var total = before.total();
        if (day != null && total != null && !TrendDocument.month(day).equals(TrendDocument.month(after.day()))) {
            store.saveAll(List.of(TrendDocument.of(before.id(), day, total)));
        }
    }

    private static boolean sameCounts(UnitDocument one, UnitDocument other) {
        return Objects.equals(one.total(), other.total())
                && Objects.equals(one.roles(), other.roles())
                && Objects.equals(one.sites(), other.sites());
    }

    private UnitDocument counted(UnitDocument unit) {
        var today = LocalDate.now(clock);
        var id = new UnitId(unit.id());
        var own = own(store.in(id), today);
        return counted(unit, own, store.below(id), today);
    }

    /** People of a unit counted by role and site. */
    static Map<Group, Tally> own(Collection<StandingDocument> standings, LocalDate today) {
        var own = new HashMap<Group, Tally>();
        for (var standing : standings) {
            own.merge(StandingStore.group(standing), Tally.of(member(standing, today)), Tally::plus);
        }
        return own;
    }

    private static Member member(StandingDocument standing, LocalDate today) {
        return new Member(
                standing.judged().standing(),
                standing.overdue(today),
                !standing.judged().risks().isEmpty(),
                standing.activeSince(today.minusDays(ACTIVE_DAYS)),
                standing.judged().lastMoves(today));
    }

    /** A unit's counts from its own people and the units right below. */
    static UnitDocument counted(
            UnitDocument unit, Map<Group, Tally> own, Collection<UnitDocument> below, LocalDate today) {
        var roles = new HashMap<String, Tally>();
        var sites = new HashMap<String, Integer>();
        own.forEach((group, tally) -> {
            roles.merge(group.role(), tally, Tally::plus);
            sites.merge(group.site(), tally.people(), Integer::sum);
        });
        for (var child : below) {
            child.parsedRoles().forEach((role, tally) -> roles.merge(role, tally, Tally::plus));
            child.parsedSites().forEach((site, people) -> sites.merge(site, people, Integer::sum));
        }
        return new UnitDocument(
                unit.id(),
                unit.parent(),
                unit.path(),
                unit.marks(),
                unit.pending(),
                today.toString(),
                TallyText.of(roles.values().stream().reduce(Tally.NONE, Tally::plus)),
                TallyText.byName(roles),
                TallyText.counts(sites),
                TallyText.byGroup(own),
                own.keySet().stream().map(Group::site).distinct().sorted().toList());
    }

    @Override
    public void start() {
        var started = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("roll-ups-", 1).factory(), new ThreadPoolExecutor.DiscardPolicy());
        started.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        thread = started;
        wake();
    }

    @Override
    public void stop() {
        try (var stopped = thread) {
            thread = null;
        }
        if (woken.get()) {
            catchUpQuietly();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Stops after the relay of news, so that what that heard last is counted. */
    @Override
    public int getPhase() {
        return -1;
    }
}

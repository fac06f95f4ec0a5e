package coop.siembra.app.demo;

import coop.siembra.access.DemoMode;
import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.people.People;
import coop.siembra.people.PeopleQuery;
import coop.siembra.readiness.EvidenceImport;
import coop.siembra.readiness.ReadinessRebuild;
import coop.siembra.readiness.Rules;
import coop.siembra.store.OutboxRelay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Gives the demo cooperative the year of evidence and the months of readiness it has behind it, and then its surveys: in the background, once the news of its whole
 * history has been heard, so that nobody waits for them. In real life months are kept as they end.
 */
@Component
final class DemoMonths implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(DemoMonths.class);
    /** More come from {@code demo load}, which makes everything itself. */
    private static final int COOPERATIVE = 200;

    private static final long SEED = 1844;

    private final DemoMode mode;
    private final DemoMarks marks;
    private final People people;
    private final OutboxRelay relay;
    private final EvidenceImport evidence;
    private final ReadinessRebuild rebuild;
    private final Rules rules;
    private final SurveyLives surveys;
    private final Clock clock;
    private volatile @Nullable Thread work;

    DemoMonths(
            DemoMode mode,
            DemoMarks marks,
            People people,
            OutboxRelay relay,
            EvidenceImport evidence,
            ReadinessRebuild rebuild,
            Rules rules,
            SurveyLives surveys,
            Clock clock) {
        this.mode = mode;
        this.marks = marks;
        this.people = people;
        this.relay = relay;
        this.evidence = evidence;
        this.rebuild = rebuild;
        this.rules = rules;
        this.surveys = surveys;
        this.clock = clock;
    }

    @Override
    public void start() {
        boolean missing = marks.isWithoutMonths() || marks.isWithoutSurveys();
        if (mode.isOn() && missing && people.count(PeopleQuery.everybody()) <= COOPERATIVE) {
            work = Thread.ofPlatform().daemon().name("demo-months").start(this::make);
        }
    }

    private void make() {
        try {
            if (marks.isWithoutMonths()) {
                months();
            }
            if (marks.isWithoutSurveys()) {
                marks.beginSurveys();
                surveys.live(CastFile.read(), SEED);
                marks.noteSurveys();
            }
        } catch (RuntimeException stopped) {
            log.debug("the rest of the demo is left for the next start", stopped);
        } finally {
            work = null;
        }
    }

    private void months() {
        relay.drain();
        var earlier = new EarlierEvidence(SEED, rules.now(), LocalDate.now(clock), clock.getZone());
        evidence.put(CastFile.read().people().stream().collect(Collectors.toMap(Colleague::id, earlier::of)));
        rebuild.run(new ReadinessRebuild.Wish(false, (done, of) -> {}));
        marks.noteMonths();
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

package coop.siembra.app.demo;

import coop.siembra.access.DemoMode;
import coop.siembra.access.api.ApiAccounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Loads the demo cooperative into an empty store at a first start in demo mode, before anybody is served. */
@Component
final class DemoStart implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);

    static final String PROGRAM = "api";

    private final DemoMode mode;
    private final Demo demo;
    private final DemoMarks marks;
    private final ApiAccounts programs;
    private boolean running;

    DemoStart(DemoMode mode, Demo demo, DemoMarks marks, ApiAccounts programs) {
        this.mode = mode;
        this.demo = demo;
        this.marks = marks;
        this.programs = programs;
    }

    @Override
    public void start() {
        running = true;
        if (!mode.isOn()) {
            return;
        }
        long begin = System.nanoTime();
        switch (demo.loadCooperative(DemoMode.PASSWORD)) {
            case Demo.LoadOutcome.Loaded loaded ->
                log.info("Loaded the invented demo cooperative in {} ms", (System.nanoTime() - begin) / 1_000_000);
            case Demo.LoadOutcome.NotEmpty notEmpty -> {}
        }
        letProgramsIn();
    }

    /** Only where the demo's data is, and not somebody's own. */
    void letProgramsIn() {
        if (marks.isLoaded()) {
            programs.open(PROGRAM, DemoMode.PASSWORD);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the relay begins, which then delivers the news of the whole history while the first pages are served. */
    @Override
    public int getPhase() {
        return -1;
    }
}

package coop.siembra.app.demo;

import coop.siembra.app.demo.Histories.Frame;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Fills an empty store with an invented organisation and its history, through the services of real use. */
@Service
public class Demo {
    private static final Logger log = LoggerFactory.getLogger(Demo.class);
    private static final long SEED = 1844;

    private final DemoMarks marks;
    private final Founding founding;
    private final Histories histories;
    private final SittingLives sittings;
    private final HiringLives hiring;
    private final Clock clock;

    Demo(
            DemoMarks marks,
            Founding founding,
            Histories histories,
            SittingLives sittings,
            HiringLives hiring,
            Clock clock) {
        this.marks = marks;
        this.founding = founding;
        this.histories = histories;
        this.sittings = sittings;
        this.hiring = hiring;
        this.clock = clock;
    }

    /** What came of loading. */
    public sealed interface LoadOutcome {

        /** The store holds the organisation now; its news may still be on its way. */
        record Loaded(int people) implements LoadOutcome {}

        /** There is data already, which stays as it is. */
        record NotEmpty() implements LoadOutcome {}
    }

    /** Hears how many people are ready. */
    @FunctionalInterface
    public interface Progress {
        void at(int people, int of);
    }

    /**
     * What to make.
     *
     * @param seed the same seed makes the same organisation on the same day
     * @param password of everybody
     */
    public record Wish(long seed, String password, Progress progress) {}

    /** Loads the cooperative everybody knows. */
    LoadOutcome loadCooperative(String password) {
        return load(CastFile.read(), new Wish(SEED, password, (people, of) -> {}));
    }

    /** Loads a cast, unless there is data; what an interrupted loading left is taken away first. */
    public LoadOutcome load(Cast cast, Wish wish) {
        if (marks.isInterrupted()) {
            log.info("loading the demo was interrupted: starting over");
            marks.wipe();
        }
        if (marks.isLoaded() || !founding.isPossible()) {
            return new LoadOutcome.NotEmpty();
        }
        marks.begin();
        var frame = Frame.of(cast, wish.seed(), clock.instant(), founding.found(cast, wish.password()));
        int done = 0;
        for (var person : cast.people()) {
            histories.live(person, frame);
            sittings.live(person, frame);
            done++;
            wish.progress().at(done, cast.people().size());
        }
        hiring.live(frame, cast);
        marks.end();
        return new LoadOutcome.Loaded(done);
    }
}

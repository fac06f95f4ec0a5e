package coop.siembra.app.demo;

import coop.siembra.app.demo.Histories.Frame;
import coop.siembra.kernel.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Fills an empty store with an invented organisation and its history. */
@Service
public class Demo {
    private static final Logger log = LoggerFactory.getLogger(Demo.class);
    private static final long SEED = 1844;

    private final DemoMarks marks;
    private final Founding founding;
    private final Histories histories;
    private final SittingLives sittings;
    private final HiringLives hiring;
    private final CulturePlans plans;
    private final LeadingLives leading;
    private final Growing growing;
    private final Clock clock;

    Demo(
            DemoMarks marks,
            Founding founding,
            Histories histories,
            SittingLives sittings,
            HiringLives hiring,
            CulturePlans plans,
            LeadingLives leading,
            Growing growing,
            Clock clock) {
        this.marks = marks;
        this.founding = founding;
        this.histories = histories;
        this.sittings = sittings;
        this.hiring = hiring;
        this.plans = plans;
        this.leading = leading;
        this.growing = growing;
        this.clock = clock;
    }

    /** What came of loading. */
    public sealed interface LoadOutcome {

        /** The store holds the organisation now; the news of the known cooperative may still be on its way. */
        record Loaded(List<SignIn> signIns) implements LoadOutcome {}

        /** There is data already, which stays as it is. */
        record NotEmpty() implements LoadOutcome {}
    }

    /**
     * Somebody to look at the organisation as.
     *
     * @param leads the unit the person leads; null for who leads none
     * @param people how many work in it and below
     */
    public record SignIn(String email, @Nullable LocalizedText leads, int people) {}

    /** What loading a grown organisation does, one after the other. */
    public enum Stage {
        FOUNDING,
        PAST,
        LIVES,
        NEWS,
        STANDINGS
    }

    /** Hears how far a stage is. */
    @FunctionalInterface
    public interface Progress {
        void at(Stage stage, int done, int of);
    }

    /**
     * What to make.
     *
     * @param seed the same seed makes the same organisation on the same day
     * @param lively how many people of a large organisation, roughly, live their last months step by step
     * @param password of everybody
     */
    public record Wish(long seed, int lively, String password, Progress progress) {}

    /** Loads the cooperative everybody knows, through the services of real use. */
    LoadOutcome loadCooperative(String password) {
        var cast = CastFile.read();
        return load(cast, () -> {
            var frame = Frame.of(cast, SEED, clock.instant(), founding.found(cast, password));
            for (var person : cast.people()) {
                histories.live(person, frame);
                sittings.live(person, frame);
            }
            hiring.live(frame, cast);
            plans.live(cast);
            leading.live();
        });
    }

    /**
     * Loads a grown organisation, in bulk; everything that is made of it is there when this returns.
     *
     * @throws IllegalArgumentException when no organisation of the size can be grown
     */
    public LoadOutcome grow(int people, Wish wish) {
        var cast = GrownCast.of(new GrownCast.Size(people, wish.lively()), wish.seed(), LocalDate.now(clock));
        return load(cast, () -> growing.grow(cast, wish));
    }

    /** Unless there is data; what an interrupted loading left is taken away first. */
    private LoadOutcome load(Cast cast, Runnable loading) {
        if (marks.isInterrupted()) {
            log.info("loading the demo was interrupted: starting over");
            marks.wipe();
        }
        if (marks.isLoaded() || !founding.isPossible()) {
            return new LoadOutcome.NotEmpty();
        }
        marks.begin();
        loading.run();
        marks.end();
        return new LoadOutcome.Loaded(SignIns.of(cast));
    }
}

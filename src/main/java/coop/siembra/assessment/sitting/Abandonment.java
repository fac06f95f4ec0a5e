package coop.siembra.assessment.sitting;

import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.sitting.Sitting.Closing;
import coop.siembra.assessment.sitting.Sitting.Given;
import coop.siembra.assessment.sitting.Taken.Accepted;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What becomes of a sitting without a limit to which nobody comes back. Pure. */
public final class Abandonment {

    private Abandonment() {}

    /**
     * Closes a sitting in which nothing has been answered for a while, as of the end of that while, whoever finds that out and whenever.
     * One whose first page was never opened holds nothing and stays.
     *
     * @param patience for how long nothing was answered
     */
    public static Optional<Accepted> of(
            Instrument instrument, Form form, Sitting sitting, Duration patience, Moment moment) {
        return lastDeed(sitting)
                .filter(deed -> !sitting.closed() && instrument.timeLimit() == null)
                .map(deed -> deed.plus(patience))
                .filter(end -> !moment.now().isBefore(end))
                .map(end -> new Closing(end, false, true))
                .map(closing -> new Accepted(
                        sitting.closed(closing),
                        List.of(SittingSteps.news(instrument, form, sitting, closing, moment))));
    }

    /** When something was last answered, or else when it began. */
    private static Optional<Instant> lastDeed(Sitting sitting) {
        return sitting.responses().values().stream()
                .map(Given::at)
                .max(Instant::compareTo)
                .or(() -> Optional.ofNullable(sitting.beganAt()));
    }
}

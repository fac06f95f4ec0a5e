package coop.siembra.assessment;

import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.sitting.Page;
import coop.siembra.assessment.sitting.Pages;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.sitting.Timing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A sitting as its taker finds it.
 *
 * @param instrument in the sitting's version
 * @param sitting as stored
 * @param pages in the taker's order; after the last comes the review, whose number is their count
 * @param timing once it has begun, when there is a limit
 * @param limit how long this taker has, extra time included, when there is a limit; known before it begins
 */
public record Desk(
        Instrument instrument,
        Form form,
        Sitting sitting,
        List<Page> pages,
        Optional<Timing> timing,
        Optional<Duration> limit) {

    static Desk of(Instrument instrument, Form form, Sitting sitting, int extraPercent, Duration stood) {
        return new Desk(
                instrument,
                form,
                sitting,
                Pages.of(instrument, form, sitting.seed()),
                Timing.of(instrument, sitting.beganAt(), extraPercent).map(timing -> timing.later(stood)),
                Timing.limit(instrument, extraPercent));
    }
}

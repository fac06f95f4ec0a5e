package coop.siembra.assessment.sitting;

import coop.siembra.assessment.events.AssessmentEvent.Shown;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Everything a step takes from outside, so that the rules stay pure.
 *
 * @param tab the browser tab the step comes from
 * @param extraPercent how much more time the taker gets, in per cent, from 0
 * @param stood how much of the time since the sitting began counts for nothing
 * @param ids new ids for news
 * @param shown what a sitting shows of competencies; not asked for self-reports
 */
public record Moment(
        String tab,
        Instant now,
        int extraPercent,
        Duration stood,
        Supplier<UUID> ids,
        Function<Sitting, List<Shown>> shown) {

    /** One in which all time counts. */
    public Moment(String tab, Instant now, int extraPercent, Supplier<UUID> ids, Function<Sitting, List<Shown>> shown) {
        this(tab, now, extraPercent, Duration.ZERO, ids, shown);
    }
}

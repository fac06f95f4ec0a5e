package coop.siembra.assessment.scoring;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * People whose scores in one form of an instrument others are compared with.
 *
 * @param name as shown
 * @param source where it comes from, in words
 * @param date when it was computed, or when its source says it was collected
 * @param key version of the key it was scored with; matters only to methods that need one
 * @param scales by id; those with fewer than {@link NormScale#LEAST} scores are left out
 */
public record NormGroup(String name, String source, LocalDate date, String key, Map<String, NormScale> scales) {

    Optional<NormScale> scale(ScalePlan scale, Key.Stamp scored) {
        return Optional.ofNullable(scales.get(scale.scale().id()))
                .filter(found -> !scale.method().keyed() || key.equals(scored.version()));
    }

    NormStanding standing(NormScale scale, double scaled) {
        return new NormStanding(
                name,
                source,
                date,
                scale.n(),
                scale.percentile(scaled),
                scale.t(scaled),
                scale instanceof NormScale.Table);
    }
}

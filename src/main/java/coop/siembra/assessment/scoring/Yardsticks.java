package coop.siembra.assessment.scoring;

import java.util.Map;
import java.util.Optional;

/**
 * What is known of other people's answers to a form, by which one person's scores are judged.
 *
 * @param reliabilities by scale
 * @param norms the group scores are compared with
 */
public record Yardsticks(Map<String, Reliability> reliabilities, Optional<NormGroup> norms) {

    /** Nothing is known. */
    public static Yardsticks none() {
        return new Yardsticks(Map.of(), Optional.empty());
    }

    /** Found in all sittings, or else in the norm group; not when it was found with another key. */
    Optional<Reliability> reliability(ScalePlan scale, Key.Stamp scored) {
        return Optional.ofNullable(reliabilities.get(scale.scale().id()))
                .filter(found -> !scale.method().keyed() || found.key().equals(scored.version()))
                .or(() -> norm(scale, scored).flatMap(NormScale::reliability));
    }

    Optional<NormScale> norm(ScalePlan scale, Key.Stamp scored) {
        return norms.flatMap(group -> group.scale(scale, scored));
    }

    Optional<NormStanding> standing(ScalePlan scale, Key.Stamp scored, double scaled) {
        return norms.flatMap(group -> group.scale(scale, scored).map(found -> group.standing(found, scaled)));
    }
}

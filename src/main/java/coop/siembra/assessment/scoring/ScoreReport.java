package coop.siembra.assessment.scoring;

import java.util.List;
import java.util.Optional;

/**
 * What a sitting gives.
 *
 * @param key the one it was scored with
 * @param scales in the instrument's order
 */
public record ScoreReport(Occasion occasion, Key.Stamp key, List<ScaleScore> scales) {

    public Optional<ScaleScore> scale(String id) {
        return scales.stream().filter(score -> score.scale().id().equals(id)).findFirst();
    }

    /** The scales that could be scored. */
    public List<ScaleScore.Scored> scored() {
        return scales.stream()
                .filter(ScaleScore.Scored.class::isInstance)
                .map(ScaleScore.Scored.class::cast)
                .toList();
    }

    /** The score on a scale, when there is one. */
    public Optional<ScaleScore.Scored> scored(String scale) {
        return scored().stream()
                .filter(score -> score.scale().id().equals(scale))
                .findFirst();
    }

    /** Whether any score rests on a key that is the authors' own. */
    public boolean provisional() {
        return scored().stream().anyMatch(ScaleScore.Scored::provisional);
    }
}

package coop.siembra.assessment.scoring;

import coop.siembra.psychometrics.ProfileSimilarity;
import coop.siembra.psychometrics.Responses;
import java.util.Map;
import java.util.Optional;

/**
 * What one person's answers are worth item by item: Likert items from 1 in the scale's direction, situations that were rated by their
 * shape, graded items from 0 to 1.
 *
 * @param byItem of the items answered
 * @param profile how like the key all ratings of the form are; empty when there are none, or they are all alike
 * @param ratedAlike whether there are ratings, and all the same
 */
public record ItemScores(Map<String, Double> byItem, Optional<ProfileSimilarity> profile, boolean ratedAlike) {

    /** The scores of a scale's items, in their order; {@link Responses#NONE} for one that was not answered. */
    public double[] of(ScalePlan scale) {
        return scale.items().stream()
                .mapToDouble(placed -> byItem.getOrDefault(placed.item().id(), Responses.NONE))
                .toArray();
    }
}

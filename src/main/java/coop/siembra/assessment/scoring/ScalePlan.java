package coop.siembra.assessment.scoring;

import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.instrument.Scale;
import coop.siembra.item.Item;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How one scale is scored in one form.
 *
 * @param items all that count for it, with the key's values; of a preference those with a statement that stands for it
 */
public record ScalePlan(Scale scale, Method method, List<Placed> items) {

    /** How many anchors its items have; 0 when they have none. */
    public int points() {
        return switch (items.getFirst().item()) {
            case Item.Likert likert -> likert.anchors().size();
            case Item.Rating rating -> rating.anchors().size();
            case Item.Graded graded -> 0;
            case Item.MostLeast mostLeast -> 0;
            case Item.Written written -> 0;
        };
    }

    /** What a raw score is from 0 to 100. */
    public double scaled(double raw) {
        return method.scaled(raw, points());
    }

    /** What answers are worth from 0 to 100; empty when too few of its items were answered. */
    public OptionalDouble scaled(ItemScores scores) {
        var raw = Scores.mean(scores.of(this));
        return raw.isPresent() ? OptionalDouble.of(scaled(raw.getAsDouble())) : raw;
    }

    /** What one raw point is from 0 to 100. */
    public double step() {
        return method.step(points());
    }
}

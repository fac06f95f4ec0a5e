package coop.siembra.assessment.scoring;

import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.instrument.Scale.Role;
import coop.siembra.assessment.scoring.ScaleScore.Preferred;
import coop.siembra.assessment.scoring.ScaleScore.Reason;
import coop.siembra.assessment.scoring.ScaleScore.Scored;
import coop.siembra.assessment.scoring.ScaleScore.Unscored;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Scores sittings. A scale is scored when at least four fifths of its items were answered completely, and then from those; of a form's
 * situations that were rated, unfinished ones are left out of the shape altogether.
 */
public final class Scores {
    private static final int FOUR = 4;
    private static final int FIFTHS = 5;

    private Scores() {}

    /**
     * The report of a sitting.
     *
     * @param plan of the sitting's form
     */
    public static ScoreReport of(ScoringPlan plan, Answers answers, Sitting sitting, Yardsticks yardsticks) {
        var scores = plan.score(answers);
        return new ScoreReport(
                Occasion.of(sitting),
                plan.key(),
                plan.scales().stream()
                        .map(scale -> switch (scale.method()) {
                            case LIKERT_MEAN, SHAPE, GRADED_MEAN ->
                                score(scale, answers, scores, plan.key(), yardsticks);
                            case MOST_LEAST -> preferred(scale, answers);
                            case NONE -> none(scale, answers);
                        })
                        .toList());
    }

    private static ScaleScore score(
            ScalePlan plan, Answers answers, ItemScores scores, Key.Stamp key, Yardsticks yardsticks) {
        int items = plan.items().size();
        int answered = answered(plan, answers);
        var mean = mean(scores.of(plan));
        if (mean.isEmpty()) {
            boolean alike = plan.method() == Method.SHAPE && scores.ratedAlike() && isEnough(answered, items);
            var reason = alike ? Reason.ALL_RATED_ALIKE : Reason.TOO_FEW_ANSWERED;
            return new Unscored(plan.scale(), plan.method(), answered, items, reason);
        }
        double raw = mean.getAsDouble();
        double scaled = plan.scaled(raw);
        boolean result = plan.scale().role() == Role.RESULT;
        return new Scored(
                plan.scale(),
                plan.method(),
                answered,
                items,
                raw,
                scaled,
                result && !plan.scale().bands().isEmpty()
                        ? Optional.of(plan.scale().band(scaled))
                        : Optional.empty(),
                yardsticks
                        .reliability(plan, key)
                        .map(reliability -> Precision.from(reliability, scaled))
                        .orElseGet(() -> Precision.from(scores.of(plan), plan.step(), scaled)),
                result ? yardsticks.standing(plan, key, scaled) : Optional.empty(),
                plan.method().keyed() && key.provisional());
    }

    /**
     * The raw score of a scale, when enough of it was answered.
     *
     * @param items scores of all its items, as {@link ItemScores#of} gives them
     */
    public static OptionalDouble mean(double[] items) {
        var found = Arrays.stream(items).filter(score -> !Double.isNaN(score)).toArray();
        return isEnough(found.length, items.length)
                ? OptionalDouble.of(Arrays.stream(found).sum() / found.length)
                : OptionalDouble.empty();
    }

    private static boolean isEnough(int answered, int items) {
        return answered * FIFTHS >= items * FOUR;
    }

    private static ScaleScore preferred(ScalePlan plan, Answers answers) {
        int most = 0;
        int least = 0;
        for (var placed : plan.items()) {
            if (answers.to(placed.item()).orElse(null) instanceof Response.Extremes(var first, var last)) {
                most += first.filter(option -> stands(placed, option, plan)).isPresent() ? 1 : 0;
                least += last.filter(option -> stands(placed, option, plan)).isPresent() ? 1 : 0;
            }
        }
        return new Preferred(plan.scale(), answered(plan, answers), plan.items().size(), most, least);
    }

    private static boolean stands(Placed placed, String option, ScalePlan plan) {
        return plan.scale().id().equals(placed.scaleByOption().get(option));
    }

    private static ScaleScore none(ScalePlan plan, Answers answers) {
        boolean texts = plan.items().stream().allMatch(placed -> placed.item() instanceof Item.Written);
        return new Unscored(
                plan.scale(),
                plan.method(),
                answered(plan, answers),
                plan.items().size(),
                texts ? Reason.RATED_BY_PEOPLE : Reason.MIXED_KINDS);
    }

    private static int answered(ScalePlan plan, Answers answers) {
        return (int) plan.items().stream()
                .filter(placed -> answers.to(placed.item()).isPresent())
                .count();
    }
}

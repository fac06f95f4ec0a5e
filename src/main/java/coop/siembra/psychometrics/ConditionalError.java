package coop.siembra.psychometrics;

import java.util.Arrays;

/**
 * How exactly one person's mean score is measured, by how much that person's own answers vary: items being a sample of many like them,
 * absolute error is √(s² / k), with the variance s² of the k answers (Brennan, 1998, for a design of persons by items).
 */
public final class ConditionalError {

    private ConditionalError() {}

    /**
     * @param scored one person's answers in the scale's direction, {@link Responses#NONE} for a missing one, on which nothing rests
     * @return none when there are fewer than two answers; 0 says that all are alike, not that there is no error
     */
    public static Figure of(double... scored) {
        var scores = new Scores();
        Arrays.stream(scored).filter(score -> !Double.isNaN(score)).forEach(scores::add);
        return scores.count() == 1
                ? Figure.none(Gap.ONE_ITEM)
                : scores.sd().map(sd -> sd / Math.sqrt((double) scores.count()));
    }
}

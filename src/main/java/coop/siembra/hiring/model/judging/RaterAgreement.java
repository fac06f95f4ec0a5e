package coop.siembra.hiring.model.judging;

import coop.siembra.psychometrics.Figure;
import coop.siembra.psychometrics.Gap;
import coop.siembra.psychometrics.Intraclass;
import coop.siembra.psychometrics.Responses;
import coop.siembra.psychometrics.WeightedKappa;
import coop.siembra.psychometrics.WeightedKappa.Pair;
import coop.siembra.psychometrics.WeightedKappa.Weighting;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * How far two people agree who rated the same answers, each alone. It judges the ratings, never an applicant; a rating without evidence
 * and what was amended after talking count for nothing in it.
 *
 * @param things what both rated
 * @param linear near misses counting by their distance
 * @param quadratic by its square; about the intraclass correlation (Fleiss and Cohen, 1973)
 * @param intraclass for absolute agreement, of one rater and of the mean of both
 * @param apart where they lie two points or more apart: a reason to talk
 */
public record RaterAgreement(int things, Kappa linear, Kappa quadratic, Intraclass intraclass, List<Thing> apart) {
    /** Fewer things say little of the agreement of two people; the number is the authors' choice. */
    public static final int FEW = 30;

    private static final double CONFIDENCE = 0.95;
    private static final double NORMAL = 1.959963984540054;
    private static final double ROUNDING = 1e-7;
    private static final int APART = 2;

    /**
     * A kappa between limits that hold it with a probability of 95 per cent, from its standard error (Fleiss, Cohen and Everitt, 1969).
     * Where two people agree wholly there is no error to judge by, and no limits.
     */
    public record Kappa(Figure value, Figure low, Figure high) {

        static Kappa of(WeightedKappa found) {
            var error = found.error().number().orElse(0);
            if (found.kappa() instanceof Figure.Unknown unknown) {
                return new Kappa(unknown, unknown, unknown);
            }
            if (error < ROUNDING) {
                return new Kappa(found.kappa(), Figure.none(Gap.NO_ERROR), Figure.none(Gap.NO_ERROR));
            }
            return new Kappa(
                    found.kappa(),
                    found.kappa().map(kappa -> Math.max(-1, kappa - NORMAL * error)),
                    found.kappa().map(kappa -> Math.min(1, kappa + NORMAL * error)));
        }
    }

    /**
     * Something two people rated.
     *
     * @param applicant whose answer
     * @param asked the question or dimension
     * @param first point of the one
     * @param second point of the other
     */
    public record Thing(String applicant, String asked, int first, int second) {}

    /**
     * Both scorecards of one applicant.
     *
     * @param first of the same person in all of them
     * @param second of another person, the same in all
     */
    public record Both(String applicant, Scorecard first, Scorecard second) {}

    /**
     * @param cards those that are not handed in are left out
     * @throws IllegalArgumentException when they are not of the same two people
     */
    public static RaterAgreement of(List<Both> cards) {
        long pairs = cards.stream()
                .map(both -> List.of(both.first().by(), both.second().by()))
                .distinct()
                .count();
        if (pairs > 1) {
            throw new IllegalArgumentException("agreement is of two people, not of " + pairs + " pairs");
        }
        return ofThings(cards.stream()
                .filter(both -> both.first().submitted() && both.second().submitted())
                .flatMap(both -> things(both).stream())
                .toList());
    }

    private static List<Thing> things(Both both) {
        var things = new ArrayList<Thing>();
        for (var asked : both.first().asked()) {
            OptionalInt one = both.first().first(asked);
            OptionalInt other = both.second().first(asked);
            if (one.isPresent() && other.isPresent()) {
                things.add(new Thing(both.applicant(), asked, one.getAsInt(), other.getAsInt()));
            }
        }
        return things;
    }

    static RaterAgreement ofThings(List<Thing> things) {
        var pairs = things.stream()
                .map(thing -> new Pair(thing.first() - 1, thing.second() - 1))
                .toList();
        var rows = things.stream()
                .map(thing -> new double[] {thing.first(), thing.second()})
                .toList();
        return new RaterAgreement(
                things.size(),
                Kappa.of(WeightedKappa.of(pairs, Scorecard.POINTS, Weighting.LINEAR)),
                Kappa.of(WeightedKappa.of(pairs, Scorecard.POINTS, Weighting.QUADRATIC)),
                Intraclass.of(rows, CONFIDENCE),
                things.stream()
                        .filter(thing -> Math.abs(thing.first() - thing.second()) >= APART)
                        .toList());
    }

    /**
     * Agreement of any number of raters about the same things: the intraclass correlation, since kappa is of two.
     *
     * @param ratings one row for each thing, one place in it for each rater; empty where there is no rating
     */
    public static Intraclass ofMany(List<List<OptionalInt>> ratings) {
        return Intraclass.of(
                ratings.stream()
                        .map(row -> row.stream()
                                .mapToDouble(point -> point.isPresent() ? point.getAsInt() : Responses.NONE)
                                .toArray())
                        .toList(),
                CONFIDENCE);
    }

    /** Whether there is too little to tell. */
    public boolean few() {
        return things < FEW;
    }
}

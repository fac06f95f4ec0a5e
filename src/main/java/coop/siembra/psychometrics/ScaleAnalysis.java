package coop.siembra.psychometrics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gathers what {@link ScaleStatistics} says, one person after the other, in memory that does not grow with the people. For one thread.
 */
public final class ScaleAnalysis {
    private final String scale;
    private final List<String> items;
    private final Moments moments;
    private final Scores scores = new Scores();
    private long missing;

    /** @param items their names, in the order of the answers */
    public ScaleAnalysis(String scale, List<String> items) {
        this.scale = scale;
        this.items = List.copyOf(items);
        this.moments = new Moments(items.size());
    }

    /**
     * Takes in what one person answered; who answered nothing does not count.
     *
     * @param scored answers in the scale's direction, {@link Responses#NONE} for a missing one; not kept
     */
    public void add(double[] scored) {
        Responses.requireWidth(scored, items.size());
        double sum = 0;
        int answered = 0;
        for (double score : scored) {
            if (!Double.isNaN(score)) {
                sum += score;
                answered++;
            }
        }
        if (answered > 0) {
            missing += scored.length - answered;
            scores.add(sum / answered);
            moments.add(scored);
        }
    }

    /** What follows from the people so far. */
    public ScaleStatistics statistics() {
        var varying = IntStream.range(0, items.size()).filter(this::varies).toArray();
        var consistency = Consistency.of(moments, varying);
        var relations = Relations.of(moments, varying);
        var alpha = explained(consistency.alpha());
        return new ScaleStatistics(
                scale,
                scores.count(),
                items.size(),
                missing,
                alpha,
                explained(relations.omega()),
                error(alpha),
                scores.mean(),
                scores.sd(),
                IntStream.range(0, items.size())
                        .mapToObj(item -> item(item, varying, consistency))
                        .toList(),
                relations.summary(),
                constant(),
                relations.heywood().stream().map(i -> items.get(varying[i])).toList());
    }

    /** Too few people are the reason before all others. */
    private Figure explained(Figure figure) {
        return scores.count() < 2 ? scores.sd() : figure;
    }

    private Figure error(Figure alpha) {
        return switch (alpha) {
            case Figure.Known(double value) when value > 1 -> Figure.none(Gap.OUT_OF_BOUNDS);
            case Figure.Known(double value) -> scores.sd().map(sd -> sd * Math.sqrt(1 - value));
            case Figure.Unknown unknown -> unknown;
        };
    }

    private boolean varies(int item) {
        return moments.answered(item) > 1 && moments.variance(item) > 0;
    }

    private List<String> constant() {
        var constant = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            if (moments.answered(i) > 1 && !varies(i)) {
                constant.add(items.get(i));
            }
        }
        return List.copyOf(constant);
    }

    private ItemStatistics item(int item, int[] varying, Consistency consistency) {
        long n = moments.answered(item);
        int at = IntStream.range(0, varying.length)
                .filter(i -> varying[i] == item)
                .findFirst()
                .orElse(-1);
        return new ItemStatistics(
                items.get(item),
                n,
                n == 0 ? Figure.none(Gap.NOBODY) : Figure.of(moments.mean(item)),
                switch ((int) Math.min(n, 2)) {
                    case 0 -> Figure.none(Gap.NOBODY);
                    case 1 -> Figure.none(Gap.ONE_PERSON);
                    default -> Figure.of(Math.sqrt(moments.variance(item)));
                },
                at < 0 ? Figure.none(lack(n)) : consistency.itemRest(at),
                at < 0 ? consistency.alpha() : consistency.alphaWithout(at));
    }

    private static Gap lack(long answered) {
        return answered == 0 ? Gap.NOBODY : answered == 1 ? Gap.ONE_PERSON : Gap.NO_VARIANCE;
    }
}

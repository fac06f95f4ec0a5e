package coop.siembra.item;

import coop.siembra.item.Score.Mark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores responses. Partial credit follows usual practice: for several right answers the hits minus the false alarms, so that ticking
 * everything earns nothing; for an order the share of pairs that stand in the right order (Kendall's tau without its negative half); for
 * pairs the share that is right; for a judgement how close the chosen options come in value to the best and the worst.
 */
public final class Scoring {

    private Scoring() {}

    /**
     * The score of a response.
     *
     * @throws IllegalArgumentException when the response answers another kind of item
     */
    public static Score score(Item.Graded item, Response response) {
        return switch (item) {
            case Item.SingleChoice single
            when response instanceof Response.Single(var chosen) -> single(single, chosen);
            case Item.MultipleChoice multiple
            when response instanceof Response.Multiple given -> multiple(multiple, given);
            case Item.Ordering ordering
            when response instanceof Response.Order(var entries) -> ordering(ordering, entries);
            case Item.Matching matching
            when response instanceof Response.Match(var rights) -> matching(matching, rights);
            case Item.Judgement judgement when response instanceof Response.Judge given -> judgement(judgement, given);
            case Item.SingleChoice other -> throw mismatch(other, response);
            case Item.MultipleChoice other -> throw mismatch(other, response);
            case Item.Ordering other -> throw mismatch(other, response);
            case Item.Matching other -> throw mismatch(other, response);
            case Item.Judgement other -> throw mismatch(other, response);
        };
    }

    /** Whether a response leaves nothing open, so that it may be handed in. */
    public static boolean isComplete(Item item, Response response) {
        return switch (response) {
            case Response.Single single -> true;
            case Response.Multiple multiple -> !multiple.options().isEmpty();
            case Response.Order order -> true;
            case Response.Match match ->
                item instanceof Item.Matching matching
                        && match.rights().size() == matching.pairs().size();
            case Response.Judge judge ->
                judge.best().isPresent() && judge.worst().isPresent();
            case Response.Scale scale -> true;
            case Response.Extremes extremes ->
                extremes.most().isPresent() && extremes.least().isPresent();
            case Response.Ratings ratings ->
                item instanceof Item.Rating rating
                        && ratings.values().size() == rating.options().size();
            case Response.Text text -> item instanceof Item.Written written && text.words() >= written.minWords();
        };
    }

    private static Score single(Item.SingleChoice item, String chosen) {
        var marks = new LinkedHashMap<String, Mark>();
        for (Item.Option option : item.options()) {
            marks.put(option.id(), mark(option.id().equals(chosen), option.correct()));
        }
        boolean right = marks.containsValue(Mark.RIGHT);
        return new Score(right ? 1 : 0, right, marks);
    }

    private static Score multiple(Item.MultipleChoice item, Response.Multiple given) {
        var marks = new LinkedHashMap<String, Mark>();
        for (Item.Option option : item.options()) {
            marks.put(option.id(), mark(given.options().contains(option.id()), option.correct()));
        }
        long hits = count(marks, Mark.RIGHT);
        long falseAlarms = count(marks, Mark.WRONG);
        long right = hits + count(marks, Mark.MISSED);
        double value = Math.max(0, (double) (hits - falseAlarms) / right);
        return new Score(value, hits == right && falseAlarms == 0, marks);
    }

    private static Score ordering(Item.Ordering item, List<String> given) {
        List<Item.Entry> entries = item.entries();
        var marks = new LinkedHashMap<String, Mark>();
        int inOrder = 0;
        int pairs = 0;
        for (int i = 0; i < entries.size(); i++) {
            String id = entries.get(i).id();
            marks.put(id, given.indexOf(id) == i ? Mark.RIGHT : Mark.WRONG);
            for (int j = i + 1; j < entries.size(); j++) {
                int first = given.indexOf(id);
                int second = given.indexOf(entries.get(j).id());
                pairs++;
                inOrder += first >= 0 && first < second ? 1 : 0;
            }
        }
        return new Score((double) inOrder / pairs, inOrder == pairs, marks);
    }

    private static Score matching(Item.Matching item, Map<String, String> rights) {
        var marks = new LinkedHashMap<String, Mark>();
        for (Item.Pair pair : item.pairs()) {
            marks.put(pair.id(), pair.id().equals(rights.get(pair.id())) ? Mark.RIGHT : Mark.WRONG);
        }
        long right = count(marks, Mark.RIGHT);
        return new Score((double) right / marks.size(), right == marks.size(), marks);
    }

    private static Score judgement(Item.Judgement item, Response.Judge given) {
        Item.Rated best = item.best();
        Item.Rated worst = item.worst();
        double range = best.value() - worst.value();
        double value = 0;
        var marks = new LinkedHashMap<String, Mark>();
        for (Item.Rated option : item.options()) {
            boolean asBest = given.best().filter(option.id()::equals).isPresent();
            boolean asWorst = given.worst().filter(option.id()::equals).isPresent();
            value += asBest ? 1 - (best.value() - option.value()) / range : 0;
            value += asWorst ? 1 - (option.value() - worst.value()) / range : 0;
            boolean rightly = asBest && option.equals(best) || asWorst && option.equals(worst);
            boolean special = option.equals(best) || option.equals(worst);
            marks.put(option.id(), asBest || asWorst ? rightly ? Mark.RIGHT : Mark.WRONG : mark(false, special));
        }
        return new Score(value / 2, count(marks, Mark.RIGHT) == 2, marks);
    }

    private static Mark mark(boolean chosen, boolean correct) {
        if (chosen) {
            return correct ? Mark.RIGHT : Mark.WRONG;
        }
        return correct ? Mark.MISSED : Mark.LEFT;
    }

    private static long count(Map<String, Mark> marks, Mark wanted) {
        return marks.values().stream().filter(wanted::equals).count();
    }

    private static IllegalArgumentException mismatch(Item item, Response response) {
        return new IllegalArgumentException(response.getClass().getSimpleName() + " does not answer item " + item.id());
    }
}

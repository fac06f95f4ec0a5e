package coop.siembra.assessment.panel;

import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.item.Item;
import coop.siembra.kernel.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A situation as an expert sees it: without a trace of what its authors think of the options.
 *
 * @param anchors the words for 1, 2, 3 …; empty when the item has none of its own: then there are {@link #GENERAL} general ones
 */
public record Question(
        String form, String id, LocalizedText stem, List<LocalizedText> anchors, Map<String, LocalizedText> options) {
    /** How many points there are where an item says nothing about them. */
    public static final int GENERAL = 5;

    private static final LocalizedText NOTHING = LocalizedText.same("");

    /** The situations of some forms, in the order written. */
    static List<Question> of(Instrument instrument, List<String> forms) {
        return instrument.forms().stream()
                .filter(form -> forms.contains(form.id()))
                .flatMap(form -> form.items().stream().flatMap(placed -> of(form.id(), placed.item()).stream()))
                .toList();
    }

    /** Whether a panel can make a key for a form: it has situations, and nothing else that needs a key. */
    public static boolean ratable(Form form) {
        boolean others = form.items().stream()
                .map(Form.Placed::item)
                .anyMatch(item -> item instanceof Item.Graded && !(item instanceof Item.Judgement));
        return !others && form.items().stream().anyMatch(placed -> asks(placed.item()));
    }

    /** Whether experts are asked about an item. */
    public static boolean asks(Item item) {
        return of("", item).isPresent();
    }

    private static Optional<Question> of(String form, Item item) {
        Map<String, LocalizedText> options = new LinkedHashMap<>();
        return switch (item) {
            case Item.Rating(var id, var stem, var anchors, var keyed) -> {
                keyed.forEach(option -> options.put(option.id(), option.text()));
                yield Optional.of(new Question(form, id, stem, anchors, options));
            }
            case Item.Judgement(var id, var stem, var competency, var rated) -> {
                rated.forEach(option -> options.put(option.id(), option.text()));
                yield Optional.of(new Question(form, id, stem, List.of(), options));
            }
            case Item.SingleChoice other -> Optional.empty();
            case Item.MultipleChoice other -> Optional.empty();
            case Item.Ordering other -> Optional.empty();
            case Item.Matching other -> Optional.empty();
            case Item.Likert other -> Optional.empty();
            case Item.MostLeast other -> Optional.empty();
            case Item.Written other -> Optional.empty();
        };
    }

    /** How many points the scale has. */
    public int points() {
        return anchors.isEmpty() ? GENERAL : anchors.size();
    }

    /** Whether every option has a rating. */
    public boolean answered(Map<String, Integer> ratings) {
        return ratings.keySet().containsAll(options.keySet());
    }

    /** Whether these are ratings of its options. */
    boolean allows(Map<String, Integer> ratings) {
        return !ratings.isEmpty()
                && options.keySet().containsAll(ratings.keySet())
                && ratings.values().stream().allMatch(value -> value >= 1 && value <= points());
    }

    /**
     * The mean of experts' ratings as a value of a key, in the unit of {@link coop.siembra.assessment.scoring.Key#values}: where an item
     * has no scale of its own that is effectiveness from 0 to 100.
     */
    double keyed(double mean) {
        return anchors.isEmpty() ? (mean - 1) / (GENERAL - 1) * 100 : mean;
    }

    /**
     * To be asked.
     *
     * @param general the words for points where the item has none
     */
    public Item.Rating item(List<LocalizedText> general) {
        return new Item.Rating(
                id,
                stem,
                anchors.isEmpty() ? general : anchors,
                options.entrySet().stream()
                        .map(option -> new Item.Keyed(option.getKey(), 1, option.getValue(), NOTHING))
                        .toList());
    }
}

package coop.siembra.assessment.scoring;

import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.item.Item;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What counts as right in an instrument. One key is for all its forms.
 *
 * @param version stands beside every score made with it
 * @param since from when on sittings that close are scored with it; null when it came with the instrument
 * @param values by item and option: of an {@link Item.Rating} the rating thought right, of an {@link Item.Judgement} the effectiveness
 *     from 0 to 100, else 1 for a right option and 0 for a wrong one
 */
public record Key(String version, Origin origin, @Nullable Instant since, Map<String, Map<String, Double>> values) {

    /** Who made it. */
    public enum Origin {
        /** The authors, by their own judgement: every score made with it is provisional. */
        AUTHORS,
        /** Experts who each rated the options. */
        PANEL
    }

    /** What is said of the key beside a score. */
    public record Stamp(
            String version, Origin origin, @Nullable Instant since) {

        public boolean provisional() {
            return origin == Origin.AUTHORS;
        }
    }

    public Key {
        values = values.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, item -> Map.copyOf(item.getValue())));
    }

    /** The one that came with an instrument; of an instrument without right answers one that says nothing. */
    public static Key of(Instrument instrument) {
        var note = instrument.key();
        if (note == null) {
            return new Key("", Origin.AUTHORS, null, Map.of());
        }
        Map<String, Map<String, Double>> values = new LinkedHashMap<>();
        instrument.forms().stream()
                .flatMap(form -> form.items().stream())
                .map(Form.Placed::item)
                .filter(item -> !values(item).isEmpty())
                .forEach(item -> values.put(item.id(), values(item)));
        return new Key(note.version(), note.byPanel() ? Origin.PANEL : Origin.AUTHORS, null, values);
    }

    public Stamp stamp() {
        return new Stamp(version, origin, since);
    }

    /** Whether it says of every option of a form what it is worth. */
    public boolean covers(Form form) {
        return form.items().stream().allMatch(placed -> covers(placed.item()));
    }

    private boolean covers(Item item) {
        return values.getOrDefault(item.id(), Map.of())
                .keySet()
                .containsAll(values(item).keySet());
    }

    /** The item with this key's values; as it is when the key says nothing of it. */
    Item applied(Item item) {
        var own = values.get(item.id());
        if (own == null || !covers(item) || own.equals(values(item))) {
            return item;
        }
        return switch (item) {
            case Item.Rating(var id, var stem, var anchors, var options) ->
                new Item.Rating(
                        id,
                        stem,
                        anchors,
                        options.stream()
                                .map(option -> new Item.Keyed(
                                        option.id(), value(own, option.id()), option.text(), option.why()))
                                .toList());
            case Item.Judgement(var id, var stem, var competency, var options) ->
                new Item.Judgement(
                        id,
                        stem,
                        competency,
                        options.stream()
                                .map(option -> new Item.Rated(
                                        option.id(),
                                        (int) Math.round(value(own, option.id())),
                                        option.text(),
                                        option.why()))
                                .toList());
            case Item.SingleChoice(var id, var stem, var competency, var options) ->
                new Item.SingleChoice(id, stem, competency, marked(options, own));
            case Item.MultipleChoice(var id, var stem, var competency, var options) ->
                new Item.MultipleChoice(id, stem, competency, marked(options, own));
            case Item.Ordering other -> other;
            case Item.Matching other -> other;
            case Item.Likert other -> other;
            case Item.MostLeast other -> other;
            case Item.Written other -> other;
        };
    }

    private static List<Item.Option> marked(List<Item.Option> options, Map<String, Double> own) {
        return options.stream()
                .map(option -> new Item.Option(option.id(), option.text(), option.why(), value(own, option.id()) > 0.5))
                .toList();
    }

    private static double value(Map<String, Double> own, String option) {
        return own.getOrDefault(option, 0.0);
    }

    /** What keeps this key from scoring an item that it covers. */
    public Optional<Mistake> mistakeIn(Item item) {
        var authored = values(item);
        var own = values.getOrDefault(item.id(), Map.of());
        if (authored.isEmpty()) {
            return Optional.empty();
        }
        double least = item instanceof Item.Rating ? 1 : 0;
        double most =
                item instanceof Item.Rating rating ? rating.anchors().size() : item instanceof Item.Judgement ? 100 : 1;
        var used = authored.keySet().stream().map(option -> value(own, option)).toList();
        if (!used.stream().allMatch(value -> value >= least && value <= most)) {
            return Optional.of(Mistake.OUT_OF_RANGE);
        }
        boolean differ =
                used.stream().map(value -> Math.round(value * 100)).distinct().count() > 1;
        return differ ? Optional.empty() : Optional.of(Mistake.NO_DIFFERENCE);
    }

    /** What may be wrong with a key. */
    public enum Mistake {
        /** A value lies outside what the item allows. */
        OUT_OF_RANGE,
        /** All options are worth the same. */
        NO_DIFFERENCE
    }

    /** What the authors gave its options. */
    private static Map<String, Double> values(Item item) {
        return switch (item) {
            case Item.Rating rating ->
                rating.options().stream().collect(Collectors.toMap(Item.Keyed::id, Item.Keyed::key));
            case Item.Judgement judgement ->
                judgement.options().stream()
                        .collect(Collectors.toMap(Item.Rated::id, option -> (double) option.value()));
            case Item.SingleChoice single -> marks(single.options());
            case Item.MultipleChoice multiple -> marks(multiple.options());
            case Item.Ordering other -> Map.of();
            case Item.Matching other -> Map.of();
            case Item.Likert other -> Map.of();
            case Item.MostLeast other -> Map.of();
            case Item.Written other -> Map.of();
        };
    }

    private static Map<String, Double> marks(List<Item.Option> options) {
        return options.stream().collect(Collectors.toMap(Item.Option::id, option -> option.correct() ? 1.0 : 0.0));
    }
}

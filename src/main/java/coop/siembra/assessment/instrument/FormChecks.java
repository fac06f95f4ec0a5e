package coop.siembra.assessment.instrument;

import coop.siembra.content.YamlNode;
import coop.siembra.item.Item;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether every scale can be scored in every form, and the forms can stand for one another. */
record FormChecks(YamlNode file, Instrument instrument, List<FormFiles.Read> forms) {

    void report() {
        for (var form : forms) {
            asksForAllScales(form);
            ratesOnOneScale(form);
        }
        forms.stream().skip(1).forEach(this::isParallel);
        var scales = file.get("scales").items();
        for (int i = 0; i < scales.size(); i++) {
            isScoredInOneWay(instrument.scales().get(i).id(), scales.get(i));
        }
    }

    private void asksForAllScales(FormFiles.Read form) {
        var counts = counts(form);
        instrument.scales().stream()
                .filter(scale -> !counts.containsKey(scale.id()))
                .forEach(scale -> sections(form).problem("no item stands on the scale `" + scale.id() + "`"));
    }

    /** Ratings are compared with the key over all situations of a form at once. */
    private void ratesOnOneScale(FormFiles.Read form) {
        var points = form.form().items().stream()
                .filter(placed -> placed.item() instanceof Item.Rating)
                .map(placed -> way(placed.item()))
                .distinct()
                .toList();
        if (points.size() > 1) {
            sections(form).problem("all rate items of a form need the same number of anchors");
        }
    }

    private void isParallel(FormFiles.Read form) {
        var first = forms.getFirst();
        var wanted = counts(first);
        counts(form).forEach((scale, count) -> {
            int other = wanted.getOrDefault(scale, 0);
            if (other > 0 && count != other) {
                sections(form)
                        .problem("the scale `" + scale + "` has " + other + " in form `"
                                + first.form().id() + "` and " + count
                                + " here: parallel forms must have the same number of items");
            }
        });
    }

    private void isScoredInOneWay(String scale, YamlNode node) {
        var ways = forms.stream()
                .flatMap(form -> form.form().items().stream())
                .filter(placed -> placed.scale().equals(scale))
                .map(placed -> way(placed.item()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (ways.size() > 1) {
            node.problem("the items of `" + scale + "` cannot be scored together: " + String.join("; ", ways));
        }
    }

    /** What an item's score is made of, in words for the author. */
    private static String way(Item item) {
        return switch (item) {
            case Item.Likert likert -> "likert on " + likert.anchors().size() + " points";
            case Item.Rating rating -> "rate on " + rating.anchors().size() + " points";
            case Item.Graded graded -> "judgement, single or multiple";
            case Item.Written written -> "written";
            case Item.MostLeast mostLeast -> "most-least";
        };
    }

    /** How many items, or options of most-least items, stand on each scale. */
    private static Map<String, Integer> counts(FormFiles.Read form) {
        var counts = new TreeMap<String, Integer>();
        form.form().items().stream()
                .flatMap(placed ->
                        placed.scale().isEmpty() ? placed.scaleByOption().values().stream() : Stream.of(placed.scale()))
                .forEach(scale -> counts.merge(scale, 1, Integer::sum));
        return counts;
    }

    private static YamlNode sections(FormFiles.Read form) {
        return form.file().get("sections");
    }
}

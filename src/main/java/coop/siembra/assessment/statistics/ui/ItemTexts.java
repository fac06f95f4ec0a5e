package coop.siembra.assessment.statistics.ui;

import coop.siembra.assessment.instrument.Form;
import coop.siembra.item.Item;
import coop.siembra.ui.Voice;
import java.util.List;
import java.util.stream.Stream;

/** The words of a form's items, short enough for a table. */
record ItemTexts(Form form, Voice voice) {
    private static final int EXCERPT = 110;

    /** The beginning of what an item asks. */
    String stem(String item) {
        return form.item(item)
                .map(placed -> excerpt(voice.say(placed.item().stem())))
                .orElse("");
    }

    /** What an option says; of a statement what its anchor says. */
    String option(String item, String option) {
        return form.item(item).stream()
                .flatMap(placed -> texts(placed.item()))
                .filter(named -> named.id().equals(option))
                .findFirst()
                .map(Named::words)
                .orElse("");
    }

    private record Named(String id, String words) {}

    private Stream<Named> texts(Item item) {
        return switch (item) {
            case Item.SingleChoice single ->
                single.options().stream().map(option -> new Named(option.id(), voice.say(option.text())));
            case Item.MultipleChoice multiple ->
                multiple.options().stream().map(option -> new Named(option.id(), voice.say(option.text())));
            case Item.Judgement judgement ->
                judgement.options().stream().map(option -> new Named(option.id(), voice.say(option.text())));
            case Item.MostLeast mostLeast ->
                mostLeast.options().stream().map(option -> new Named(option.id(), voice.say(option.text())));
            case Item.Rating rating ->
                rating.options().stream().map(option -> new Named(option.id(), voice.say(option.text())));
            case Item.Likert likert -> anchors(likert);
            case Item.Ordering other -> Stream.empty();
            case Item.Matching other -> Stream.empty();
            case Item.Written other -> Stream.empty();
        };
    }

    private Stream<Named> anchors(Item.Likert likert) {
        List<String> words = likert.anchors().stream().map(voice::say).toList();
        return Stream.iterate(1, point -> point <= words.size(), point -> point + 1)
                .map(point -> new Named(Integer.toString(point), words.get(point - 1)));
    }

    private static String excerpt(String text) {
        var words = text.replaceAll("\\s+", " ").strip();
        int end = words.lastIndexOf(' ', EXCERPT);
        return words.length() <= EXCERPT ? words : words.substring(0, Math.max(end, 1)) + " …";
    }
}

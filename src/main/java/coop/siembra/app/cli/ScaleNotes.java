package coop.siembra.app.cli;

import coop.siembra.psychometrics.Figure;
import coop.siembra.psychometrics.Gap;
import coop.siembra.psychometrics.ItemStatistics;
import coop.siembra.psychometrics.ScaleStatistics;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a reader of a scale's figures must know: why some do not exist, and which to be careful with. */
final class ScaleNotes {
    private final List<String> notes = new ArrayList<>();

    private ScaleNotes() {}

    static List<String> of(ScaleStatistics scale) {
        var notes = new ScaleNotes();
        notes.aboutAnswers(scale);
        notes.why("alpha", scale.alpha());
        notes.why("omega", scale.omega());
        notes.why("sem", scale.sem());
        notes.why("mean", scale.mean());
        notes.why("sd", scale.sd());
        notes.aboutCare(scale);
        notes.why("mean", scale, ItemStatistics::mean);
        notes.why("sd", scale, ItemStatistics::sd);
        notes.why("itemRest", scale, ItemStatistics::itemRest);
        notes.why("alphaIfDropped", scale, ItemStatistics::alphaIfDropped);
        return notes.notes;
    }

    private void aboutAnswers(ScaleStatistics scale) {
        if (scale.missing() > 0) {
            notes.add(scale.missing()
                    + " answers are missing: a score is the mean of the items answered, and what concerns"
                    + " two items rests on the people who answered both");
        }
        if (!scale.constant().isEmpty()) {
            notes.add("everybody answered alike to " + names(scale.constant())
                    + ": counted in the scores, left out of alpha and omega");
        }
    }

    private void aboutCare(ScaleStatistics scale) {
        if (scale.alpha().number().orElse(0) < 0) {
            notes.add("alpha is below 0: items contradict each other; are the directions in the key right?");
        }
        if (!scale.heywood().isEmpty()) {
            notes.add("omega should not be relied on: the one-factor solution is at its bound (a Heywood case) for "
                    + names(scale.heywood()));
        }
    }

    private void why(String name, Figure figure) {
        if (figure instanceof Figure.Unknown(Gap gap)) {
            notes.add("there is no " + name + ": " + because(gap));
        }
    }

    private void why(String name, ScaleStatistics scale, Function<ItemStatistics, Figure> figure) {
        Map<Gap, List<String>> concerned = new EnumMap<>(Gap.class);
        for (var item : scale.itemStatistics()) {
            if (figure.apply(item) instanceof Figure.Unknown(Gap gap)) {
                concerned.computeIfAbsent(gap, any -> new ArrayList<>()).add(item.item());
            }
        }
        concerned.forEach(
                (gap, items) -> notes.add("there is no " + name + " of " + names(items) + ": " + because(gap)));
    }

    private static String names(List<String> items) {
        return String.join(", ", items);
    }

    private static String because(Gap gap) {
        return switch (gap) {
            case NOBODY -> "nobody answered";
            case ONE_PERSON -> "it takes two people";
            case ONE_ITEM -> "it takes two items that vary";
            case FEWER_THAN_THREE_ITEMS -> "it takes three items that vary";
            case NO_VARIANCE -> "everybody is alike";
            case NEVER_TOGETHER ->
                "there are two items that fewer than two people answered both, or that do not vary among those";
            case NOT_POSITIVE_DEFINITE ->
                "an item follows wholly from others, or the correlations, from different people, contradict each other";
            case NOT_CONVERGED -> "the search for the one-factor solution came to no end";
            case OUT_OF_BOUNDS -> "the covariances, from different people, contradict each other";
            case NOTHING_TO_COMPARE -> "there is nobody to compare with";
            case WITHOUT_LIMIT -> "no finite number says how large it is";
            case NO_ERROR -> "there is no error to judge it by";
        };
    }
}

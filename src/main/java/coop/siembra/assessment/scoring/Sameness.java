package coop.siembra.assessment.scoring;

import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Form.Section;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.scoring.StyleNote.Kind;
import coop.siembra.assessment.sitting.Pages;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether somebody gave the same answer over and over: the longest run of one answer among the statements of a section, in the order in
 * which they were shown and before any reversal (Johnson, 2005; Meade and Craig, 2012), held against half of them as Curran (2016)
 * proposes; and the standard deviation of all answers within the person (Dunn and others, 2018).
 */
final class Sameness {
    private static final int SHORTEST_RUN = 8;
    private static final int FEWEST = 10;

    /** Of the way from the first to the last anchor: half a point of five. */
    private static final double LEAST_DEVIATION = 0.125;

    private Sameness() {}

    static Stream<StyleNote> notes(Instrument instrument, Form form, Answers answers, long seed) {
        Map<Section, List<Integer>> bySection = new LinkedHashMap<>();
        int points = 0;
        for (var page : Pages.of(instrument, form, seed)) {
            for (var placed : page.items()) {
                if (placed.item() instanceof Item.Likert likert
                        && answers.to(likert).orElse(null) instanceof Response.Scale(int value)) {
                    bySection
                            .computeIfAbsent(page.section(), none -> new ArrayList<>())
                            .add(value);
                    points = Math.max(points, likert.anchors().size());
                }
            }
        }
        return Stream.concat(
                bySection.values().stream().flatMap(section -> run(section).stream()),
                variation(bySection.values().stream().flatMap(List::stream).toList(), points).stream());
    }

    private static Optional<StyleNote> run(List<Integer> values) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < values.size(); i++) {
            run = i > 0 && values.get(i).equals(values.get(i - 1)) ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        int bound = Math.max(SHORTEST_RUN, Math.ceilDiv(values.size(), 2));
        return longest >= bound ? Optional.of(new StyleNote(Kind.STRAIGHT_LINE, longest, bound)) : Optional.empty();
    }

    private static Optional<StyleNote> variation(List<Integer> values, int points) {
        if (values.size() < FEWEST) {
            return Optional.empty();
        }
        double mean = values.stream().mapToInt(Integer::intValue).average().orElseThrow();
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        double deviation = Math.sqrt(squares / (values.size() - 1));
        double bound = LEAST_DEVIATION * (points - 1);
        return deviation < bound
                ? Optional.of(new StyleNote(Kind.LITTLE_VARIATION, deviation, bound))
                : Optional.empty();
    }
}

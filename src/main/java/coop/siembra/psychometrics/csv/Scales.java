package coop.siembra.psychometrics.csv;

import coop.siembra.psychometrics.ItemDefinition;
import coop.siembra.psychometrics.Responses;
import coop.siembra.psychometrics.ScaleAnalysis;
import coop.siembra.psychometrics.ScaleStatistics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All scales of a key, with the row that is being read. */
final class Scales {
    private final List<ItemDefinition> items;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private Scales(List<ItemDefinition> items) {
        this.items = items;
        var byScale = new LinkedHashMap<String, List<String>>();
        items.forEach(item -> byScale.computeIfAbsent(item.scale(), scale -> new ArrayList<>())
                .add(item.item()));
        byScale.forEach((scale, names) -> rows.put(scale, new Row(scale, names)));
    }

    static Scales of(List<ItemDefinition> items) {
        return new Scales(items);
    }

    /** The names of the items, each once. */
    List<String> items() {
        return items.stream().map(ItemDefinition::item).distinct().toList();
    }

    /** Where the answers to an item go: more than one place when it counts for several scales. */
    List<Place> places(String item) {
        return items.stream()
                .filter(definition -> definition.item().equals(item))
                .map(definition -> {
                    var row = row(definition.scale());
                    return new Place(definition, row.scores, row.names.indexOf(item));
                })
                .toList();
    }

    private Row row(String scale) {
        return Objects.requireNonNull(rows.get(scale));
    }

    /** Everything of a person has been put in place. */
    void take() {
        rows.values().forEach(row -> row.analysis.add(row.scores));
    }

    void clear() {
        rows.values().forEach(row -> Arrays.fill(row.scores, Responses.NONE));
    }

    List<ScaleStatistics> statistics() {
        return rows.values().stream().map(row -> row.analysis.statistics()).toList();
    }

    /** What one item contributes to one scale. */
    static final class Place {
        private final ItemDefinition definition;
        private final double[] scores;
        private final int index;

        private Place(ItemDefinition definition, double[] scores, int index) {
            this.definition = definition;
            this.scores = scores;
            this.index = index;
        }

        ItemDefinition definition() {
            return definition;
        }

        void put(double score) {
            scores[index] = score;
        }
    }

    private static final class Row {
        private final List<String> names;
        private final double[] scores;
        private final ScaleAnalysis analysis;

        Row(String scale, List<String> names) {
            this.names = names;
            this.scores = new double[names.size()];
            this.analysis = new ScaleAnalysis(scale, names);
        }
    }
}

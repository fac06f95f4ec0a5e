package coop.siembra.app.cli;

import coop.siembra.psychometrics.Figure;
import coop.siembra.psychometrics.ItemStatistics;
import coop.siembra.psychometrics.ScaleStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Statistics of scales, for people and for programs. */
record ScaleReport(List<ScaleStatistics> scales) {
    private static final String ROW = "  %-20s %8s %9s %9s %9s %16s%n";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII) // right in whatever encoding the terminal has
            .build();

    String json() {
        var object = JSON.createObjectNode();
        var list = object.putArray("scales");
        scales.forEach(scale -> list.add(object(scale)));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object) + "\n";
    }

    private static ObjectNode object(ScaleStatistics scale) {
        var object = JSON.createObjectNode()
                .put("scale", scale.scale())
                .put("n", scale.n())
                .put("items", scale.items());
        put(object, "alpha", scale.alpha());
        put(object, "omega", scale.omega());
        put(object, "sem", scale.sem());
        put(object, "mean", scale.mean());
        put(object, "sd", scale.sd());
        var items = object.putArray("itemStatistics");
        scale.itemStatistics().forEach(item -> items.add(object(item)));
        var notes = object.putArray("notes");
        ScaleNotes.of(scale).forEach(notes::add);
        return object;
    }

    private static ObjectNode object(ItemStatistics item) {
        var object = JSON.createObjectNode().put("item", item.item()).put("n", item.n());
        put(object, "mean", item.mean());
        put(object, "sd", item.sd());
        put(object, "itemRest", item.itemRest());
        put(object, "alphaIfDropped", item.alphaIfDropped());
        return object;
    }

    private static void put(ObjectNode object, String name, Figure figure) {
        switch (figure) {
            case Figure.Known(double value) -> object.put(name, value);
            case Figure.Unknown unknown -> object.putNull(name);
        }
    }

    String table() {
        return scales.stream().map(ScaleReport::table).collect(Collectors.joining("\n"));
    }

    private static String table(ScaleStatistics scale) {
        var text = new StringBuilder();
        text.append("%s: %d items, n = %d%n".formatted(scale.scale(), scale.items(), scale.n()));
        text.append("  alpha %s   omega %s   sem %s   mean %s   sd %s%n%n"
                .formatted(
                        number(scale.alpha()),
                        number(scale.omega()),
                        number(scale.sem()),
                        number(scale.mean()),
                        number(scale.sd())));
        text.append(ROW.formatted("item", "n", "mean", "sd", "item-rest", "alpha if dropped"));
        for (var item : scale.itemStatistics()) {
            text.append(ROW.formatted(
                    item.item(),
                    item.n(),
                    number(item.mean()),
                    number(item.sd()),
                    number(item.itemRest()),
                    number(item.alphaIfDropped())));
        }
        var notes = ScaleNotes.of(scale);
        if (!notes.isEmpty()) {
            text.append("%n".formatted());
            notes.forEach(note -> text.append("  %s%n".formatted(note)));
        }
        return text.toString();
    }

    private static String number(Figure figure) {
        return switch (figure) {
            case Figure.Known(double value) -> String.format(Locale.ROOT, "%.3f", value);
            case Figure.Unknown unknown -> "-";
        };
    }
}

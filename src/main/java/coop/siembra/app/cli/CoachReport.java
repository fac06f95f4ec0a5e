package coop.siembra.app.cli;

import coop.siembra.coach.Aspect;
import coop.siembra.coach.training.Figures;
import coop.siembra.coach.training.Figures.Levels;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How well the coach does, for people and for programs. */
record CoachReport(List<Figures> groups) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> NAMES =
            Map.of("en", "English, service", "es", "Spanish, service", "peers", "English, peer support");
    private static final double THOUSAND = 1000;

    String json() {
        var object = JSON.createObjectNode();
        groups.forEach(group -> object.set(group.name(), object(group)));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object) + "\n";
    }

    private static ObjectNode object(Figures group) {
        var object = JSON.createObjectNode().put("replies", group.replies());
        var aspects = object.putObject("aspects");
        group.aspects().forEach((aspect, levels) -> aspects.set(aspect.key(), object(levels)));
        var cautions = object.putObject("cautions")
                .put("microF1", rounded(group.microF1()))
                .put("macroF1", rounded(group.macroF1()))
                .put("anyF1", rounded(group.warned().f1()))
                .put("calibrationError", rounded(group.cautionError()));
        group.cautions()
                .forEach((caution, hits) -> cautions.putObject(caution.key())
                        .put("right", hits.right())
                        .put("wrong", hits.wrong())
                        .put("missed", hits.missed())
                        .put("f1", rounded(hits.f1())));
        return object;
    }

    private static ObjectNode object(Levels levels) {
        var object = JSON.createObjectNode()
                .put("accuracy", rounded(levels.accuracy()))
                .put("macroF1", rounded(levels.macroF1()))
                .put("presenceF1", rounded(levels.presenceF1()))
                .put("spanF1", rounded(levels.spanF1()))
                .put("calibrationError", rounded(levels.error()));
        var table = object.putArray("confusion");
        levels.table().forEach(row -> row.forEach(table.addArray()::add));
        return object;
    }

    private static double rounded(double figure) {
        return Math.round(figure * THOUSAND) / THOUSAND;
    }

    String table() {
        var text = new StringBuilder();
        for (var group : groups) {
            text.append("%s: %d replies of the test part%n"
                    .formatted(NAMES.getOrDefault(group.name(), group.name()), group.replies()));
            text.append("  %-16s %9s %9s %9s %9s %9s   %s%n"
                    .formatted("", "accuracy", "macro-F1", "presence", "span-F1", "ECE", "confusion (rows: labelled)"));
            group.aspects().forEach((aspect, levels) -> text.append(row(aspect, levels)));
            if (group.cautions().isEmpty()) {
                continue;
            }
            text.append("  cautions: micro-F1 %s, macro-F1 %s, any at all F1 %s, ECE %s%n"
                    .formatted(
                            figure(group.microF1()),
                            figure(group.macroF1()),
                            figure(group.warned().f1()),
                            figure(group.cautionError())));
            group.cautions()
                    .forEach((caution, hits) -> text.append("    %-16s F1 %s   right %d, wrong %d, missed %d%n"
                            .formatted(caution.key(), figure(hits.f1()), hits.right(), hits.wrong(), hits.missed())));
            text.append("%n".formatted());
        }
        return text.toString();
    }

    private static String row(Aspect aspect, Levels levels) {
        return "  %-16s %9s %9s %9s %9s %9s   %s%n"
                .formatted(
                        aspect.key(),
                        figure(levels.accuracy()),
                        figure(levels.macroF1()),
                        figure(levels.presenceF1()),
                        figure(levels.spanF1()),
                        figure(levels.error()),
                        levels.table());
    }

    private static String figure(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }
}

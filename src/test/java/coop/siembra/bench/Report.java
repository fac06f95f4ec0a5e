package coop.siembra.bench;

import coop.siembra.bench.Limit.Statistic;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** All figures, for people and for programs. */
record Report(List<Figure> figures) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ROW = "%-22s %7s %5s %10s %10s %10s %-6s %-14s %s%n";

    String table() {
        return ROW.formatted("name", "people", "n", "mean", "p50", "p95", "unit", "limit", "")
                + figures.stream().map(Report::row).collect(Collectors.joining());
    }

    private static String row(Figure figure) {
        var sample = figure.sample();
        var limit = figure.limit();
        return ROW.formatted(
                figure.name(),
                figure.people(),
                sample.size(),
                number(sample.mean()),
                number(sample.percentile(50)),
                number(sample.percentile(95)),
                figure.unit(),
                limit == null ? "" : (limit.of() == Statistic.MEAN ? "mean" : "p95") + " < " + number(limit.value()),
                limit == null ? "" : figure.missed() ? "MISSED" : "met");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 1000 ? "%.0f" : "%.2f", value);
    }

    String json() {
        var list = JSON.createArrayNode();
        figures.forEach(figure -> list.add(object(figure)));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(list);
    }

    private static ObjectNode object(Figure figure) {
        var sample = figure.sample();
        var object = JSON.createObjectNode()
                .put("name", figure.name())
                .put("people", figure.people())
                .put("n", sample.size())
                .put("p50", rounded(sample.percentile(50)))
                .put("p95", rounded(sample.percentile(95)))
                .put("mean", rounded(sample.mean()))
                .put("unit", figure.unit());
        var limit = figure.limit();
        if (limit != null) {
            object.put("limit", limit.value())
                    .put("limitOf", limit.of().name().toLowerCase(Locale.ROOT))
                    .put("met", !figure.missed());
        }
        return object;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}

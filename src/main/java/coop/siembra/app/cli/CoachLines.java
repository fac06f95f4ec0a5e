package coop.siembra.app.cli;

import coop.siembra.coach.Aspect;
import coop.siembra.coach.Assessment;
import coop.siembra.coach.Coach;
import coop.siembra.coach.Finding;
import coop.siembra.coach.RemarkTexts;
import coop.siembra.coach.Remarks;
import coop.siembra.coach.Span;
import coop.siembra.kernel.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Replies as lines of JSON, and what the coach says of them as lines of JSON. */
final class CoachLines {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII) // right in whatever encoding the terminal has
            .build();
    private static final double THOUSAND = 1000;

    private final Coach coach;
    private final RemarkTexts texts = new RemarkTexts();
    private boolean failed;

    CoachLines(Coach coach) {
        this.coach = coach;
    }

    /** Whether there was a line that could not be read. */
    boolean failed() {
        return failed;
    }

    String answer(int number, String line) {
        try {
            var node = JSON.readTree(line);
            var language = language(node);
            if (!node.isObject() || language.isEmpty() || !node.path("reply").isString()) {
                return error(number, node.path("id"), "needs `language` (en or es) and `reply`");
            }
            var reply = node.get("reply").asString();
            var assessment = coach.assess(language.get(), node.path("message").asString(""), reply);
            return JSON.writeValueAsString(object(node.path("id"), assessment, language.get()));
        } catch (JacksonException broken) {
            return error(number, JSON.missingNode(), "is no JSON");
        }
    }

    private String error(int number, JsonNode id, String reason) {
        failed = true;
        var object = JSON.createObjectNode();
        if (!id.isMissingNode()) {
            object.set("id", id);
        }
        return JSON.writeValueAsString(object.put("error", "line " + number + " " + reason));
    }

    private static Optional<Language> language(JsonNode node) {
        var code = node.path("language").asString("").toLowerCase(Locale.ROOT);
        return Arrays.stream(Language.values())
                .filter(language -> code.equals(language.code()) || code.startsWith(language.code() + "-"))
                .findFirst();
    }

    private ObjectNode object(JsonNode id, Assessment assessment, Language language) {
        var object = JSON.createObjectNode();
        if (!id.isMissingNode()) {
            object.set("id", id);
        }
        object.set("mechanisms", findings(assessment, Aspect.MECHANISMS));
        object.set("service", findings(assessment, Aspect.SERVICE));
        var cautions = object.putArray("cautions");
        for (var found : assessment.cautions()) {
            var caution = cautions.addObject().put("type", found.type().key());
            caution.set("span", span(found.span()));
            caution.put("confidence", rounded(found.confidence()));
        }
        var remarks = object.putArray("remarks");
        Remarks.about(assessment).forEach(remark -> remarks.add(texts.text(remark, assessment.reply(), language)));
        assessment.doubt().ifPresent(doubt -> object.put("doubt", doubt.key()));
        return object;
    }

    private static ObjectNode findings(Assessment assessment, List<Aspect> aspects) {
        var object = JSON.createObjectNode();
        aspects.forEach(aspect -> object.set(aspect.key(), finding(assessment.finding(aspect))));
        return object;
    }

    private static ObjectNode finding(Finding finding) {
        var object =
                JSON.createObjectNode().put("level", finding.level()).put("confidence", rounded(finding.confidence()));
        var spans = object.putArray("spans");
        finding.spans().forEach(span -> spans.add(span(span)));
        return object;
    }

    private static ObjectNode span(Span span) {
        return JSON.createObjectNode().put("start", span.start()).put("end", span.end());
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * THOUSAND) / THOUSAND;
    }
}

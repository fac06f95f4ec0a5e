package coop.siembra.coach.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the interface says of itself is all of it, and true. */
class FeedbackDescriptionTests extends FeedbackServer {
    @Test
    void describesItselfToEverybody() {
        var response = send(asking("/api/v1/openapi"));
        assertThat(response.statusCode()).isEqualTo(200);
        var document = json(response);
        assertThat(document.get("openapi").asString()).startsWith("3.");
        assertThat(document.get("paths").propertyNames()).containsExactly(FEEDBACK);
        assertThat(document.at("/components/securitySchemes/basic/scheme").asString())
                .isEqualTo("basic");
        assertThat(document.at("/security/0").has("basic")).isTrue();
        var operation = document.get("paths").get(FEEDBACK).get("post");
        assertThat(operation.get("responses").propertyNames())
                .containsExactlyInAnyOrder("200", "400", "401", "404", "405", "406", "413", "415", "429", "500");
        assertThat(operation.has("parameters")).isFalse();
        assertThat(document.at("/components/schemas").propertyNames())
                .containsExactlyInAnyOrder(
                        "FeedbackRequest",
                        "Feedback",
                        "Mechanisms",
                        "Service",
                        "Level",
                        "Span",
                        "Caution",
                        "Remark",
                        "Problem");
        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .isFalse());
        assertThat(send(asking("/api/v1/openapi.yaml")).body()).contains("openapi: 3.", FEEDBACK);
    }

    /** But for confidences, which change with each training. */
    @Test
    void showsExamplesThatAreTrue() {
        assertThat(unsure(json(send(posting(Examples.REQUEST))))).isEqualTo(unsure(JSON.readTree(Examples.ANSWER)));
        assertThat(json(send(posting(Examples.SPANISH))).at("/cautions/0/type").asString())
                .isEqualTo("bureaucracy");
        assertThat(answer("en", MESSAGE, "ok")).isEqualTo(JSON.readTree(Examples.SILENT));
        assertThat(json(post(request("en", "", "").without("reply")))).isEqualTo(JSON.readTree(Examples.BAD));
    }

    private static JsonNode unsure(JsonNode answer) {
        answer.findParents("confidence").forEach(level -> ((ObjectNode) level).put("confidence", 0.5));
        return answer;
    }

    @Test
    void answersAsTheDescriptionSays() {
        var schemas = json(send(asking("/api/v1/openapi"))).get("components");
        var replies = List.of(
                "ok",
                "I'm so sorry. Who was with you when it happened? I ring you tomorrow at nine.",
                "You should have read the letter. Your request has been forwarded.",
                "I am sorry that you waited. ".repeat(400));
        for (var reply : replies) {
            assertThat(wrong(schemas, "Feedback", answer("en", MESSAGE, reply))).isEmpty();
        }
        assertThat(wrong(schemas, "FeedbackRequest", JSON.readTree(Examples.REQUEST)))
                .isEmpty();
        assertThat(wrong(schemas, "Problem", json(send(posting("{}"))))).isEmpty();
        assertThat(wrong(schemas, "Feedback", JSON.createObjectNode())).isNotEmpty();
    }

    private static List<String> wrong(JsonNode components, String name, JsonNode value) {
        var schema = JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
        schema.set("components", components);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(value)
                .stream()
                .map(Object::toString)
                .toList();
    }
}

package coop.siembra.coach.api;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.access.api.ApiServer;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The real server, asked for feedback. */
abstract class FeedbackServer extends ApiServer {
    static final String MESSAGE = "My card was swallowed on Friday and I could not pay the doctor.";

    static ObjectNode request(String language, String message, String reply) {
        return JSON.createObjectNode()
                .put("language", language)
                .put("message", message)
                .put("reply", reply);
    }

    HttpResponse<String> post(JsonNode body) {
        return send(posting(JSON.writeValueAsString(body)));
    }

    JsonNode answer(String language, String message, String reply) {
        var response = post(request(language, message, reply));
        assertThat(response.statusCode()).isEqualTo(200);
        return json(response);
    }

    static JsonNode problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        var problem = json(response);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("type").asString()).isEqualTo("about:blank");
        return problem;
    }
}

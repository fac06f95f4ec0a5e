package coop.siembra.app.cli;

import coop.siembra.coach.Coach;
import coop.siembra.coach.api.Feedback;
import coop.siembra.coach.api.FeedbackRequest;
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
    private static final String NEEDS =
            "needs `language` (en or es), `reply` and, if they are there, `message` and `scenario` as texts";

    private final Coach coach;
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
            if (node instanceof ObjectNode object && !object.hasNonNull("message")) {
                object.put("message", ""); // may be left out here
            }
            return switch (FeedbackRequest.read(node)) {
                case FeedbackRequest.Read.Refused refused -> error(number, node.path("id"), NEEDS);
                case FeedbackRequest.Read.Understood(var request) -> answer(node.path("id"), request);
            };
        } catch (JacksonException broken) {
            return error(number, JSON.missingNode(), "is no JSON");
        }
    }

    private String answer(JsonNode id, FeedbackRequest request) {
        var assessment = coach.assess(request.language(), request.message(), request.reply());
        var object = JSON.createObjectNode();
        if (!id.isMissingNode()) {
            object.set("id", id);
        }
        var feedback = Feedback.of(assessment, request.language(), request.scenario());
        object.setAll((ObjectNode) JSON.valueToTree(feedback));
        return JSON.writeValueAsString(object);
    }

    private String error(int number, JsonNode id, String reason) {
        failed = true;
        var object = JSON.createObjectNode();
        if (!id.isMissingNode()) {
            object.set("id", id);
        }
        return JSON.writeValueAsString(object.put("error", "line " + number + " " + reason));
    }
}

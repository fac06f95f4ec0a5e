package coop.siembra.coach.api;

import coop.siembra.coach.Coach;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers programs what the coach says of a reply. Keeps nothing and logs nothing of what it reads. */
@RestController
@Tag(name = "Coach", description = "Feedback on written replies.")
class FeedbackController {
    /** Bytes; a letter is not longer, and what is longer is not even read. */
    static final int LARGEST = 256 * 1024;

    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final String PROBLEMS = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final ObjectProvider<Coach> coach;
    private final JsonMapper json;

    FeedbackController(ObjectProvider<Coach> coach, JsonMapper json) {
        this.coach = coach;
        this.json = json;
    }

    @Operation(
            operationId = "feedback",
            summary = "Says what a reply does for the person who wrote",
            description =
                    "The same reply always gets the same answer. Where nothing can be said of it (nothing there, one"
                            + " word, no words, another language, markup) the answer is 200 with all levels 0, and a remark says why.",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "JSON in UTF-8, at most 256 KiB.",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = FeedbackRequest.class),
                                            examples = {
                                                @ExampleObject(name = "English", value = Examples.REQUEST),
                                                @ExampleObject(name = "Spanish", value = Examples.SPANISH)
                                            })))
    @ApiResponse(
            responseCode = "200",
            description = "What was found",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Feedback.class),
                            examples = {
                                @ExampleObject(name = "English", value = Examples.ANSWER),
                                @ExampleObject(name = "Too short to say", value = Examples.SILENT)
                            }))
    @ApiResponse(
            responseCode = "400",
            description = "No JSON, or a field is missing or wrong",
            content =
                    @Content(
                            mediaType = PROBLEMS,
                            schema = @Schema(ref = PROBLEM),
                            examples = @ExampleObject(Examples.BAD)))
    @ApiResponse(
            responseCode = "413",
            description = "The body is larger than 256 KiB",
            content = @Content(mediaType = PROBLEMS, schema = @Schema(ref = PROBLEM)))
    @PostMapping(
            path = "/api/v1/coach/feedback",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Feedback feedback(@Parameter(hidden = true) InputStream body) {
        var node = parsed(body);
        return switch (FeedbackRequest.read(node)) {
            case FeedbackRequest.Read.Refused(var field) -> throw FeedbackRefused.field(field);
            case FeedbackRequest.Read.Understood(var request) ->
                Feedback.of(
                        coach.getObject().assess(request.language(), request.message(), request.reply()),
                        request.language(),
                        request.scenario());
        };
    }

    /** What cannot be parsed is not told as the cause: its message quotes it. */
    private JsonNode parsed(InputStream body) {
        byte[] bytes;
        try {
            bytes = body.readNBytes(LARGEST + 1);
        } catch (IOException cutOff) {
            throw FeedbackRefused.noJson();
        }
        if (bytes.length > LARGEST) {
            throw FeedbackRefused.tooLarge(LARGEST);
        }
        JsonNode node;
        try {
            node = json.readTree(bytes);
        } catch (JacksonException broken) {
            throw FeedbackRefused.noJson();
        }
        if (node.isMissingNode()) {
            throw FeedbackRefused.noJson();
        }
        if (!node.isObject()) {
            throw FeedbackRefused.noObject();
        }
        return node;
    }
}

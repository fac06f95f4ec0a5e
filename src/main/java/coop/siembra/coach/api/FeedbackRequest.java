package coop.siembra.coach.api;

import coop.siembra.kernel.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the coach is asked about.
 *
 * @param message may be empty
 * @param scenario the caller's own, handed back as it is
 */
@Schema(name = "FeedbackRequest", description = "A reply to look at. Fields that are not named here are ignored.")
public record FeedbackRequest(
        @Schema(
                description =
                        "Language of message, reply and remarks: en or es; a region behind it, as in es-BO, is ignored.",
                type = "string",
                pattern = "^([Ee][Nn]|[Ee][Ss])(-.*)?$",
                example = "en",
                requiredMode = RequiredMode.REQUIRED)
        Language language,

        @Schema(
                description = "What the other person wrote. May be empty; whether the reply fits cannot be told then."
                        + " Read up to its 6,000th UTF-16 code unit.",
                example = "My card was swallowed on Friday and I could not pay the doctor.",
                requiredMode = RequiredMode.REQUIRED)
        String message,

        @Schema(
                description = "The words to look at. Read up to the 6,000th UTF-16 code unit.",
                example = "I'm sorry. Who was with you when it happened? I ring you tomorrow at nine.",
                requiredMode = RequiredMode.REQUIRED)
        String reply,

        @Schema(
                description = "An id of the caller's own, handed back as it is; without influence on the answer.",
                maxLength = FeedbackRequest.LONGEST_SCENARIO,
                example = "counter-17")
        @Nullable
        String scenario) {
    static final int LONGEST_SCENARIO = 200;

    /** What was understood of a request. */
    public sealed interface Read {
        record Understood(FeedbackRequest request) implements Read {}

        /** @param field that is missing or wrong */
        record Refused(String field) implements Read {}
    }

    /** @param node any JSON */
    public static Read read(JsonNode node) {
        var language = language(node.path("language"));
        if (language.isEmpty()) {
            return new Read.Refused("language");
        }
        for (var field : new String[] {"message", "reply"}) {
            if (!node.path(field).isString()) {
                return new Read.Refused(field);
            }
        }
        var scenario = node.path("scenario");
        boolean none = scenario.isMissingNode() || scenario.isNull();
        if (!none && !(scenario.isString() && scenario.asString().length() <= LONGEST_SCENARIO)) {
            return new Read.Refused("scenario");
        }
        return new Read.Understood(new FeedbackRequest(
                language.get(),
                whole(node.get("message").asString()),
                whole(node.get("reply").asString()),
                none ? null : whole(scenario.asString())));
    }

    private static Optional<Language> language(JsonNode node) {
        var code = node.isString() ? node.asString().toLowerCase(Locale.ROOT) : "";
        return Arrays.stream(Language.values())
                .filter(language -> code.equals(language.code()) || code.startsWith(language.code() + "-"))
                .findFirst();
    }

    /** With a sign for what is unreadable in place of each half of a character, as JSON may name them; as long as before. */
    private static String whole(String text) {
        var whole = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            boolean pair = at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
            if (pair) {
                at++;
            } else if (Character.isSurrogate(text.charAt(at))) {
                whole.setCharAt(at, '\uFFFD');
            }
        }
        return whole.toString();
    }

    @Override
    public String toString() {
        return "FeedbackRequest[" + language + "]"; // what people write stays out of logs
    }
}

package coop.siembra.access.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why there is no answer, as RFC 9457 has it; the words are in English or Spanish, as Accept-Language asks. */
@Schema(
        name = "Problem",
        description = "Why there is no answer (RFC 9457), in the language asked for by Accept-Language.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"type", "title", "status", "detail", "field"})
record Problem(
        @Schema(
                description = "Always about:blank: the status says what kind it is.",
                example = "about:blank",
                requiredMode = Schema.RequiredMode.REQUIRED)
        String type,

        @Schema(example = "The request cannot be answered", requiredMode = Schema.RequiredMode.REQUIRED)
        String title,

        @Schema(example = "400", requiredMode = Schema.RequiredMode.REQUIRED)
        int status,

        @Schema(
                example = "The request needs `reply`: the words to look at, as a text.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        String detail,

        @Schema(description = "The field of the request that is wrong, where it is one.", example = "reply") @Nullable
        String field) {}

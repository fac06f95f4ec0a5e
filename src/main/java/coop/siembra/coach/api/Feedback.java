package coop.siembra.coach.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import coop.siembra.coach.Aspect;
import coop.siembra.coach.Assessment;
import coop.siembra.coach.Doubt;
import coop.siembra.coach.Finding;
import coop.siembra.coach.Remark;
import coop.siembra.coach.RemarkTexts;
import coop.siembra.coach.Remarks;
import coop.siembra.coach.Span;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the coach says of a reply, in the shape in which programs get it: over HTTP, and a line at a time. */
@Schema(
        name = "Feedback",
        description =
                "What a reply does for the person who wrote. For practice: not to be used to hire, grade or rank anybody.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"mechanisms", "service", "cautions", "remarks", "doubt", "scenario"})
public record Feedback(
        @Schema(requiredMode = RequiredMode.REQUIRED) Mechanisms mechanisms,
        @Schema(requiredMode = RequiredMode.REQUIRED) Service service,

        @Schema(description = "What may hurt, the most certain first.", requiredMode = RequiredMode.REQUIRED)
        List<Caution> cautions,

        @Schema(
                description = "At most three things the writer can use, in the order in which to say them.",
                requiredMode = RequiredMode.REQUIRED)
        List<Said> remarks,

        @Schema(
                description =
                        "Why nothing could be said (then all levels are 0), or, for too-long, only of the beginning."
                                + " Not there otherwise.",
                allowableValues = {"empty", "no-words", "too-short", "other-language", "code", "too-long"})
        @Nullable
        String doubt,

        @Schema(description = "As in the request; not there without one.") @Nullable
        String scenario) {
    private static final double THOUSAND = 1000;

    /** The mechanisms of empathy in text. */
    @Schema(name = "Mechanisms", description = "The mechanisms of empathy in text.")
    @JsonPropertyOrder({"reactions", "interpretations", "explorations"})
    public record Mechanisms(
            @Schema(description = "Warmth and concern.", requiredMode = RequiredMode.REQUIRED)
            Level reactions,

            @Schema(
                    description = "What the other feels and lives, understood and said back.",
                    requiredMode = RequiredMode.REQUIRED)
            Level interpretations,

            @Schema(description = "Asking about what was not said.", requiredMode = RequiredMode.REQUIRED)
            Level explorations) {}

    /** What somebody who serves owes besides. */
    @Schema(name = "Service", description = "What somebody who serves owes besides.")
    @JsonPropertyOrder({"ownership", "clarity"})
    public record Service(
            @Schema(description = "What is done, by whom, by when.", requiredMode = RequiredMode.REQUIRED)
            Level ownership,

            @Schema(
                    description = "Plain words and a next step; about the whole, so it has no spans.",
                    requiredMode = RequiredMode.REQUIRED)
            Level clarity) {}

    /** How much of something there is. */
    @Schema(name = "Level", description = "How much of something is in the reply, and where.")
    @JsonPropertyOrder({"level", "confidence", "spans"})
    public record Level(
            @Schema(
                    description = "0 none, 1 weak, 2 strong.",
                    minimum = "0",
                    maximum = "2",
                    example = "1",
                    requiredMode = RequiredMode.REQUIRED)
            int level,

            @Schema(
                    description =
                            "How likely the level is the one an author of examples would give; 0 where nothing could be"
                                    + " said.",
                    minimum = "0",
                    maximum = "1",
                    example = "0.81",
                    requiredMode = RequiredMode.REQUIRED)
            double confidence,

            @Schema(
                    description = "What it rests on, in the order of the reply; none for level 0.",
                    requiredMode = RequiredMode.REQUIRED)
            List<Place> spans) {}

    /** Where something stands in the reply. */
    @Schema(
            name = "Span",
            description = "A piece of the reply, in UTF-16 code units, as JavaScript and Java count them.")
    @JsonPropertyOrder({"start", "end"})
    public record Place(
            @Schema(description = "The first.", minimum = "0", example = "0", requiredMode = RequiredMode.REQUIRED)
            int start,

            @Schema(
                    description = "After the last.",
                    minimum = "0",
                    example = "10",
                    requiredMode = RequiredMode.REQUIRED)
            int end) {}

    /** Something that may hurt. */
    @Schema(name = "Caution", description = "Something in the reply that may hurt.")
    @JsonPropertyOrder({"type", "span", "confidence"})
    public record Caution(
            @Schema(
                    allowableValues = {
                        "blame",
                        "defensiveness",
                        "dismissal",
                        "formula",
                        "bureaucracy",
                        "unasked-advice",
                        "over-promise",
                        "sarcasm",
                        "culprit-seeking",
                        "off-topic"
                    },
                    requiredMode = RequiredMode.REQUIRED)
            String type,

            @Schema(requiredMode = RequiredMode.REQUIRED) Place span,

            @Schema(
                    description =
                            "How likely an author of examples would say so. Each type of caution is said from a share of its own on, never below 0.28.",
                    minimum = "0",
                    maximum = "1",
                    requiredMode = RequiredMode.REQUIRED)
            double confidence) {}

    /** Something the writer can use. */
    @Schema(name = "Remark", description = "Something the writer can use, in the language of the request.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"kind", "text", "span"})
    public record Said(
            @Schema(
                    description =
                            "doubt: why nothing, or not all, could be said. worked: what did the other person good."
                                    + " change: the one change that would help most. next: what could come after that.",
                    allowableValues = {"doubt", "worked", "change", "next"},
                    requiredMode = RequiredMode.REQUIRED)
            String kind,

            @Schema(
                    description = "Plain text. It may quote the reply: escape it before showing it in a page.",
                    requiredMode = RequiredMode.REQUIRED)
            String text,

            @Schema(description = "The words it speaks of, where it speaks of some.") @Nullable
            Place span) {}

    /** Everything that is said of a reply, with remarks in its language. */
    public static Feedback of(Assessment assessment, Language language, @Nullable String scenario) {
        return new Feedback(
                new Mechanisms(
                        level(assessment, Aspect.REACTIONS),
                        level(assessment, Aspect.INTERPRETATIONS),
                        level(assessment, Aspect.EXPLORATIONS)),
                new Service(level(assessment, Aspect.OWNERSHIP), level(assessment, Aspect.CLARITY)),
                assessment.cautions().stream()
                        .map(found -> new Caution(found.type().key(), place(found.span()), rounded(found.confidence())))
                        .toList(),
                Remarks.about(assessment).stream()
                        .map(remark -> said(remark, assessment, language))
                        .toList(),
                assessment.doubt().map(Doubt::key).orElse(null),
                scenario);
    }

    private static Said said(Remark remark, Assessment assessment, Language language) {
        return new Said(
                Ids.of(remark.kind()),
                RemarkTexts.text(remark, assessment.reply(), language),
                remark.span().map(Feedback::place).orElse(null));
    }

    private static Level level(Assessment assessment, Aspect aspect) {
        Finding finding = assessment.finding(aspect);
        return new Level(
                finding.level(),
                rounded(finding.confidence()),
                finding.spans().stream().map(Feedback::place).toList());
    }

    private static Place place(Span span) {
        return new Place(span.start(), span.end());
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * THOUSAND) / THOUSAND;
    }
}

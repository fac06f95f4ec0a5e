package coop.siembra.records;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.CourseFixture;
import coop.siembra.learning.events.LearningEvent;
import coop.siembra.learning.events.LearningEvents;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatementMakerTests {
    private static final String ADDRESS = "https://learn.example.coop";
    private static final StatementMaker MAKER = new StatementMaker(new StatementParts(ADDRESS));
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> PARTS =
            Set.of("id", "version", "actor", "verb", "object", "result", "context", "timestamp");
    /** The verbs of the ADL vocabulary that are used. */
    private static final Set<String> VERBS = Set.of(
            "initialized",
            "attempted",
            "resumed",
            "experienced",
            "answered",
            "passed",
            "failed",
            "interacted",
            "completed",
            "registered",
            "scored");

    private static final Set<String> TYPES =
            Set.of("course", "lesson", "assessment", "simulation", "interaction", "performance", "question");

    static Stream<LearningEvent> everything() {
        return Stream.concat(
                LearningEvents.others().stream(),
                Stream.of(LearningEvents.answered(1, 1), LearningEvents.talked(false), LearningEvents.observed()));
    }

    private static JsonNode statement(LearningEvent event, @Nullable Course course) {
        return JSON.readTree(JSON.writeValueAsString(MAKER.statement(event, course)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void makesAStatementOfTheShapeTheStandardAsksFor(LearningEvent event) {
        for (var statement : List.of(statement(event, CourseFixture.course()), statement(event, null))) {
            assertThat(statement.propertyNames()).isSubsetOf(PARTS);
            assertThat(UUID.fromString(statement.at("/id").asString())).isEqualTo(event.id());
            assertThat(Instant.parse(statement.at("/timestamp").asString())).isEqualTo(event.at());
            assertThat(statement.at("/verb/id").asString()).startsWith("http://adlnet.gov/expapi/verbs/");
            assertThat(VERBS).contains(afterSlash(statement.at("/verb/id")));
            assertThat(statement.at("/verb/display").propertyNames()).containsExactlyInAnyOrder("en", "es");
            assertThat(statement.at("/object/objectType").asString()).isEqualTo("Activity");
            var object = URI.create(statement.at("/object/id").asString());
            assertThat(object.isAbsolute()).isTrue();
            assertThat(object.toString()).startsWith(ADDRESS + "/course/kindness");
            assertThat(TYPES).contains(afterSlash(statement.at("/object/definition/type")));
            UUID.fromString(statement.at("/context/registration").asString());
        }
    }

    private static String afterSlash(JsonNode iri) {
        return iri.asString().substring(iri.asString().lastIndexOf('/') + 1);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void namesPeopleByAccountOnly(LearningEvent event) {
        var statement = statement(event, CourseFixture.course());
        assertThat(statement.at("/actor/account/name").asString()).isEqualTo("ana");
        assertThat(statement.at("/actor/account/homePage").asString()).isEqualTo(ADDRESS);
        assertThat(statement.toString()).doesNotContain("mbox", "mailto", "@");
    }

    @ParameterizedTest
    @MethodSource("everything")
    void keepsScoresWithinTheScale(LearningEvent event) {
        var score = statement(event, null).at("/result/score/scaled");
        if (!score.isMissingNode()) {
            assertThat(score.asDouble()).isBetween(-1.0, 1.0);
        }
    }

    @Test
    void tellsThatAReflectionWasFinishedAndNothingOfIt() {
        var reflection = everything()
                .filter(LearningEvent.ReflectionFinished.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(statement(reflection, CourseFixture.course()).at("/result").propertyNames())
                .containsExactly("completion");
    }

    @Test
    void namesTheHeadAsInstructorOfAnObservation() {
        var statement = statement(LearningEvents.observed(), CourseFixture.course());
        assertThat(statement.at("/actor/account/name").asString()).isEqualTo("ana");
        assertThat(statement.at("/context/instructor/account/name").asString()).isEqualTo("hugo");
    }

    @Test
    void groupsAllOfAPersonsCourseUnderOneRegistration() {
        var registrations = everything()
                .map(event -> StatementMaker.registration(event.deed()))
                .distinct();
        assertThat(registrations).hasSize(1);
    }
}

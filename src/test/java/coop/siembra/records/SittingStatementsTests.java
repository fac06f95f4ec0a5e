package coop.siembra.records;

import static coop.siembra.assessment.events.AssessmentEvents.begun;
import static coop.siembra.assessment.events.AssessmentEvents.closed;
import static coop.siembra.assessment.events.AssessmentEvents.selfReport;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.assessment.events.AssessmentEvent;
import coop.siembra.assessment.events.AssessmentEvent.Shown;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SittingStatementsTests {
    private static final String ANA = "person:ana";
    private static final JsonMapper JSON = new JsonMapper();

    private static JsonNode statement(AssessmentEvent event) {
        var maker = new SittingStatements(new StatementParts("https://learn.example.org"));
        var title = new LocalizedText("Moments", "Momentos");
        return JSON.readTree(JSON.writeValueAsString(maker.statement(event, new PersonId("ana"), title)));
    }

    @Test
    void saysWhoSatWhatAndWhen() {
        var event = begun(ANA);
        var statement = statement(event);
        assertThat(statement.at("/id").asString()).isEqualTo(event.id().toString());
        assertThat(statement.at("/actor/account/name").asString()).isEqualTo("ana");
        assertThat(statement.at("/verb/id").asString()).isEqualTo("http://adlnet.gov/expapi/verbs/attempted");
        assertThat(statement.at("/object/id").asString()).isEqualTo("https://learn.example.org/assessment/moments");
        assertThat(statement.at("/object/definition/type").asString())
                .isEqualTo("http://adlnet.gov/expapi/activities/assessment");
        assertThat(statement.at("/object/definition/name/es").asString()).isEqualTo("Momentos");
        assertThat(statement.at("/context/revision").asString()).isEqualTo("0123456789abcdef");
        assertThat(statement.at("/timestamp").asString()).isEqualTo("2026-11-20T09:30:00Z");
        assertThat(statement.at("/context/registration"))
                .isEqualTo(statement(closed(ANA, false)).at("/context/registration"));
    }

    @Test
    void tellsHandedInFromTimeUp() {
        var handedIn = statement(closed(ANA, false));
        assertThat(handedIn.at("/verb/id").asString()).endsWith("/completed");
        assertThat(handedIn.at("/result/completion").asBoolean()).isTrue();
        var timeUp = statement(closed(ANA, true));
        assertThat(timeUp.at("/verb/id").asString()).endsWith("/terminated");
        assertThat(timeUp.at("/result/completion").asBoolean()).isFalse();
    }

    @Test
    void tellsNothingOfWhatCameOfIt() {
        for (var event : new AssessmentEvent[] {closed(ANA, false, new Shown("listening", 0.75, 8)), selfReport(ANA)}) {
            var statement = statement(event);
            assertThat(statement.at("/result").propertyNames()).containsExactly("completion");
            assertThat(statement.toString()).doesNotContain("listening", "0.75", "0.9", "score", "response");
        }
    }
}

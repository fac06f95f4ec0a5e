package coop.siembra.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.learning.events.LearningEvents;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.readiness.model.Evidence.Source;
import coop.siembra.readiness.model.EvidenceRules;
import coop.siembra.readiness.model.EvidenceRules.SourceRule;
import java.util.EnumMap;
import org.junit.jupiter.api.Test;

class EvidenceMakerTests {
    private static final EvidenceRules RULES = EvidenceRules.USUAL;

    @Test
    void weighsAFirstAnswerInFullAndLaterOnesAQuarter() {
        assertThat(EvidenceMaker.of(LearningEvents.answered(1, 0.5), RULES))
                .containsExactly(new Evidence("listening", 0.5, 1, Source.CHECK, LearningEvents.AT));
        assertThat(EvidenceMaker.of(LearningEvents.answered(2, 1), RULES))
                .containsExactly(new Evidence("listening", 1, 0.25, Source.CHECK, LearningEvents.AT));
    }

    @Test
    void weighsAConversationByItsMomentsAndAReplayAQuarter() {
        assertThat(EvidenceMaker.of(LearningEvents.talked(false), RULES))
                .containsExactly(
                        new Evidence("listening", 0.75, 4, Source.CONVERSATION, LearningEvents.AT),
                        new Evidence("calm", 0.5, 2, Source.CONVERSATION, LearningEvents.AT));
        assertThat(EvidenceMaker.of(LearningEvents.talked(true), RULES))
                .extracting(Evidence::weight)
                .containsExactly(1.0, 0.5);
    }

    @Test
    void weighsAnObservationByTheBehavioursLookedFor() {
        assertThat(EvidenceMaker.of(LearningEvents.observed(), RULES))
                .containsExactly(new Evidence("listening", 0.5, 2, Source.OBSERVATION, LearningEvents.AT));
    }

    @Test
    void takesEffortForNoEvidence() {
        assertThat(LearningEvents.others())
                .allSatisfy(event -> assertThat(EvidenceMaker.of(event, RULES)).isEmpty());
    }

    @Test
    void weighsByTheRulesThereAre() {
        var sources = new EnumMap<>(RULES.sources());
        sources.put(Source.CONVERSATION, new SourceRule(2, 0.5, 5, 90));
        var own = new EvidenceRules(sources, 0.5, RULES.risk());
        assertThat(EvidenceMaker.of(LearningEvents.talked(false), own))
                .extracting(Evidence::weight)
                .containsExactly(5.0, 4.0);
        assertThat(EvidenceMaker.of(LearningEvents.talked(true), own))
                .extracting(Evidence::weight)
                .containsExactly(2.0, 1.0);
    }
}

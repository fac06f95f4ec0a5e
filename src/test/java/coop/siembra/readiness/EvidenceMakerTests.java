package coop.siembra.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.learning.events.LearningEvents;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.readiness.model.Evidence.Source;
import org.junit.jupiter.api.Test;

class EvidenceMakerTests {

    @Test
    void weighsAFirstAnswerInFullAndLaterOnesAQuarter() {
        assertThat(EvidenceMaker.of(LearningEvents.answered(1, 0.5)))
                .containsExactly(new Evidence("listening", 0.5, 1, Source.CHECK, LearningEvents.AT));
        assertThat(EvidenceMaker.of(LearningEvents.answered(2, 1)))
                .containsExactly(new Evidence("listening", 1, 0.25, Source.CHECK, LearningEvents.AT));
    }

    @Test
    void weighsAConversationByItsMomentsAndAReplayAQuarter() {
        assertThat(EvidenceMaker.of(LearningEvents.talked(false)))
                .containsExactly(
                        new Evidence("listening", 0.75, 4, Source.CONVERSATION, LearningEvents.AT),
                        new Evidence("calm", 0.5, 2, Source.CONVERSATION, LearningEvents.AT));
        assertThat(EvidenceMaker.of(LearningEvents.talked(true)))
                .extracting(Evidence::weight)
                .containsExactly(1.0, 0.5);
    }

    @Test
    void weighsAnObservationByTheBehavioursLookedFor() {
        assertThat(EvidenceMaker.of(LearningEvents.observed()))
                .containsExactly(new Evidence("listening", 0.5, 2, Source.OBSERVATION, LearningEvents.AT));
    }

    @Test
    void takesEffortForNoEvidence() {
        assertThat(LearningEvents.others())
                .allSatisfy(event -> assertThat(EvidenceMaker.of(event)).isEmpty());
    }
}

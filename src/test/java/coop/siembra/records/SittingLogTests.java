package coop.siembra.records;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.assessment.events.AssessmentEvents.begun;
import static coop.siembra.assessment.events.AssessmentEvents.closed;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.assessment.FixtureContent;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

@QuietApplicationTest
@Import(FixtureContent.class)
class SittingLogTests {
    @Autowired
    SittingLog sittings;

    @Autowired
    StatementLog log;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    @Test
    void changesNothingWhenNewsComesTwice() {
        var begun = begun("person:ana");
        var closed = closed("person:ana", false);
        sittings.hear(begun);
        sittings.hearAll(List.of(begun, closed, closed));
        assertThat(log.about(ANA))
                .hasSize(2)
                .anySatisfy(json -> assertThat(json).contains(closed.id().toString(), "assessment/moments"));
    }

    @Test
    void saysNothingOfApplicants() {
        sittings.hearAll(List.of(begun("applicant:ana"), closed("applicant:ana", true)));
        assertThat(mongo.findAll(StatementLog.StatementDocument.class)).isEmpty();
    }
}

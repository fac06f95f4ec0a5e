package coop.siembra.readiness;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.TOP;
import static coop.siembra.assessment.events.AssessmentEvents.AT;
import static coop.siembra.assessment.events.AssessmentEvents.closed;
import static coop.siembra.assessment.events.AssessmentEvents.selfReport;
import static coop.siembra.assessment.instrument.InstrumentFixture.MOMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.assessment.FixtureContent;
import coop.siembra.assessment.Sittings;
import coop.siembra.assessment.events.AssessmentEvent.Shown;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.item.Response.Single;
import coop.siembra.kernel.Language;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.readiness.model.Evidence.Source;
import coop.siembra.store.OutboxRelay;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.test.context.support.WithMockUser;

@QuietApplicationTest
@Import(FixtureContent.class)
@WithMockUser(username = "admin", roles = "ADMIN")
class SittingsHeardTests {
    private static final Shown LISTENING = new Shown("listening", 0.75, 4);

    @Autowired
    Hearing heard;

    @Autowired
    EvidenceLog evidence;

    @Autowired
    TeamOverview overview;

    @Autowired
    Sittings sittings;

    @Autowired
    OutboxRelay relay;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
        relay.drain();
    }

    @Test
    void takesWhatASittingShowsForEvidenceOnce() {
        var news = closed("person:ana", false, LISTENING, new Shown("calm", 1, 40));
        List.of(news, news, news).forEach(heard::closed);
        assertThat(evidence.about(ANA).all())
                .containsExactlyInAnyOrder(
                        new Evidence("listening", 0.75, 2, Source.ASSESSMENT, AT),
                        new Evidence("calm", 1, 6, Source.ASSESSMENT, AT));
        assertThat(mongo.findAll(EvidenceDocument.class))
                .extracting(EvidenceDocument::id)
                .containsExactlyInAnyOrder(news.id() + "|listening", news.id() + "|calm");
        assertThat(overview.page(TeamQuery.of(TOP)).rows())
                .filteredOn(row -> row.person().equals(ANA))
                .singleElement()
                .satisfies(row -> assertThat(row.mastery()).isNotNull());
    }

    @Test
    void takesNothingOfSelfReportsAndApplicants() {
        heard.closed(selfReport("person:ana"));
        heard.closed(closed("applicant:ana", false, LISTENING));
        assertThat(mongo.findAll(EvidenceDocument.class)).isEmpty();
    }

    @Test
    void hearsOfASittingHandedIn() {
        var taker = Taker.person(ADMIN);
        var id = sittings.open(taker, MOMENTS, Purpose.BASELINE, Language.EN).orElseThrow();
        for (var step : List.of(
                new SittingStep.Open(),
                new SittingStep.Consent(Language.EN),
                new SittingStep.Begin(),
                new SittingStep.Answer("a-single", new Single("a"), Duration.ofSeconds(7)),
                new SittingStep.Submit())) {
            sittings.take(id, taker, "tab", step);
        }
        relay.drain();
        assertThat(evidence.about(ADMIN).all()).singleElement().satisfies(piece -> {
            assertThat(piece.value()).isEqualTo(1);
            assertThat(piece.weight()).isEqualTo(0.5);
            assertThat(piece.source()).isEqualTo(Source.ASSESSMENT);
        });
    }
}

package coop.siembra.records;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.learning.Learners.EMPATHY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.learning.Learners;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.events.LearningEvent;
import coop.siembra.learning.events.LearningEvents;
import coop.siembra.learning.store.EnrolmentDocument;
import coop.siembra.store.Outbox;
import coop.siembra.store.OutboxRelay;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.json.JsonMapper;

@QuietApplicationTest
class StatementLogTests {
    @Autowired
    StatementLog log;

    @Autowired
    Learners learners;

    @Autowired
    OutboxRelay relay;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    private List<String> ids() {
        return log.about(ANA).stream()
                .map(json -> new JsonMapper().readTree(json).at("/id").asString())
                .toList();
    }

    private List<Outbox.Letter> waiting() {
        return mongo.findAll(EnrolmentDocument.class).stream()
                .flatMap(document -> document.outbox().events().stream())
                .toList();
    }

    @Test
    void writesOneStatementForEachPieceOfNewsAndClearsTheOutbox() {
        learners.finish(ANA, EMPATHY, learners.first(EMPATHY, Activity.Check.class));
        learners.finish(ANA, EMPATHY, learners.first(EMPATHY, Activity.Talk.class));
        learners.finish(ANA, EMPATHY, learners.first(EMPATHY, Activity.Reflection.class));
        learners.finish(ANA, EMPATHY, learners.first(EMPATHY, Activity.Reply.class));
        learners.finish(ANA, EMPATHY, learners.first(EMPATHY, Activity.Practice.class));
        var told = waiting().stream().map(event -> event.id().toString()).toList();
        assertThat(told).hasSizeGreaterThan(15).doesNotHaveDuplicates();
        relay.drain();
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(told);
        assertThat(waiting()).isEmpty();
        relay.drain();
        assertThat(ids()).hasSize(told.size());
        assertThat(log.about(ANA).toString())
                .contains("adlnet.gov/expapi/verbs/completed")
                .doesNotContain("For my eyes only", "My secret");
    }

    @Test
    void changesNothingWhenNewsComesTwiceAloneOrAmongOther() {
        var one = LearningEvents.answered(1, 1);
        var two = LearningEvents.talked(false);
        log.hear(one);
        var before = log.about(ANA);
        log.hear(one);
        assertThat(log.about(ANA)).isEqualTo(before);
        log.hearAll(List.<LearningEvent>of(one, two, one));
        assertThat(ids())
                .containsExactlyInAnyOrder(one.id().toString(), two.id().toString());
    }
}

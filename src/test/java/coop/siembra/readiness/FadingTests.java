package coop.siembra.readiness;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SALES;
import static coop.siembra.learning.Learners.EMPATHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.learning.Learners;
import coop.siembra.learning.course.Activity;
import coop.siembra.readiness.TeamPage.Mastery;
import coop.siembra.readiness.TeamPage.Row;
import coop.siembra.readiness.TeamQuery.Order;
import coop.siembra.readiness.model.Evidence.Source;
import coop.siembra.readiness.store.StandingDocument;
import coop.siembra.store.OutboxRelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.test.context.support.WithMockUser;

/** Estimates in the team's list, when nobody does anything for a long time. */
@QuietApplicationTest
@WithMockUser(username = "hugo", roles = "HEAD")
class FadingTests {
    @Autowired
    TeamOverview overview;

    @Autowired
    Learners learners;

    @Autowired
    DailyPass pass;

    @Autowired
    Upkeep upkeep;

    @Autowired
    OutboxRelay relay;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    @BeforeEach
    void learn(@Autowired Cooperative cooperative) {
        cooperative.found();
        learners.finish(ANA, EMPATHY, learners.first(EMPATHY, Activity.Check.class));
        learners.finish(HEAD, EMPATHY, learners.first(EMPATHY, Activity.Lesson.class));
        relay.drain();
    }

    private Clock in(int days) {
        return Clock.offset(clock, Duration.ofDays(days));
    }

    private void fade(int days) {
        pass.at(in(days)).run();
    }

    private List<Row> sorted(Order order) {
        return overview.page(new TeamQuery(SALES, null, false, "", order, false, 0))
                .rows();
    }

    private Mastery mastery() {
        return sorted(Order.NAME).stream()
                .filter(row -> row.person().equals(ANA))
                .map(Row::mastery)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Long> revisions() {
        var revisions = new TreeMap<String, Long>();
        mongo.findAll(TeamRowDocument.class)
                .forEach(row -> revisions.put(row.id(), Objects.requireNonNull(row.revision())));
        return revisions;
    }

    @Test
    void fadesWithTheDaysAlthoughThereIsNoNews() {
        var fresh = mastery();
        assertThat(fresh.known()).isTrue();
        fade(180);
        var old = mastery();
        assertThat(old.mean()).isLessThan(fresh.mean());
        assertThat(old.high() - old.low()).isGreaterThan(fresh.high() - fresh.low());
        fade(900);
        assertThat(mastery().known()).isFalse();
        assertThat(mastery().mean()).isCloseTo(0.5, offset(0.1));
    }

    @Test
    void sortsByWhatTheEstimatesAreOfToday() {
        mongo.remove(new Query(), EvidenceDocument.class);
        mongo.insert(known("ana", 0.95, Source.CHECK), "evidence"); // the better, and the sooner forgotten
        mongo.insert(known("hugo", 0.9, Source.OBSERVATION), "evidence");
        upkeep.refresh(ANA);
        upkeep.refresh(HEAD);
        assertThat(sorted(Order.MASTERY)).extracting(Row::person).containsExactly(HEAD, ANA);
        fade(720);
        assertThat(sorted(Order.MASTERY)).extracting(Row::person).containsExactly(ANA, HEAD);
    }

    private EvidenceDocument known(String person, double value, Source source) {
        return new EvidenceDocument(
                person, person, "c", null, null, null, "listening", value, 40, source.name(), clock.instant());
    }

    @Test
    void makesARowOnceADayAndOnlyWhereThereIsSomethingToFade() {
        var before = revisions();
        fade(0);
        assertThat(revisions()).isEqualTo(before);
        fade(1);
        fade(1);
        before.merge("ana", 1L, Long::sum);
        assertThat(revisions()).isEqualTo(before);
    }

    @Test
    void makesWhatThereWasBeforeThereWereStandings() {
        mongo.remove(new Query(), StandingDocument.class);
        mongo.updateMulti(new Query(), new Update().unset("asOf"), TeamRowDocument.class);
        fade(0);
        assertThat(mongo.findAll(StandingDocument.class)).hasSize(5);
        assertThat(Objects.requireNonNull(mongo.findById("ana", TeamRowDocument.class))
                        .asOf())
                .isNotNull();
    }
}

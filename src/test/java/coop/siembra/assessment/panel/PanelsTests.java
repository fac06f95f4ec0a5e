package coop.siembra.assessment.panel;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.assessment.Respondents.LEADERS;
import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.assessment.Respondents.SOIL;
import static coop.siembra.assessment.Respondents.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.keys.KeyOutcome;
import coop.siembra.assessment.keys.KeyOutcome.InForce;
import coop.siembra.assessment.keys.Keys;
import coop.siembra.assessment.panel.Entry.Shut;
import coop.siembra.assessment.panel.Entry.Why;
import coop.siembra.assessment.panel.Expert.Credentials;
import coop.siembra.assessment.panel.Expert.State;
import coop.siembra.assessment.panel.PanelOutcome.Invited;
import coop.siembra.assessment.panel.PanelOutcome.Reason;
import coop.siembra.assessment.panel.PanelOutcome.Refused;
import coop.siembra.assessment.reports.SittingScores;
import coop.siembra.assessment.scoring.Key.Origin;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.SittingId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@QuietApplicationTest
@WithMockUser(username = "tomas", roles = "TRAINING")
class PanelsTests {
    @Autowired
    Panels panels;

    @Autowired
    Experts experts;

    @Autowired
    ExpertRatings ratings;

    @Autowired
    Panellists panellists;

    @Autowired
    Keys keys;

    @Autowired
    Respondents respondents;

    @Autowired
    SittingScores scores;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    private List<Document> audited(String object) {
        return mongo.find(query(where("object").is(object)), Document.class, "audit");
    }

    private State state(PanelId panel) {
        return panels.find(panel).orElseThrow().experts().getFirst().state();
    }

    private void expire() {
        mongo.updateMulti(
                new Query(),
                Update.update("expires", clock.instant().minus(Duration.ofSeconds(1))),
                PanelDocuments.EXPERTS);
    }

    private SittingId closedNow(String form) {
        return respondents.closed(Taker.person(ANA), MOMENTS, How.USUAL.on(form).at(clock.instant()), about(0.9, 4));
    }

    @Test
    void leadsFromInvitationsToAKeyThatScoresWhatClosesAfterwards() {
        var before = closedNow("a");
        var old = scores.report(scores.find(before).orElseThrow());
        var panel = panellists.opened(MOMENTS, "a");
        panellists.submitted(panel, 3);
        assertThat(panels.agreement(panel))
                .as("nobody sees ratings of an open panel")
                .isEmpty();
        assertThat(panels.adopt(panel)).isEmpty();
        panels.close(panel);
        var agreement = panels.agreement(panel).orElseThrow();
        assertThat(agreement.experts()).isEqualTo(3);
        assertThat(agreement.options()).hasSize(64);
        assertThat(agreement.forKey().orElseThrow().average()).isBetween(0.7, 1.0);
        assertThat(panels.adopted(panel)).isEmpty();
        assertThat(panels.adopt(panel)).containsInstanceOf(InForce.class);
        assertThat(panels.adopted(panel)).isPresent();
        assertThat(panels.adopt(panel).orElseThrow())
                .isEqualTo(new KeyOutcome.Refused(KeyOutcome.Reason.VERSION_TAKEN));
        var after = scores.report(scores.find(closedNow("a")).orElseThrow());
        assertThat(after.key().version()).isEqualTo("panel-1");
        assertThat(after.provisional()).isFalse();
        assertThat(scores.report(scores.find(before).orElseThrow())).isEqualTo(old);
        var instrument = respondents.instrument(MOMENTS);
        assertThat(keys.current(instrument, instrument.form("b").orElseThrow()).origin())
                .isEqualTo(Origin.AUTHORS);
        assertThat(audited("panel.panel"))
                .extracting(entry -> entry.get("action"))
                .containsExactly("ADDED", "CHANGED");
        assertThat(audited("panel.link")).hasSize(3);
        assertThat(audited("keys.panel")).hasSize(1);
    }

    @Test
    void makesAKeyForSituationsOfWhichTheBestIsPicked() {
        var form = respondents.instrument(LEADERS).forms().getFirst().id();
        var panel = panellists.opened(LEADERS, form);
        panellists.submitted(panel, 3);
        panels.close(panel);
        assertThat(panels.adopt(panel)).containsInstanceOf(InForce.class);
        var key = keys.current(
                respondents.instrument(LEADERS),
                respondents.instrument(LEADERS).forms().getFirst());
        assertThat(key.version()).isEqualTo("panel-1");
        assertThat(key.values().values().iterator().next().values()).allMatch(value -> value >= 0 && value <= 100);
    }

    @Test
    void countsPanelsOfAnInstrument() {
        assertThat(panellists.opened(MOMENTS, "a", "b")).isEqualTo(new PanelId(MOMENTS, 1));
        assertThat(panellists.opened(MOMENTS, "b")).isEqualTo(new PanelId(MOMENTS, 2));
        assertThat(panels.list(MOMENTS))
                .extracting(Panel::id)
                .containsExactly(new PanelId(MOMENTS, 2), new PanelId(MOMENTS, 1));
        assertThat(panels.open(SOIL, List.of("a"))).isEqualTo(new Refused(Reason.UNKNOWN));
        assertThat(panels.open(MOMENTS, List.of("z"))).isEqualTo(new Refused(Reason.UNKNOWN));
        assertThat(panels.open(new InstrumentId("none"), List.of("a"))).isEqualTo(new Refused(Reason.UNKNOWN));
    }

    @Test
    void keepsOnlyTheHashOfALink() {
        var panel = panellists.opened(MOMENTS, "a");
        var secret = panellists.invited(panel, "Elena Rojas");
        panellists.introduce(secret, "Elena Rojas");
        assertThat(secret).hasSizeGreaterThanOrEqualTo(43);
        for (var collection : mongo.getCollectionNames()) {
            mongo.findAll(Document.class, collection)
                    .forEach(stored ->
                            assertThat(stored.toJson()).as(collection).doesNotContain(secret, "coop.siembra"));
        }
    }

    @Test
    void showsAnExpertNeitherKeyNorReasons() {
        var panel = panellists.opened(MOMENTS, "a");
        var desk = panellists.desk(panellists.invited(panel, "Elena Rojas"));
        assertThat(desk.questions())
                .hasSize(16)
                .allSatisfy(question -> assertThat(question.item(List.of()).options())
                        .allMatch(
                                option -> option.key() == 1 && option.why().en().isEmpty()));
    }

    @Test
    void asksEachExpertInAnotherOrderThatStays() {
        var panel = panellists.opened(MOMENTS, "a");
        var first = panellists.invited(panel, "Elena Rojas");
        var second = panellists.invited(panel, "Bruno Paz");
        assertThat(panellists.desk(first).questions())
                .isEqualTo(panellists.desk(first).questions());
        assertThat(panellists.desk(first).questions())
                .isNotEqualTo(panellists.desk(second).questions())
                .hasSameElementsAs(panellists.desk(second).questions());
    }

    @Test
    void storesEachRatingAndGoesOnThroughTheSameLink() {
        var secret = panellists.invited(panellists.opened(MOMENTS, "a"), "Elena Rojas");
        ratings.speak(secret, Language.ES);
        panellists.introduce(secret, "Elena Rojas Paz");
        ratings.rate(secret, "a01", Map.of("a", 4));
        ratings.rate(secret, "a01", Map.of("b", 2));
        ratings.rate(secret, "a01", Map.of("a", 5));
        var desk = panellists.desk(secret);
        assertThat(desk.ratings()).isEqualTo(Map.of("a01", Map.of("a", 5, "b", 2)));
        assertThat(desk.language()).contains(Language.ES);
        assertThat(desk.said().orElseThrow().name()).isEqualTo("Elena Rojas Paz");
        assertThat(desk.answered()).isZero();
    }

    @Test
    void takesNoRatingsThatDoNotFit() {
        var secret = panellists.invited(panellists.opened(MOMENTS, "a"), "Elena Rojas");
        ratings.rate(secret, "a01", Map.of("a", 6));
        ratings.rate(secret, "a01", Map.of("a", 0));
        ratings.rate(secret, "a01", Map.of("z", 3));
        ratings.rate(secret, "a01.x", Map.of("a", 3));
        ratings.rate(secret, "b01", Map.of("a", 3));
        ratings.rate(secret, "$set", Map.of("a", 3));
        assertThat(panellists.desk(secret).ratings()).isEmpty();
    }

    @Test
    void takesASetOnceAndOnlyWhole() {
        var panel = panellists.opened(MOMENTS, "a");
        var secret = panellists.invited(panel, "Elena Rojas");
        panellists.rateAll(secret, 1);
        assertThat(ratings.submit(secret)).as("nobody knows yet who it is").isInstanceOf(Entry.Desk.class);
        panellists.introduce(secret, "Elena Rojas");
        assertThat(ratings.submit(secret)).isEqualTo(new Shut(Why.SUBMITTED));
        assertThat(state(panel)).isEqualTo(State.SUBMITTED);
        var stored = mongo.findAll(Document.class, PanelDocuments.EXPERTS);
        assertThat(ratings.rate(secret, "a01", Map.of("a", 1))).isEqualTo(new Shut(Why.SUBMITTED));
        assertThat(ratings.submit(secret)).isEqualTo(new Shut(Why.SUBMITTED));
        assertThat(mongo.findAll(Document.class, PanelDocuments.EXPERTS)).isEqualTo(stored);
        var half = panellists.invited(panel, "Bruno Paz");
        panellists.introduce(half, "Bruno Paz");
        ratings.rate(half, "a01", Map.of("a", 1));
        assertThat(ratings.submit(half)).isInstanceOf(Entry.Desk.class);
    }

    @Test
    void shutsLinksThatRanOutWereWithdrawnReplacedOrMadeUp() {
        var panel = panellists.opened(MOMENTS, "a");
        var secret = panellists.invited(panel, "Elena Rojas");
        ratings.rate(secret, "a01", Map.of("a", 4));
        var expert = panels.find(panel).orElseThrow().experts().getFirst().id();
        assertThat(ratings.enter("")).isEqualTo(new Shut(Why.UNKNOWN));
        assertThat(ratings.enter(secret + "x")).isEqualTo(new Shut(Why.UNKNOWN));
        assertThat(ratings.enter("x".repeat(5000))).isEqualTo(new Shut(Why.UNKNOWN));
        assertThat(ratings.enter(expert)).isEqualTo(new Shut(Why.UNKNOWN));
        expire();
        assertThat(ratings.enter(secret)).isEqualTo(new Shut(Why.EXPIRED));
        assertThat(ratings.rate(secret, "a01", Map.of("a", 1))).isEqualTo(new Shut(Why.EXPIRED));
        assertThat(state(panel)).isEqualTo(State.EXPIRED);
        var renewed = ((Invited) experts.renew(panel, expert, 10)).secret();
        assertThat(ratings.enter(secret)).isEqualTo(new Shut(Why.UNKNOWN));
        assertThat(panellists.desk(renewed).ratings()).isEqualTo(Map.of("a01", Map.of("a", 4)));
        experts.revoke(panel, expert);
        assertThat(ratings.enter(renewed)).isEqualTo(new Shut(Why.REVOKED));
        assertThat(state(panel)).isEqualTo(State.REVOKED);
        assertThat(audited("panel.link"))
                .extracting(entry -> entry.get("action"))
                .containsExactly("GRANTED", "GRANTED", "WITHDREW");
    }

    @Test
    void closesOnceThreeHaveHandedInAndThenTakesNothing() {
        var panel = panellists.opened(MOMENTS, "a");
        panellists.submitted(panel, 2);
        var late = panellists.invited(panel, "Elena Rojas");
        panellists.introduce(late, "Elena Rojas");
        panellists.rateAll(late, 9);
        assertThat(panels.close(panel)).isEqualTo(new Refused(Reason.TOO_FEW));
        var third = panellists.invited(panel, "Bruno Paz");
        panellists.introduce(third, "Bruno Paz");
        panellists.rateAll(third, 8);
        ratings.submit(third);
        panels.close(panel);
        assertThat(panels.find(panel).orElseThrow().counted()).isEqualTo(3);
        assertThat(ratings.submit(late)).isEqualTo(new Shut(Why.CLOSED));
        assertThat(panels.agreement(panel).orElseThrow().experts()).isEqualTo(3);
        assertThat(panels.close(panel)).isEqualTo(new Refused(Reason.CLOSED));
        assertThat(experts.invite(panel, "Nora", "nora@experts.example", 30)).isEqualTo(new Refused(Reason.CLOSED));
        assertThat(ratings.enter(third)).isEqualTo(new Shut(Why.SUBMITTED));
    }

    @Test
    void refusesInvitationsThatLeadNowhere() {
        var panel = panellists.opened(MOMENTS, "a");
        assertThat(experts.invite(panel, " ", "a@b.example", 30)).isEqualTo(new Refused(Reason.NAME));
        for (var email : List.of("", "a", "a@b", "a b@c.example", "a@b.example\nBcc: x@y.example", "<a@b.example>")) {
            assertThat(experts.invite(panel, "Ana", email, 30)).as(email).isEqualTo(new Refused(Reason.EMAIL));
        }
        assertThat(experts.invite(panel, "Ana", "a@b.example", 0)).isEqualTo(new Refused(Reason.DAYS));
        assertThat(experts.invite(panel, "Ana", "a@b.example", 91)).isEqualTo(new Refused(Reason.DAYS));
        assertThat(experts.invite(panel, "Ana", "a@b.example", 90)).isInstanceOf(Invited.class);
        assertThat(experts.invite(panel, "Ana", "A@B.example", 9)).isEqualTo(new Refused(Reason.TWICE));
        assertThat(experts.invite(new PanelId(MOMENTS, 7), "Ana", "c@b.example", 9))
                .isEqualTo(new Refused(Reason.UNKNOWN));
        assertThat(experts.revoke(panel, "none")).isEqualTo(new Refused(Reason.UNKNOWN));
        assertThat(Credentials.of("Ana", "", 3)).isEmpty();
        assertThat(Credentials.of("Ana", "Trainer", -1)).isEmpty();
        assertThat(PanelId.of("member-moments", "0")).isEmpty();
        assertThat(PanelId.of("../x", "1")).isEmpty();
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"HEAD", "RECRUITER", "EXECUTIVE", "ADMIN"})
    void isForTheTrainingLeadAlone() {
        var panel = new PanelId(MOMENTS, 1);
        List<Runnable> all = List.of(
                () -> panels.list(MOMENTS),
                () -> panels.find(panel),
                () -> panels.open(MOMENTS, List.of("a")),
                () -> panels.close(panel),
                () -> panels.agreement(panel),
                () -> panels.adopt(panel),
                () -> panels.adopted(panel),
                () -> experts.invite(panel, "Ana", "a@b.example", 30),
                () -> experts.renew(panel, "x", 30),
                () -> experts.revoke(panel, "x"));
        all.forEach(
                step -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(step::run));
    }
}

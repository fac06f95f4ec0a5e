package coop.siembra.readiness;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SALES;
import static coop.siembra.access.Cooperative.SHOP;
import static coop.siembra.access.Cooperative.TOP;
import static coop.siembra.learning.Learners.EMPATHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.AssignmentTarget.ToPerson;
import coop.siembra.learning.AssignmentTarget.ToUnit;
import coop.siembra.learning.Assignments;
import coop.siembra.learning.Learners;
import coop.siembra.learning.course.Activity;
import coop.siembra.people.Deputy;
import coop.siembra.people.People;
import coop.siembra.people.Units;
import coop.siembra.readiness.TeamPage.Row;
import coop.siembra.readiness.TeamQuery.Order;
import coop.siembra.store.OutboxRelay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@QuietApplicationTest
class TeamOverviewTests {
    private static final LocalDate MAY = LocalDate.of(2100, 5, 1);

    @Autowired
    TeamOverview overview;

    @Autowired
    Upkeep upkeep;

    @Autowired
    Learners learners;

    @Autowired
    Assignments assignments;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    OutboxRelay relay;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
        relay.drain();
    }

    private List<Row> rows(UnitId unit) {
        relay.drain();
        return overview.page(TeamQuery.of(unit)).rows();
    }

    private static TeamQuery sorted(Order order, boolean descending) {
        return new TeamQuery(SALES, null, false, "", order, descending, 0);
    }

    @Test
    @WithMockUser(username = "hugo", roles = "HEAD")
    void showsThePeopleOfTheUnitAndBelow() {
        assertThat(rows(SALES)).extracting(Row::person).containsExactly(ANA, HEAD);
        assertThat(rows(SHOP)).extracting(Row::person).containsExactly(ANA);
    }

    @Test
    @WithMockUser(username = "hugo", roles = "HEAD")
    void refusesSistersThoseAboveAndUnitsThatDoNotExist() {
        for (var unit : List.of(BACK, TOP, new UnitId("gone"), new UnitId("s"))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> overview.page(TeamQuery.of(unit)));
        }
    }

    @Test
    @WithMockUser(
            username = "ana",
            roles = {"LEARNER", "HEAD", "TRAINING"})
    void refusesALearnerTheOwnUnit() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> overview.page(TeamQuery.of(SHOP)));
    }

    @Test
    @WithAnonymousUser
    void refusesEverybodyElse() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> overview.page(TeamQuery.of(SHOP)));
    }

    @Test
    @WithMockUser(username = "eva", roles = "HEAD")
    void refusesADeputyWhosePeriodIsOver() {
        var today = LocalDate.now(clock);
        units.nameDeputy(SALES, new Deputy(EVA, today, today));
        assertThat(rows(SALES)).hasSize(2);
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is("sales")),
                Update.update("deputies.0.from", today.minusDays(9).toString())
                        .set("deputies.0.to", today.minusDays(1).toString()),
                "units");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> rows(SALES));
    }

    @Test
    @WithMockUser(username = "hugo", roles = "HEAD")
    void followsWhoJoinsMovesAndLeaves(@Autowired Cooperative cooperative) {
        var leo = new PersonId("leo");
        cooperative.hire(leo, SHOP);
        assertThat(rows(SHOP)).extracting(Row::person).containsExactly(ANA, leo);
        people.change(ANA, people.find(ANA).orElseThrow().version(), Cooperative.details(ANA, BACK));
        assertThat(rows(SALES)).extracting(Row::person).containsExactly(HEAD, leo);
        people.activate(leo, false);
        assertThat(rows(SALES)).extracting(Row::person).containsExactly(HEAD);
        people.activate(leo, true);
        assertThat(rows(SALES)).extracting(Row::person).containsExactly(HEAD, leo);
    }

    @Test
    @WithMockUser(username = "hugo", roles = "HEAD")
    void keepsDoneScoreAndMasteryApart() {
        assignments.assign(EMPATHY, new ToUnit(SALES), MAY, HEAD);
        learners.finish(ANA, EMPATHY, learners.first(EMPATHY, Activity.Lesson.class));
        assertThat(rows(SHOP)).singleElement().satisfies(row -> {
            assertThat(row.begun()).isTrue();
            assertThat(row.done()).isPositive();
            assertThat(row.score()).isNull();
            assertThat(row.mastery()).isNull();
            assertThat(row.dueOn()).isEqualTo(MAY);
        });
        learners.finish(ANA, EMPATHY, learners.first(EMPATHY, Activity.Check.class));
        assertThat(rows(SHOP)).singleElement().satisfies(row -> {
            assertThat(row.score()).isEqualTo(1);
            assertThat(row.mastery()).isNotNull();
            assertThat(row.done()).isLessThan(50);
        });
        learners.complete(ANA, EMPATHY);
        assertThat(rows(SHOP)).singleElement().satisfies(row -> {
            assertThat(row.completed()).isTrue();
            assertThat(row.done()).isEqualTo(100);
            assertThat(row.dueOn()).isNull();
        });
    }

    @Test
    @WithMockUser(username = "hugo", roles = "HEAD")
    void findsByPartOfANameWithoutAccents(@Autowired Cooperative cooperative) {
        rename(ANA, "Anaïs Ñáñez (caja.*)");
        relay.drain();
        assertThat(search("nanez")).containsExactly(ANA);
        assertThat(search("  ÑÁÑ ")).containsExactly(ANA);
        assertThat(search("(caja.*)")).containsExactly(ANA);
        assertThat(search(".*")).containsExactly(ANA);
        assertThat(search("\\E")).isEmpty();
        assertThat(search("hugo.")).isEmpty();
    }

    private void rename(PersonId id, String name) {
        var details = Cooperative.details(id, SHOP);
        people.change(
                id,
                people.find(id).orElseThrow().version(),
                new coop.siembra.people.PersonDetails(
                        name, details.email(), SHOP, details.position(), details.language(), null));
    }

    private List<PersonId> search(String text) {
        return overview.page(new TeamQuery(SALES, null, false, text, Order.NAME, false, 0)).rows().stream()
                .map(Row::person)
                .toList();
    }

    @Test
    @WithMockUser(username = "hugo", roles = "HEAD")
    void showsWhoIsLateOverallAndInOneCourse() {
        assignments.assign(EMPATHY, new ToPerson(ANA), LocalDate.now(clock).minusDays(1), HEAD);
        assignments.assign(EMPATHY, new ToPerson(HEAD), LocalDate.now(clock), HEAD);
        relay.drain();
        for (var course : Arrays.asList(null, EMPATHY)) {
            var late = overview.page(new TeamQuery(SALES, course, true, "", Order.NAME, false, 0));
            assertThat(late.rows()).extracting(Row::person).containsExactly(ANA);
            assertThat(late.total()).isOne();
        }
        var other = overview.page(new TeamQuery(SALES, Learners.SERVE, true, "", Order.NAME, false, 0));
        assertThat(other.rows()).isEmpty();
    }

    @Test
    @WithMockUser(username = "hugo", roles = "HEAD")
    void makesTheRowOfWhatThereIsHoweverManyMakeItAtOnce() throws Exception {
        learners.finish(ANA, EMPATHY, learners.first(EMPATHY, Activity.Lesson.class));
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 30; i++) {
                threads.submit(() -> upkeep.refresh(ANA));
            }
        }
        relay.drain();
        assertThat(rows(SHOP))
                .singleElement()
                .satisfies(row -> assertThat(row.done()).isPositive());
    }
}

package coop.siembra.readiness;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SALES;
import static coop.siembra.access.Cooperative.SHOP;
import static coop.siembra.access.Cooperative.TOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.AssignmentTarget.ToPerson;
import coop.siembra.learning.Assignments;
import coop.siembra.learning.Learners;
import coop.siembra.people.Deputy;
import coop.siembra.people.Units;
import coop.siembra.readiness.PeopleReadiness.Query;
import coop.siembra.readiness.PeopleReadiness.Row;
import coop.siembra.readiness.UnitReadiness.Filter;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.Move;
import coop.siembra.readiness.model.RiskRule.Risk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

/** What those who lead a unit see of it, and nobody else. */
@QuietApplicationTest
@WithMockUser(username = "hugo", roles = "HEAD")
class TeamReadinessTests {
    private static final CompetencyId LISTENING = new CompetencyId("listening");

    @Autowired
    TeamReadiness team;

    @Autowired
    TeamPeople teamPeople;

    @Autowired
    EvidenceBehind behind;

    @Autowired
    Readied readied;

    @Autowired
    Cooperative cooperative;

    @Autowired
    Assignments assignments;

    @Autowired
    Units units;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    @BeforeEach
    void found() {
        readied.found();
        readied.train(ANA, 1);
    }

    private List<PersonId> shown(Query query) {
        return teamPeople.page(query).rows().stream().map(Row::person).toList();
    }

    private long looks() {
        var noted = org.springframework.data.mongodb.core.query.Query.query(
                Criteria.where("object").is("team.evidence").and("subject").is("ana"));
        return mongo.count(noted, "audit");
    }

    private static Filter role(String role) {
        return new Filter(role, null);
    }

    private static Filter site(String site) {
        return new Filter(null, site);
    }

    @Test
    void countsTheUnitAndWhatIsBelow() {
        var sales = team.of(SALES, Filter.ALL);
        assertThat(sales.asOf()).isEqualTo(LocalDate.now(clock));
        assertThat(sales.tally().people()).isEqualTo(2);
        assertThat(sales.tally().overall().ready()).isEqualTo(1);
        var family = team.family(SALES, Filter.ALL);
        assertThat(family.below()).singleElement().satisfies(shop -> {
            assertThat(shop.unit()).isEqualTo(SHOP);
            assertThat(shop.tally().overall().ready()).isEqualTo(1);
        });
        assertThat(team.choices(SALES).roles()).isEqualTo(Map.of("branch-head", 1, "teller", 1));
        assertThat(team.choices(SALES).sites()).isEqualTo(Map.of("Centro", 2));
    }

    @Test
    void filtersCountsByRoleAndSite() {
        assertThat(team.of(SALES, role("teller")).tally().people()).isEqualTo(1);
        assertThat(team.of(SALES, role("nobody")).tally().people()).isZero();
        assertThat(team.of(SALES, site("Centro")).tally().people()).isEqualTo(2);
        assertThat(team.of(SALES, site("Mercado")).tally().people()).isZero();
        assertThat(team.of(SALES, new Filter("teller", "Centro"))
                        .tally()
                        .overall()
                        .ready())
                .isEqualTo(1);
        assertThat(team.family(SALES, site("Centro")).below())
                .singleElement()
                .satisfies(shop -> assertThat(shop.tally().people()).isEqualTo(1));
    }

    @Test
    void showsPeopleByNameWithEveryCompetencyAndFiltersThem() {
        var page = teamPeople.page(Query.of(SALES));
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.rows()).extracting(Row::person).containsExactly(ANA, HEAD);
        assertThat(page.rows()
                        .getFirst()
                        .standing()
                        .cell("composure")
                        .orElseThrow()
                        .level())
                .isEqualTo(Level.READY);
        assertThat(shown(new Query(SALES, role("branch-head"), "", null, 0))).containsExactly(HEAD);
        assertThat(shown(new Query(SALES, site("Mercado"), "", null, 0))).isEmpty();
        assertThat(shown(new Query(SALES, role(""), "", null, 0))).isEmpty();
        assertThat(shown(new Query(SALES, Filter.ALL, "listening", Level.READY, 0)))
                .containsExactly(ANA);
        assertThat(shown(new Query(SALES, Filter.ALL, Move.OVERALL, Level.UNKNOWN, 0)))
                .containsExactly(HEAD);
        assertThat(shown(Query.of(SHOP))).containsExactly(ANA);
        assertThat(shown(new Query(SALES, Filter.ALL, "", null, "HÚG", 0))).containsExactly(HEAD);
        assertThat(shown(new Query(SALES, Filter.ALL, "", null, "e.a", 0))).isEmpty();
    }

    @Test
    void pagesByAHundred() {
        Stream.iterate(1, number -> number + 1)
                .limit(PeopleReadiness.PAGE)
                .forEach(number -> cooperative.hire(new PersonId("p%03d".formatted(number)), SHOP));
        readied.settle();
        var first = teamPeople.page(Query.of(SALES));
        assertThat(first.total()).isEqualTo(PeopleReadiness.PAGE + 2);
        assertThat(first.rows()).hasSize(PeopleReadiness.PAGE);
        var second = teamPeople.page(new Query(SALES, Filter.ALL, "", null, 1));
        assertThat(second.rows()).hasSize(2).doesNotContainAnyElementsOf(first.rows());
        assertThat(team.of(SALES, role("")).tally().people()).isEqualTo(PeopleReadiness.PAGE);
    }

    @Test
    void showsWhoIsLateAtRiskOrMoved() {
        assignments.assign(
                Learners.EMPATHY, new ToPerson(ANA), LocalDate.now(clock).minusDays(1), HEAD);
        readied.settle();
        assertThat(teamPeople.overdue(SALES, Filter.ALL, 0).rows())
                .extracting(Row::person)
                .containsExactly(ANA);
        assertThat(team.of(SALES, Filter.ALL).tally().overdue()).isEqualTo(1);
        assertThat(teamPeople.moved(SALES, Filter.ALL, 0).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.person()).isEqualTo(ANA);
                    assertThat(row.moves())
                            .contains(new Move(Move.OVERALL, Level.UNKNOWN, Level.READY, LocalDate.now(clock)));
                });
        readied.train(ANA, 0);
        assertThat(teamPeople.atRisk(SALES, Filter.ALL, 0).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.person()).isEqualTo(ANA);
                    assertThat(row.risks())
                            .containsExactly(Risk.IDLE); // evidence from elsewhere, and nothing done here
                });
        assertThat(team.of(SALES, Filter.ALL).tally().risk()).isEqualTo(1);
    }

    @Test
    void showsTheMonthsUpToNow() {
        assertThat(team.trend(SALES)).last().satisfies(month -> {
            assertThat(month.day()).isEqualTo(LocalDate.now(clock));
            assertThat(month.tally().overall().ready()).isEqualTo(1);
        });
    }

    @Test
    void showsTheEvidenceBehindAFigureTheNewestFirstAndNotesTheLook() {
        readied.hear(readied.answered(ANA, "listening", 0.5, 2, 180));
        var page = behind.page(ANA, LISTENING, 0);
        assertThat(page.total()).isEqualTo(42);
        assertThat(page.pieces()).hasSize(EvidencePage.PAGE);
        var last = behind.page(ANA, LISTENING, 1).pieces().getLast();
        assertThat(last.weight()).isEqualTo(1);
        assertThat(last.weightToday()).isCloseTo(0.5, within(0.001));
        assertThat(last.value()).isEqualTo(0.5);
        assertThat(last.course()).isNotNull();
        assertThat(last.sourceName()).isNotNull();
        assertThat(looks()).isEqualTo(1);
    }

    /** Every way to read something of a unit. */
    private List<ThrowingCallable> waysInto(UnitId unit) {
        return List.of(
                () -> team.of(unit, Filter.ALL),
                () -> team.of(unit, site("Mercado")),
                () -> team.family(unit, Filter.ALL),
                () -> team.choices(unit),
                () -> team.trend(unit),
                () -> teamPeople.page(Query.of(unit)),
                () -> teamPeople.overdue(unit, Filter.ALL, 0),
                () -> teamPeople.atRisk(unit, Filter.ALL, 0),
                () -> teamPeople.moved(unit, Filter.ALL, 0));
    }

    private void refuses(UnitId unit) {
        waysInto(unit)
                .forEach(way ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(way));
    }

    private void refuses(PersonId person) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> behind.page(person, LISTENING, 0));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> teamPeople.person(person));
    }

    @Test
    void refusesSistersThoseAboveAndWhatDoesNotExist() {
        List.of(BACK, TOP, new UnitId("gone"), new UnitId("s")).forEach(this::refuses);
        refuses(EVA);
        refuses(new PersonId("gone"));
        assertThat(teamPeople.person(ANA)).isPresent();
    }

    @Test
    @WithMockUser(
            username = "ana",
            roles = {"LEARNER", "HEAD", "TRAINING", "RECRUITER"})
    void letsALearnerSeeThemselvesOnly() {
        List.of(SHOP, SALES, TOP).forEach(this::refuses);
        refuses(EVA);
        assertThat(teamPeople.person(ANA)).isPresent();
        assertThat(behind.page(ANA, LISTENING, 0).total()).isEqualTo(40);
        assertThat(looks()).isZero();
    }

    @Test
    @WithAnonymousUser
    void refusesEverybodyElse() {
        refuses(SHOP);
        refuses(ANA);
    }

    @Test
    @WithMockUser(username = "eva", roles = "LEARNER")
    void letsADeputyLookWithinTheirPeriodOnly() {
        var today = LocalDate.now(clock);
        units.nameDeputy(SALES, new Deputy(EVA, today, today));
        assertThat(team.of(SHOP, Filter.ALL).tally().people()).isEqualTo(1);
        refuses(TOP);
        mongo.updateFirst(
                org.springframework.data.mongodb.core.query.Query.query(
                        Criteria.where("_id").is("sales")),
                Update.update("deputies.0.from", today.minusDays(9).toString())
                        .set("deputies.0.to", today.minusDays(1).toString()),
                "units");
        refuses(SHOP);
        refuses(ANA);
    }

    @Test
    @WithMockUser(username = "tomas", roles = "EXECUTIVE")
    void letsExecutivesSeeAll() {
        assertThat(team.of(TOP, Filter.ALL).tally().people()).isEqualTo(5);
        assertThat(team.family(TOP, site("Mercado")).below())
                .extracting(unit -> unit.tally().people())
                .containsExactly(1, 0);
        refuses(new UnitId("gone"));
    }
}

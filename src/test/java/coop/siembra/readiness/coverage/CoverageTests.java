package coop.siembra.readiness.coverage;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SALES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Acting;
import coop.siembra.access.Role;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.Readied;
import coop.siembra.readiness.coverage.Coverage.Row;
import coop.siembra.readiness.model.coverage.Covered;
import coop.siembra.readiness.model.coverage.Covered.Gap;
import coop.siembra.readiness.model.plan.Action.State;
import coop.siembra.readiness.model.plan.Aim;
import coop.siembra.readiness.model.plan.Link;
import coop.siembra.readiness.model.plan.Task;
import coop.siembra.readiness.plan.PlanEditing;
import coop.siembra.readiness.workshop.Workshop;
import coop.siembra.readiness.workshop.Workshop.Place;
import coop.siembra.readiness.workshop.Workshops;
import coop.siembra.readiness.workshop.Workshops.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** What serves each objective, counted over a real store. */
@QuietApplicationTest
@WithMockUser(username = "admin", roles = "EXECUTIVE")
class CoverageTests {
    @Autowired
    Coverage coverage;

    @Autowired
    Reaching reaching;

    @Autowired
    Workshops workshops;

    @Autowired
    PlanEditing editing;

    @Autowired
    Readied readied;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    @BeforeEach
    void found() {
        readied.found();
    }

    private Row row(String objective) {
        return coverage.now().rows().stream()
                .filter(row -> row.objective().id().equals(objective))
                .findFirst()
                .orElseThrow();
    }

    /** As the row of the team's list says it. */
    private void completed(PersonId person, String course, int daysAgo) {
        var at = Date.from(clock.instant().minus(Duration.ofDays(daysAgo)));
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(person.value())),
                Update.update("courses." + course + ".completedAt", at),
                "team_rows");
    }

    private static Workshop stored(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Stored.class);
        return ((Outcome.Stored) outcome).workshop();
    }

    private Set<String> held(int daysAgo, Set<PersonId> there) {
        var then = workshops.at(Clock.offset(clock, Duration.ofDays(-daysAgo - 1)));
        var draft = stored(then.plan(SALES, new CompetencyId("listening"), 90, Set.of()));
        var place = new Place(LocalDate.now(clock).minusDays(daysAgo), LocalTime.of(9, 0), "Hall");
        var fresh = then.find(draft.id()).orElseThrow();
        var invited = stored(then.invite(stored(then.schedule(fresh, place, List.of(ANA, HEAD)))));
        stored(workshops.attended(invited, there));
        Set<String> objectives = new HashSet<>();
        reaching.held().forEach(workshop -> objectives.addAll(reaching.objectives(workshop)));
        return objectives;
    }

    @Test
    void countsPeopleReachedByCoursesAndWorkshopsOnce() {
        completed(ANA, "empathy-foundations", 30);
        completed(ANA, "why-we-serve", 20);
        completed(EVA, "why-we-serve", 400);
        assertThat(row("internal-service").covered())
                .returns(2, Covered::courses)
                .returns(1, Covered::reached)
                .returns(Gap.NO_GOAL, Covered::gap);
        assertThat(row("differentiate").covered().reached()).isEqualTo(1);
        var served = held(10, Set.of(ANA, HEAD));
        assertThat(served).isNotEmpty();
        for (var objective : served) {
            var covered = row(objective).covered();
            assertThat(covered.workshops()).isEqualTo(1);
            assertThat(covered.reached()).as(objective).isEqualTo(2);
        }
        assertThat(coverage.now().reach().people()).isEqualTo(5);
    }

    @Test
    void forgetsWorkshopsOfMoreThanAYearAgo() {
        assertThat(held(400, Set.of(ANA))).isEmpty();
    }

    @Test
    void saysWhatIsMissingAndWhatThereIsForIt() {
        assertThat(row("profitability")).satisfies(row -> {
            assertThat(row.covered().gap()).isEqualTo(Gap.NOTHING);
            assertThat(row.courses()).isEmpty();
            assertThat(row.blocks()).isNotEmpty();
        });
        assertThat(row("caring").covered().gap()).isEqualTo(Gap.NOBODY_REACHED);
        var today = LocalDate.now(clock);
        var ride = new Task("Ride", ANA, today.plusDays(3), new Link(Link.Kind.CLOSER, "ride-along"));
        var aim = new Aim("Goal", "Why", "How", List.of("profitability"), null, today.plusDays(90));
        var outcome = editing.add(aim, ride);
        assertThat(row("profitability").covered())
                .returns(1, Covered::openGoals)
                .returns(Gap.ONLY_PLANNED, Covered::gap);
        assertThat(row("caring").covered().closer()).isEqualTo(1);
        var goal = ((PlanEditing.Outcome.Stored) outcome).goal();
        editing.report(goal, goal.actions().getFirst().id(), State.DROPPED, "No");
        assertThat(row("caring").covered().closer()).isZero();
    }

    @Test
    void keepsTheCountsOfALargeOrganisationForAWhile() {
        var row = mongo.findById(ANA.value(), Document.class, "team_rows");
        for (int at = 0; at < Reaching.LARGE; at++) {
            mongo.insert(new Document(row).append("_id", "copy-" + at), "team_rows");
        }
        assertThat(coverage.now().reach().of("caring")).isZero();
        completed(ANA, "empathy-foundations", 1);
        assertThat(coverage.now().reach().of("caring")).isZero();
        reaching.pass();
        assertThat(coverage.now().reach().of("caring")).isEqualTo(1);
        completed(EVA, "empathy-foundations", 1);
        assertThat(reaching.at(Clock.offset(clock, Duration.ofHours(4)))
                        .now(reaching.held())
                        .reach()
                        .of("caring"))
                .isEqualTo(2);
    }

    @Test
    void isForThoseWhoLeadAllOnly() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.as(HEAD, coverage::now, Role.HEAD));
    }
}

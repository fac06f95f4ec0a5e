package coop.siembra.learning;

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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.siembra.access.Cooperative;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.AssignmentTarget.ToPerson;
import coop.siembra.learning.TeamLearning.AssignRefusal;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.learning.enrolment.Taken.Refusal;
import coop.siembra.people.Deputy;
import coop.siembra.people.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
class TeamLearningTests {
    private static final LocalDate MAY = LocalDate.of(2100, 5, 1);

    @Autowired
    TeamLearning team;

    @Autowired
    MyLearning mine;

    @Autowired
    Learners learners;

    @Autowired
    Assignments assignments;

    @Autowired
    Units units;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    private Activity.Practice practice() {
        return learners.first(EMPATHY, Activity.Practice.class);
    }

    private void promise(PersonId person) {
        learners.open(person, EMPATHY, practice());
        learners.take(person, EMPATHY, practice().id(), new Step.Promise(MAY, "My secret plan"));
    }

    private static void refused(ThrowingCallable action) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(action);
    }

    private void refusedEverythingAbout(PersonId person) {
        refused(() -> team.standings(person));
        refused(() -> team.practices(person));
        refused(() -> team.assign(EMPATHY, person, MAY));
        refused(() -> team.observe(person, EMPATHY, practice().id(), Set.of(), ""));
        assertThat(team.mayAssign(person)).isFalse();
        assertThat(team.mayObserve(person)).isFalse();
        assertThat(assignments.of(person)).isEmpty();
    }

    @Test
    @WithMockUser(username = "hugo", roles = "HEAD")
    void headSeesAndAsksTheOwnPeople() {
        assertThat(team.assign(EMPATHY, ANA, MAY)).isEmpty();
        assertThat(team.standings(ANA)).extracting(CourseStanding::dueOn).containsExactly(MAY);
        assertThat(team.assign(EMPATHY, SHOP, MAY.plusDays(1))).isEmpty();
        assertThat(team.assign(new CourseId("none"), ANA, MAY)).hasValue(AssignRefusal.UNKNOWN_COURSE);
        assertThat(team.assign(EMPATHY, ANA, LocalDate.now(clock).minusDays(1))).hasValue(AssignRefusal.DATE_PASSED);
    }

    @Test
    @WithMockUser(username = "hugo", roles = "HEAD")
    void headReachesNeitherSistersNorThoseAbove() {
        promise(EVA);
        refusedEverythingAbout(EVA);
        for (var unit : List.of(BACK, TOP, new UnitId("gone"), new UnitId("sale"))) {
            refused(() -> team.assign(EMPATHY, unit, MAY));
            assertThat(assignments.of(unit)).isEmpty();
        }
        refusedEverythingAbout(new PersonId("nobody"));
    }

    @Test
    @WithMockUser(
            username = "eva",
            roles = {"LEARNER", "HEAD", "TRAINING", "RECRUITER"})
    void learnerWithARoleButWithoutAUnitReachesNobody() {
        promise(ANA);
        refusedEverythingAbout(ANA);
        refused(() -> team.assign(EMPATHY, SHOP, MAY));
        refused(() -> team.assign(EMPATHY, BACK, MAY));
    }

    @Test
    @WithMockUser(username = "eva", roles = "LEARNER")
    void learnerSeesTheOwnStandingButAsksOrObservesNotEvenThemselves() {
        promise(EVA);
        assertThat(team.standings(EVA)).hasSize(1);
        refused(() -> team.assign(EMPATHY, EVA, MAY));
        refused(() -> team.observe(EVA, EMPATHY, practice().id(), Set.of(), ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mine.take(EMPATHY, practice().id(), "", new Step.Observe(HEAD, Set.of(), "")));
    }

    @Test
    @WithMockUser(username = "eva", roles = "LEARNER")
    void deputyReachesThePeopleWithinThePeriodButNotThemselves() {
        var today = LocalDate.now(clock);
        units.nameDeputy(SALES, new Deputy(EVA, today, today));
        assertThat(team.assign(EMPATHY, ANA, MAY)).isEmpty();
        refused(() -> team.assign(EMPATHY, EVA, MAY)); // works elsewhere
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is("sales")),
                Update.update("deputies.0.from", today.minusDays(9).toString())
                        .set("deputies.0.to", today.minusDays(1).toString()),
                "units");
        assignments.withdraw(EMPATHY, new ToPerson(ANA), EVA);
        refusedEverythingAbout(ANA);
    }

    @Test
    @WithMockUser(username = "hugo", roles = "HEAD")
    void nobodyObservesThemselvesNotEvenInTheOwnUnit() {
        promise(HEAD);
        refused(() -> team.observe(HEAD, EMPATHY, practice().id(), Set.of(), ""));
        assertThat(team.mayObserve(HEAD)).isFalse();
        assertThat(team.mayAssign(HEAD)).isTrue();
    }

    @Test
    @WithMockUser(username = "hugo", roles = "HEAD")
    void observesOnlyWhatWasPromisedAndOnlyKnownBehaviours() {
        var behaviour = practice().observe().getFirst().id();
        assertThat(team.observe(ANA, EMPATHY, practice().id(), Set.of(behaviour), ""))
                .hasValue(Refusal.NOT_YET);
        promise(ANA);
        assertThat(team.observe(ANA, EMPATHY, practice().id(), Set.of("nonsense"), ""))
                .hasValue(Refusal.UNKNOWN_PART);
        assertThat(team.observe(ANA, EMPATHY, practice().id(), Set.of(behaviour), "Well done"))
                .isEmpty();
        assertThat(team.practices(ANA))
                .extracting(TeamLearning.PracticeSeen::observations)
                .containsExactly(1);
    }

    @Test
    @WithMockUser(username = "hugo", roles = "HEAD")
    void headNeverGetsWhatSomebodyWrote() {
        learners.complete(ANA, EMPATHY);
        var shown = List.of(team.standings(ANA), team.practices(ANA)).toString();
        assertThat(shown).contains("empathy-foundations").doesNotContain("For my eyes only", "My secret");
    }

    @Test
    @WithAnonymousUser
    void nobodyGetsNothing() {
        promise(ANA);
        refused(() -> team.standings(ANA));
        refused(() -> team.assign(EMPATHY, SHOP, MAY));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(mine::home);
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> mine.desk(EMPATHY));
    }

    @Test
    @WithMockUser(username = "eva", roles = "LEARNER")
    void nobodyGoesOnFromSomebodyElsesStep(@Autowired Learning learning) {
        var hers = (StepOutcome.Saved) learning.take(ANA, EMPATHY, practice().id(), "tab", new Step.Open());
        refused(() -> mine.take(hers, "tab", new Step.Promise(MAY, "Not hers")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mine.take(hers, "tab", new Step.Observe(HEAD, Set.of(), "")));
        assertThat(learning.desk(ANA, EMPATHY).orElseThrow().enrolment()).isEqualTo(hers.enrolment());
    }

    @Test
    @WithMockUser(username = "eva", roles = "LEARNER")
    void everybodyGetsTheirOwnCoursesOnly() {
        learners.open(ANA, EMPATHY, practice());
        assertThat(mine.home().standings()).isEmpty();
        assertThat(mine.desk(EMPATHY).orElseThrow().enrolment()).isNull();
        promise(EVA);
        assertThat(mine.home().standings()).hasSize(1);
        assertThat(mine.home().practices())
                .extracting(MyLearning.PracticeDue::dueOn)
                .containsExactly(MAY);
        assertThat(mine.home().streak().days()).isOne();
    }
}

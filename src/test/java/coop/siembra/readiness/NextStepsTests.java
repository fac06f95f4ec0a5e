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

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Acting;
import coop.siembra.access.Cooperative;
import coop.siembra.access.Role;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.AssignmentTarget.ToPerson;
import coop.siembra.learning.Assignments;
import coop.siembra.learning.Learners;
import coop.siembra.readiness.model.RiskRule.Risk;
import coop.siembra.readiness.model.next.Advice;
import coop.siembra.readiness.next.NextSteps;
import coop.siembra.readiness.talking.Talks;
import coop.siembra.readiness.workshop.Workshops;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** What a head is advised to do, from what there is of their people. */
@QuietApplicationTest
@WithMockUser(username = "hugo", roles = "HEAD")
class NextStepsTests {
    private static final CompetencyId COMPOSURE = new CompetencyId("composure");

    @Autowired
    NextSteps steps;

    @Autowired
    Workshops workshops;

    @Autowired
    Talks talks;

    @Autowired
    TeamCourses courses;

    @Autowired
    Assignments assignments;

    @Autowired
    Readied readied;

    @Autowired
    Cooperative cooperative;

    @Autowired
    Clock clock;

    @BeforeEach
    void found() {
        readied.found();
    }

    private List<PersonId> tellers(int count) {
        var all = IntStream.range(0, count)
                .mapToObj(n -> new PersonId("teller" + n))
                .toList();
        all.forEach(person -> {
            cooperative.hire(person, SHOP);
            readied.place(person, Readied.TELLER, "Centro");
        });
        readied.settle();
        return all;
    }

    private void low(PersonId person) {
        readied.hear(readied.answered(person, "composure", 0, 40, 0));
    }

    private <A extends Advice> List<A> advised(Class<A> kind) {
        return steps.of(SALES).advices().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void advisesACourseToThoseWhoTookNone() {
        var tellers = tellers(4);
        tellers.forEach(this::low);
        readied.settle();
        var assign = advised(Advice.Assign.class).stream()
                .filter(one -> one.gap().competency().equals("composure"))
                .findFirst()
                .orElseThrow();
        assertThat(assign.gap().key()).isTrue();
        assertThat(assign.gap().notYet()).isEqualTo(4);
        assertThat(assign.gap().without())
                .containsExactlyInAnyOrderElementsOf(
                        tellers.stream().map(PersonId::value).toList());
        assertThat(steps.of(SALES).people()).containsKey("teller0");
    }

    @Test
    void advisesAWorkshopToThoseWhoAreAskedForItsCourseAlreadyUntilOneIsPlanned() {
        var tellers = tellers(4);
        tellers.forEach(person -> {
            low(person);
            assignments.assign(
                    Learners.EMPATHY, new ToPerson(person), LocalDate.now(clock).plusDays(9), HEAD);
        });
        readied.settle();
        assertThat(advised(Advice.Workshop.class))
                .anyMatch(one -> one.gap().competency().equals("composure"));
        workshops.plan(SALES, COMPOSURE, 60, Set.of());
        assertThat(advised(Advice.Workshop.class))
                .noneMatch(one -> one.gap().competency().equals("composure"));
    }

    @Test
    void advisesToTalkWithWhoIsAtRiskUntilATalkIsNoted() {
        readied.train(ANA, 1);
        readied.train(ANA, 0);
        assertThat(advised(Advice.Talk.class)).singleElement().satisfies(talk -> {
            assertThat(talk.person()).isEqualTo("ana");
            assertThat(talk.risks()).containsExactly(Risk.IDLE); // what rose and fell within a day has not fallen
            assertThat(talk.competency()).isNotNull();
            assertThat(talk.lastOn()).isNull();
        });
        talks.add(ANA, "One thing at a time", null);
        assertThat(advised(Advice.Talk.class)).isEmpty();
    }

    @Test
    void advisesToRemindWhoIsLateAndToObserveWhereLittleIsKnown() {
        assignments.assign(
                Learners.EMPATHY, new ToPerson(ANA), LocalDate.now(clock).minusDays(3), HEAD);
        readied.settle();
        assertThat(advised(Advice.Remind.class))
                .singleElement()
                .matches(one -> one.person().equals("ana") && one.days() == 3);
        var plan = steps.of(SALES);
        assertThat(advised(Advice.Observe.class))
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(plan.unknown().get(one.gap().competency())).isNotEmpty());
    }

    @Test
    void advisesNobodyAboutThemselves() {
        readied.train(HEAD, 1);
        readied.train(HEAD, 0);
        assignments.assign(
                Learners.EMPATHY, new ToPerson(HEAD), LocalDate.now(clock).minusDays(3), HEAD);
        readied.settle();
        assertThat(advised(Advice.Talk.class)).isEmpty();
        assertThat(advised(Advice.Remind.class)).isEmpty();
        assertThat(advised(Advice.Recognise.class)).isEmpty();
        var plan = steps.of(SALES);
        assertThat(plan.unknown().values())
                .allSatisfy(
                        rows -> assertThat(rows).noneMatch(row -> row.person().equals(HEAD)));
        assertThat(advised(Advice.Observe.class))
                .allSatisfy(one ->
                        assertThat(plan.unknown().get(one.gap().competency())).isNotEmpty());
    }

    @Test
    void refusesUnitsOneDoesNotLeadAndSeesNoCoursesOfOthers() {
        for (var unit : List.of(TOP, BACK, new UnitId("gone"))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> steps.of(unit));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> courses.of(unit, List.of(ANA)));
        }
        assertThat(courses.of(SALES, List.of(ANA, EVA))).containsOnlyKeys(ANA);
        Acting.does(
                ANA,
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> steps.of(SHOP)),
                Role.LEARNER,
                Role.HEAD);
    }
}

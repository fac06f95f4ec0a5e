package coop.siembra.learning;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SALES;
import static coop.siembra.access.Cooperative.SHOP;
import static coop.siembra.access.Cooperative.TOP;
import static coop.siembra.learning.Learners.EMPATHY;
import static coop.siembra.learning.Learners.SERVE;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.access.Cooperative;
import coop.siembra.learning.AssignmentTarget.ToPerson;
import coop.siembra.learning.AssignmentTarget.ToUnit;
import coop.siembra.people.People;
import coop.siembra.people.PersonDetails;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AssignmentsTests {
    private static final LocalDate MAY = LocalDate.of(2100, 5, 1);

    @Autowired
    Assignments assignments;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    @Test
    void reachesEverybodyInAUnitAndBelowAndNobodyElse() {
        assignments.assign(EMPATHY, new ToUnit(SALES), MAY, HEAD);
        assertThat(assignments.of(ANA)).extracting(Assignment::dueOn).containsExactly(MAY);
        assertThat(assignments.of(HEAD)).hasSize(1);
        assertThat(assignments.of(EVA)).isEmpty();
        assertThat(assignments.of(SHOP)).isEmpty();
        assertThat(assignments.of(SALES)).hasSize(1);
    }

    @Test
    void putsThePersonsOwnDateBeforeThoseOfUnitsAndTheEarliestAmongThese() {
        assignments.assign(EMPATHY, new ToUnit(TOP), MAY.plusDays(1), ADMIN);
        assignments.assign(EMPATHY, new ToUnit(SHOP), MAY.plusDays(2), HEAD);
        assertThat(assignments.of(ANA)).extracting(Assignment::dueOn).containsExactly(MAY.plusDays(1));
        assignments.assign(EMPATHY, new ToPerson(ANA), MAY.plusDays(9), HEAD);
        assertThat(assignments.of(ANA)).extracting(Assignment::dueOn).containsExactly(MAY.plusDays(9));
    }

    @Test
    void listsSeveralCoursesByDate() {
        assignments.assign(EMPATHY, new ToPerson(ANA), MAY.plusDays(3), HEAD);
        assignments.assign(SERVE, new ToUnit(SHOP), MAY, HEAD);
        assertThat(assignments.of(ANA)).extracting(Assignment::course).containsExactly(SERVE, EMPATHY);
    }

    @Test
    void movesTheDateWhenAskedAgain() {
        assignments.assign(EMPATHY, new ToPerson(ANA), MAY, HEAD);
        assignments.assign(EMPATHY, new ToPerson(ANA), MAY.plusDays(7), HEAD);
        assertThat(assignments.of(ANA)).extracting(Assignment::dueOn).containsExactly(MAY.plusDays(7));
    }

    @Test
    void fallsBackToTheUnitsDateWhenThePersonsIsWithdrawnAndCanAskAnew() {
        assignments.assign(EMPATHY, new ToUnit(SHOP), MAY, HEAD);
        assignments.assign(EMPATHY, new ToPerson(ANA), MAY.plusDays(7), HEAD);
        assignments.withdraw(EMPATHY, new ToPerson(ANA), HEAD);
        assignments.withdraw(EMPATHY, new ToPerson(ANA), HEAD);
        assertThat(assignments.of(ANA)).extracting(Assignment::dueOn).containsExactly(MAY);
        assignments.withdraw(EMPATHY, new ToUnit(SHOP), HEAD);
        assertThat(assignments.of(ANA)).isEmpty();
        assignments.assign(EMPATHY, new ToPerson(ANA), MAY, HEAD);
        assertThat(assignments.of(ANA)).hasSize(1);
    }

    @Test
    void followsAPersonToTheNewUnit() {
        assignments.assign(EMPATHY, new ToUnit(SALES), MAY, HEAD);
        assignments.assign(SERVE, new ToUnit(BACK), MAY, ADMIN);
        people.change(ANA, people.find(ANA).orElseThrow().version(), Cooperative.details(ANA, BACK));
        assertThat(assignments.of(ANA)).extracting(Assignment::course).containsExactly(SERVE);
    }

    @Test
    void givesWhoIsHiredLaterAsManyDaysAsTheOthersHad() {
        var asked = LocalDate.now(clock).minusDays(100);
        var then = assignments.at(
                Clock.fixed(asked.atTime(12, 0).atZone(clock.getZone()).toInstant(), clock.getZone()));
        then.assign(EMPATHY, new ToUnit(SHOP), asked.plusDays(30), HEAD);
        var hired = asked.plusDays(90);
        var ana = people.find(ANA).orElseThrow();
        var known = ana.details();
        people.change(
                ANA,
                ana.version(),
                new PersonDetails(
                        known.name(),
                        known.email(),
                        known.unit(),
                        known.position(),
                        known.language(),
                        hired,
                        null,
                        null));
        assertThat(assignments.of(ANA)).extracting(Assignment::dueOn).containsExactly(hired.plusDays(30));
        assertThat(assignments.of(SHOP)).extracting(Assignment::dueOn).containsExactly(asked.plusDays(30));
        then.assign(EMPATHY, new ToPerson(ANA), asked.plusDays(60), HEAD);
        assertThat(assignments.of(ANA))
                .as("what is asked of a person is meant")
                .extracting(Assignment::dueOn)
                .containsExactly(asked.plusDays(60));
    }
}
